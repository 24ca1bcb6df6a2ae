// Genitives behind an office: its country, its portfolio, or whose aide somebody is.
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import { commonCases, GRAMMAR_CASES, type Inflector } from '../text/inflect';
import type { Head } from './head';
import { isInstitution, isName, type OwnerEndings, readPost } from './institutions';
import { casesOf, isCapital, isGenitive } from './item-cases';
import type { Part } from './name';

const PORTFOLIO = 9;

interface Reading {
  head: Head;
  owns: OwnerEndings;
}

/** "the head of the Russian foreign ministry": what somebody leads is an office, with its country before it. */
export function takeLed(items: readonly Item[], at: number, head: Head): number | null {
  const country = tagOf(items[at], 'country');
  const led = country?.adjective && casesOf(items[at], 'country').includes('gen') ? at + 1 : at;
  const office = tagOf(items[led], 'office');
  if (!office) return null;
  head.roles.push(office.role);
  head.leader = false;
  if (led > at) head.country = country?.id ?? null;
  return led > at ? led + 1 : (takeOwner(items, led + 1, head) ?? led + 1);
}

/** "of Russia", "of digital development of Kazakhstan": genitives behind an office. */
export function readOwner(items: readonly Item[], at: number, made: Reading): number {
  const { head } = made;
  const person = skipOwner(items, at, head, made.owns.inflector);
  if (person !== null) return person;
  const owned = takeOwner(items, at, head);
  if (owned !== null)
    return head.plural ? readOwners(items, owned, head) : readPost(items, readTail(items, owned, head));
  for (let i = at; i < at + PORTFOLIO; i++) {
    const item = items[i];
    if (isOfAnother(item, head)) return at;
    if (hasTag(item, 'institution')) continue;
    if (i > at && ((isName(items, i) && !isInstitution(items, i, made.owns)) || hasTag(item, 'rank'))) return i;
    const owner = i > at ? takeOwner(items, i, head) : null;
    if (owner !== null) return readPost(items, owner);
    const leads =
      i > at || (hasTag(item, 'conj') && !isOfficeToo(items[i + 1], head) && isPortfolio(items[i + 1], made.owns));
    const joins = leads && (item?.text === ',' || hasTag(item, 'conj', 'particle') || /^[-–]$/u.test(item?.text ?? ''));
    if (isOwnAdjective(items, i, made.owns)) head.country ??= tagOf(item, 'country')?.id ?? null;
    else if (!joins && !isPortfolio(item, made.owns) && !isInstitution(items, i, made.owns)) return at;
  }
  return at;
}

/** "the aide of Putin, Yuri Ushakov": a known person in the genitive before another name. */
export function skipOwner(items: readonly Item[], at: number, head: Head, inflector?: Inflector): number | null {
  const item = items[at];
  const behind = inflector ? skipUnknownOwner(items, at, head, inflector) : null;
  if (behind !== null) return behind;
  if (!hasTag(item, 'person') || !casesOf(item, 'person').includes('gen') || !isName(items, at + 1)) return null;
  if (tagOf(item, 'person')?.part === 'given') return null;
  const clash = commonCases(head.cases, casesOf(item, 'person')).length === 0;
  return clash || tagOf(items[at + 1], 'person')?.part === 'full' ? at + 1 : null;
}

/** Unknown words in the genitive before a known name in the case of the office. */
function skipUnknownOwner(items: readonly Item[], at: number, head: Head, inflector: Inflector): number | null {
  if (head.cases.includes('nom') || head.cases.includes('gen')) return null;
  let to = at;
  const own = (text: string) =>
    inflector.lemmas(text, 'name').every((lemma) => commonCases(lemma.cases, head.cases).length === 0);
  while (isCapital(items[to]) && items[to]?.tags.length === 0 && own(items[to]?.text ?? '')) to++;
  const known = to > at && to - at <= 3 && hasTag(items[to], 'person');
  return known && commonCases(head.cases, casesOf(items[to], 'person')).length > 0 ? to : null;
}

/** "у приехавшего с главой правительства министра X": an aide has one whose aide he is, a premier has none. */
function isOfAnother(item: Item | undefined, { roles, cases }: Head): boolean {
  const led = roles.length > 0 && roles.every((role) => role !== 'other');
  return led && hasTag(item, 'title') && commonCases(cases, casesOf(item, 'title')).length === 0;
}

/** "the ministers of A, B and C" */
function readOwners(items: readonly Item[], at: number, head: Head): number {
  if (head.country) head.countries.push(head.country);
  let to = at;
  while (items[to]?.text === ',' || hasTag(items[to], 'conj')) {
    const at = tagOf(items[to + 1], 'case')?.case === 'of' ? to + 2 : to + 1;
    const country = tagOf(items[at], 'country');
    if (!country || country.adjective || !isGenitive(items[at])) break;
    head.countries.push(country.id);
    to = at + 1;
  }
  return to;
}

