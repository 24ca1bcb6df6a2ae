// The country of somebody by the words around the name: "X, who runs the Kyrgyz Security Council", "X of the Uzbek Senate", "for India, Secretary X".
import type { Item, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { isOfPlace } from '../order/behind-name';
import type { PersonRegister } from './person-register';

/** So far the country stands from the word that leads to it. */
const NEAR = 7;
/** Whoever goes somewhere, or meets somebody, is hardly from there. */
const ELSEWHERE = ['travel', 'visit', 'meet', 'encounter'] as const;

/** The country that its sentence gives a person named in it, beside an office or without one; null where it gives none. */
export function countryAround(
  sentences: readonly Sentence[],
  mention: Mention,
  register: PersonRegister,
): string | null {
  const sentence = sentences[mention.sentence];
  if (!sentence) return null;
  const { items, order } = sentence;
  const owner = ownerOf(sentence, mention, sentences[mention.sentence - 1]);
  const ownersCountry = owner ? (register.get(owner.person)?.country ?? null) : null;
  if (order.caseWords === 'after') return ownersCountry;
  return (
    countryOfClause(items, mention.to) ??
    countryOfInstitution(items, mention.to) ??
    countryOnBehalf(items, mention) ??
    ownersCountry
  );
}

/** ", who runs the Kyrgyz Security Council,", ", a secretary of Iran's Security Council,": whose institution somebody leads. */
function countryOfClause(items: readonly Item[], at: number): string | null {
  const from = items[at]?.text === ',' ? at + 1 : at;
  const apposed = from > at && hasTag(items[from], 'article');
  if (!apposed && !tagOf(items[from], 'pronoun')?.relative) return null;
  for (let to = from + 1; to < Math.min(items.length, from + NEAR); to++) {
    const item = items[to];
    if (item?.kind === 'punct' || hasTag(item, 'person', ...ELSEWHERE)) return null;
    const country = countryAt(items, to);
    if (country) return country;
  }
  return null;
}

/** "of the Uzbek Security Council", "of Iran's Senate": the adjective of a country, or its genitive, before a noun. */
function countryOfInstitution(items: readonly Item[], at: number): string | null {
  if (!isOfPlace(items[at])) return null;
  const next = hasTag(items[at + 1], 'article') ? at + 2 : at + 1;
  return countryAt(items, next);
}

/** A country whose noun follows: "Kyrgyz", "Iran's". */
function countryAt(items: readonly Item[], at: number): string | null {
  const country = tagOf(items[at], 'country');
  const owns = country?.adjective === true || items[at]?.case === 'of' || isGenitive(items[at]);
  return country && owns && items[at + 1]?.kind === 'word' ? country.id : null;
}

const isGenitive = (item: Item | undefined) => tagOf(item, 'country')?.cases?.includes('gen') === true;

/** "For India, Secretary X spoke", "За Россию говорил заместитель министра X": the country that an office speaks for. */
function countryOnBehalf(items: readonly Item[], { from, title }: Mention): string | null {
  if (title === null) return null;
  for (let at = from - 1; at > Math.max(0, from - NEAR); at--) {
    const country = tagOf(items[at], 'country');
    if (country) return !country.adjective && tagOf(items[at - 1], 'case')?.behalf ? country.id : null;
    if (hasTag(items[at], 'person', 'conj') || /^[.;:]$/u.test(items[at]?.text ?? '')) return null;
  }
  return null;
}

/** "Lukashenko's spokeswoman, X", "his deputy, X": who is named right before an office as its owner, or last before "his". */
function ownerOf(sentence: Sentence, mention: Mention, last: Sentence | undefined): Mention | undefined {
  if (mention.title === null) return undefined;
  const pronoun = tagOf(sentence.items[mention.from], 'pronoun');
  const before = sentence.mentions.filter((other) => other.to <= mention.from && other.person !== mention.person);
  if (pronoun?.case === 'of' && pronoun.person === 3 && !pronoun.plural)
    return (
      before.find((other) => isNamed(other) && other.case === 'agent') ??
      before.findLast(isNamed) ??
      last?.mentions.find(isNamed)
    );
  const owner = before.at(-1);
  return owner && isNamed(owner) && owner.case === 'of' && owner.caseTo === mention.from ? owner : undefined;
}

const isNamed = ({ form }: Mention) => form === 'name';
