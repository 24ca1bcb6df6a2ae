// Lists of persons in one case: "with A, B and C", "the presidents of X and Y, A and B".
import type { Item, Mention } from '../document';
import { hasTag, tagOf } from '../document';
import { commonCases, type GrammarCase, type Inflector } from '../text/inflect';
import { isCapital, isGenitive, prepositionBefore } from './item-cases';

const MAX_GAP = 4;
const INSERTION = 9;

/** Numbers the lists; members share the cases that all of them allow, and the preposition of the first. */
export function groupLists(mentions: Mention[], items: readonly Item[]): void {
  let number = 0;
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1];
    const cases = before ? sharedCases(before, mention, { items, mentions }) : null;
    if (!cases || !before) {
      mention.group = number++;
      return;
    }
    mention.group = before.group;
    for (const member of mentions.filter((other) => other.group === mention.group)) member.cases = cases;
    if (!prepositionBefore(items, mention.from)) mention.case = before.case;
  });
}

function sharedCases(
  a: Mention,
  b: Mention,
  made: { items: readonly Item[]; mentions: readonly Mention[] },
): Mention['cases'] | null {
  if (!isLinked(a, b, made.items) || a.pronoun?.relative || b.pronoun?.relative) return null;
  if (opensGap(a, b, made)) return null;
  const own = prepositionBefore(made.items, b.from);
  if (own && own.case !== a.case) return null;
  const common = commonCases(a.cases ?? [], b.cases ?? []);
  return common.length > 0 ? common : null;
}

/** "Ван И принял Джайшанкара, Аракчи — Исхака Дара": a name that never changes is the doer of a clause whose verb a dash stands for. */
function opensGap(
  a: Mention,
  { to, cases }: Mention,
  { items, mentions }: { items: readonly Item[]; mentions: readonly Mention[] },
): boolean {
  const gap = /^[—–]$/u.test(items[to]?.text ?? '') && items[to]?.spaced === true;
  if (!gap || a.cases?.includes('nom') || !cases?.includes('nom')) return false;
  return tagOf(items[to + 1], 'case')?.case === 'with' || mentions.some(({ from }) => from === to + 1);
}

/** Only commas, "and", particles and a repeated preposition between them. */
function isLinked(a: Mention, b: Mention, items: readonly Item[]): boolean {
  const between = items.slice(a.form === 'plural' ? behindOwners(items, a.to) : a.to, b.from);
  if (between.length === 0 || (between.length === 1 && /^[:—–]$/u.test(between[0]?.text ?? '')))
    return a.form === 'plural' && b.form === 'name';
  if (nextCountry(a, between)) return true;
  if (isSetApart(between)) return true;
  if (between.length > MAX_GAP) return false;
  if (!between.some((item) => item.text === ',' || hasTag(item, 'conj'))) return false;
  return between.every(
    (item) =>
      item.text === ',' ||
      (hasTag(item, 'conj', 'particle', 'adverb', 'separately', 'case') && !hasTag(item, 'clause')),
  );
}

/** "the ministers of both countries": where what follows the countries, which are not named, begins. */
export function behindOwners(items: readonly Item[], at: number): number {
  const counts = hasTag(items[at], 'number') || tagOf(items[at], 'both')?.counts === true;
  return counts && hasTag(items[at + 1], 'delegation') ? at + 2 : at;
}

/** "A and — apart from him — B", "with A and, late in the evening, with B": a conjunction, and words between two signs. */
function isSetApart(between: readonly Item[]): boolean {
  const [joint, sign] = between;
  const close = between.findLastIndex((item) => item.text === sign?.text);
  if (!hasTag(joint, 'conj') || !/^[,—–]$/u.test(sign?.text ?? '') || close < 3 || between.length > INSERTION)
    return false;
  const inner = between.slice(2, close);
  return (
    inner.every((item) => item.kind !== 'punct' && !hasTag(item, 'verb', 'meet', 'clause', 'person')) &&
    between.slice(close + 1).every((item) => hasTag(item, 'case', 'particle'))
  );
}

/** "with the presidents of A X and of B (—) Y": the office in the plural goes on with the next country, or null. */
function nextCountry(a: Mention, between: readonly Item[]): string | null {
  const [joint, land, dash] = between;
  const country = tagOf(land, 'country');
  if (a.form !== 'name' || between.length > 3 || !country || country.adjective || !isGenitive(land)) return null;
  if (dash !== undefined && !/^[—–-]$/u.test(dash.text)) return null;
  return hasTag(joint, 'conj') || (joint?.text === ',' && dash !== undefined) ? country.id : null;
}

/** Gives each of them the country before its name. */
export function shareCountries(mentions: readonly Mention[], items: readonly Item[]): void {
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1];
    if (before?.group !== mention.group || mention.country !== null) return;
    const country = nextCountry(before, items.slice(before.to, mention.from));
    if (country === null) return;
    mention.country = country;
    mention.role ??= before.role;
    mention.title ??= before.title;
  });
}

/** "with the ministers of A and B, X and Y": office and countries in the order of the names. */
export function shareOffices(mentions: readonly Mention[]): void {
  for (const plural of mentions) {
    if (plural.form !== 'plural') continue;
    const names = mentions.filter((mention) => mention.group === plural.group && mention.form === 'name');
    const { countries = [] } = plural;
    names.forEach((name, index) => {
      name.role ??= plural.role;
      name.title ??= plural.title;
      if (countries.length === names.length) name.country ??= countries[index] ?? null;
    });
  }
}

/** "with colleagues from A and B — X and Y": names behind the sign, and those behind "and", have the case of those before. */
export function casesOfList(
  items: readonly Item[],
  at: number,
  { before, inflector }: { before: Mention | undefined; inflector: Inflector },
): readonly GrammarCase[] | undefined {
  if (before && nextCountry(before, items.slice(before.to, at))) return before.cases;
  if (before?.form === 'plural' && before.to === at - 1 && /^[:—–]$/u.test(items[at - 1]?.text ?? ''))
    return before.cases;
  const listed =
    before?.form === 'name' && before.to === at - 1 && (items[at - 1]?.text === ',' || hasTag(items[at - 1], 'conj'));
  if (!listed || before.cases?.includes('nom')) return undefined;
  const word = items[at];
  const fits =
    word?.tags.length === 0 &&
    isCapital(word) &&
    inflector.lemmas(word.text, 'name').some((lemma) => commonCases(lemma.cases, before.cases ?? []).length > 0);
  return fits ? before.cases : undefined;
}