/** "adviser to the prime minister of India for national security" */
function readTail(items: readonly Item[], at: number, head: Head): number {
  const tail = tagOf(items[at], 'title');
  if (!tail || tail.cases !== undefined || tail.plural || !hasTag(items[at], 'title')) return at;
  head.roles.push(tail.role);
  return at + 1;
}

/** "of the Republic of Armenia": the country's own name stays in the nominative. */
function takeNamed(items: readonly Item[], at: number, head: Head): number | null {
  const country = tagOf(items[at], 'country');
  if (!country || country.adjective) return null;
  head.country ??= country.id;
  return at + 1;
}

function takeOwner(items: readonly Item[], at: number, head: Head): number | null {
  const item = items[at];
  const country = tagOf(item, 'country');
  const organization = tagOf(item, 'organization');
  if (hasTag(item, 'article')) return takeNamed(items, at + 1, head);
  const home = tagOf(item, 'case')?.case === 'of' ? originOf(items[at + 1]) : null;
  if (home !== null) {
    head.country ??= home;
    return at + 2;
  }
  const city = tagOf(item, 'city');
  // "аким Шымкента Габит …": a city of one country before a name.
  if (city && !country && casesOf(item, 'city').includes('gen') && isName(items, at + 1)) {
    head.country ??= city.country;
    return at + 1;
  }
  if ((!country && !organization) || country?.adjective || !isGenitive(item)) return null;
  if (country) head.country ??= country.id;
  else head.organization ??= organization?.id ?? null;
  const next = items[at + 1];
  if (organization && tagOf(next, 'country')?.adjective === false && isGenitive(next)) {
    head.country ??= tagOf(next, 'country')?.id ?? null;
    return at + 2;
  }
  return at + 1;
}

/** "from Kazakhstan", "from Astana": a country, or that of a city. */
function originOf(item: Item | undefined): string | null {
  const country = tagOf(item, 'country');
  if (country) return !country.adjective && isGenitive(item) ? country.id : null;
  return casesOf(item, 'city').includes('gen') ? (tagOf(item, 'city')?.country ?? null) : null;
}

/** "of the Mongolian people's party": the country of what the office owns. */
function isOwnAdjective(items: readonly Item[], at: number, owns: OwnerEndings): boolean {
  const adjective = tagOf(items[at], 'country')?.adjective === true && casesOf(items[at], 'country').includes('gen');
  return adjective && !isCapital(items[at + 1]) && isPortfolio(items[at + 1], owns);
}

/** "deputy premier and minister of foreign affairs": in the case of the office before it, a second office of one person. */
function isOfficeToo(item: Item | undefined, { cases }: Head): boolean {
  return hasTag(item, 'title') && commonCases(cases, casesOf(item, 'title')).length > 0;
}

/** A common word that an office may own. */
function isPortfolio(item: Item | undefined, owns: OwnerEndings): boolean {
  if (item?.kind !== 'word' || isCapital(item)) return /^\p{Lu}{2,}$/u.test(item?.text ?? '');
  if (
    hasTag(
      item,
      'verb',
      'case',
      'clause',
      'meet',
      'pronoun',
      'attend',
      'person',
      'adverb',
      'daypart',
      'weekday',
      'day',
      'negation',
      'planned',
      'cancelled',
      'sidelines',
      'during',
      'separately',
      'then',
      'carried-day',
      'leader',
      'counterpart',
      'rank',
    )
  )
    return false;
  return owns.genitiveEnding.test(item.text);
}

/** Names of short syllables have three words of their own, and short surnames are also given names ("Али"). */
const SYLLABLE = 3;

/** "пресс-секретарь Лукашенко Наталья Эйсмонт": a known surname that no case changes, before a given name and a surname, is its owner's. */
export function isKnownOwner(item: Item | undefined, parts: readonly Part[], inflector: Inflector): boolean {
  const [first, , last] = parts;
  if (parts.length !== 3 || first?.length !== 1 || tagOf(item, 'person')?.part !== 'family') return false;
  const { unchanging, patronymic } = inflector.inflection;
  if (!parts.every(({ kind, text }) => kind === 'word' && text.length > SYLLABLE)) return false;
  const stays = inflector
    .lemmas(first.text, 'name')
    .some(({ text, cases }) => text === first.text && cases === GRAMMAR_CASES);
  return (
    (stays || unchanging.mostly.test(first.text) || unchanging.perhaps.test(first.text)) &&
    !patronymic.test(last?.text ?? '')
  );
}
