// Whose ministers are meant when a report names no country.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Person, Sentence } from '../document';
import { tagOf } from '../document';
import type { LanguagePack } from '../languages/pack';
import { fold } from '../text/fold';
import type { PersonRegister } from './person-register';

/** Lines that may stand above a report. */
const HEAD = 5;

/** The pack's home country, unless the dateline is of another whose own words are used; or the one whose outlets alone use the article's words of office; without such words that of the dateline, if outlets sit there. */
export function findHomeCountry(
  sentences: readonly Sentence[],
  pack: LanguagePack,
  datelineCountry: string | null,
): string | null {
  if (!pack.homeWords) return pack.homeCountry;
  const beginnings = pack.homeWords.map(({ country, beginning }) => ({ country, key: fold(beginning) }));
  const found = new Set<string>();
  for (const { items } of sentences)
    for (const item of items)
      for (const { country, key } of beginnings) if (item.key.startsWith(key)) found.add(country);
  if (pack.homeCountry) return datelineCountry && found.has(datelineCountry) ? datelineCountry : pack.homeCountry;
  const [only] = found;
  if (found.size > 0) return found.size === 1 ? (only ?? null) : null;
  return pack.homeWords.some(({ country }) => country === datelineCountry) ? datelineCountry : null;
}

export interface TextPlaces {
  register: PersonRegister;
  published: PartialDate | null;
  /** Country of the dateline's city. */
  datelineCountry: string | null;
}

/** That of the ministry whose release it is; else the country whose known people hold their office "of nowhere" most often; else that of the outlet's name or of the dateline. */
export function homeFromText(
  sentences: readonly Sentence[],
  { register, published, datelineCountry }: TextPlaces,
): string | null {
  const issuer = countryOfIssuer(sentences);
  if (issuer !== null) return issuer;
  const votes = new Map<string, number>();
  for (const person of register.persons) {
    const country = register.officeOn(person.gazetteerId, published)?.country;
    const bare = person.mentions.some(
      (mention) => mention.role !== null && mention.country === null && !mention.memorial,
    );
    const stated = person.mentions.some((mention) => mention.country !== null);
    if (!country || !bare || stated) continue;
    votes.set(country, (votes.get(country) ?? 0) + (isInTitle(person, sentences) ? OF_TITLE : 1));
  }
  const [best, second] = [...votes].toSorted((a, b) => b[1] - a[1]);
  if (best && best[1] !== second?.[1]) return best[0];
  return countryOfOutlet(sentences) ?? datelineCountry;
}

/** "President X in Tashkent": a headline calls so who needs no country at home. */
const OF_TITLE = 3;

const isInTitle = ({ mentions }: Person, sentences: readonly Sentence[]) =>
  mentions.some(({ role, sentence }) => role !== null && sentences[sentence]?.kind === 'title');

/** "Ministry of Foreign Affairs of Sri Lanka", "Government of India": an institution and its country alone in a line above the report. */
function countryOfIssuer(sentences: readonly Sentence[]): string | null {
  for (const { kind, items } of sentences.slice(0, HEAD)) {
    if (kind === 'body' || kind === 'title' || !items.some((item) => tagOf(item, 'office'))) continue;
    const countries = new Set(items.flatMap((item) => tagOf(item, 'country')?.id ?? []));
    const [only] = countries;
    if (only !== undefined && countries.size === 1) return only;
  }
  return null;
}

/** "The Astana Times", "Vientiane Courier, 21 May": a place in a short line above the report. */
function countryOfOutlet(sentences: readonly Sentence[]): string | null {
  for (const sentence of sentences.slice(0, HEAD)) {
    if (sentence.kind !== 'heading' && sentence.kind !== 'credit' && sentence.kind !== 'meta') continue;
    const at = sentence.items.findIndex((item) => tagOf(item, 'city'));
    const next = sentence.items[at + 1];
    if (at >= 0 && at < 3 && next?.kind === 'word' && /^\p{Lu}/u.test(next.text))
      return tagOf(sentence.items[at], 'city')?.country ?? null;
  }
  return null;
}
