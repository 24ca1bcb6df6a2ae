// "The Chinese premier [the] President X will meet": an office and an office with a name that stand side by side, of two people.
import type { Item, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';

/** Where the office of somebody else begins in what was read as one person's, whom nobody else meets in the clause; or null. */
export function secondOffice(sentence: Sentence, mention: Mention, before: readonly Mention[]): number | null {
  const { items } = sentence;
  if (mention.form !== 'name' || mention.case === 'agent' || mention.case === 'plain' || mention.case === 'in')
    return null;
  const name = items.findIndex(({ start }) => start >= mention.nameStart);
  const first = items.findIndex((item, at) => at >= mention.from && at < name && hasTag(item, 'title', 'leader'));
  const cut = first + 1;
  if (first < 0 || items[first]?.case !== null || hasTag(items[cut], 'conj', 'case') || items[cut]?.kind !== 'word')
    return null;
  const second = items.slice(cut, name).find((item) => hasTag(item, 'title'));
  if (!second || !areOfTwo(items, { from: mention.from, first, name }, second)) return null;
  return hasDoer(items, mention, before) ? null : cut;
}

interface Place {
  from: number;
  first: number;
  name: number;
}

/** Two offices that nobody holds at once, or a guest or leader of another country than the name's. */
function areOfTwo(items: readonly Item[], { from, first, name }: Place, second: Item): boolean {
  const own = items.slice(from, first).flatMap((item) => tagOf(item, 'country')?.id ?? [])[0];
  const known = tagOf(items[name], 'person')?.countries;
  if (own !== undefined && known?.includes(own)) return false;
  const office = tagOf(items[first], 'title');
  const other = tagOf(second, 'title');
  if (!office || !other) return own !== undefined || tagOf(items[first], 'leader')?.guest === true;
  const isHead = other.role === 'president' || other.role === 'prime_minister';
  return office.role !== other.role && (isHead || office.role !== 'other');
}

/** Whether somebody else in the clause does what is told, or has the talk. */
function hasDoer(items: readonly Item[], { from, caseTo }: Mention, before: readonly Mention[]): boolean {
  const isOpen = (start: number, end: number) =>
    !items.slice(start, end).some((item) => hasTag(item, 'verb', 'clause'));
  const ends = items.findIndex((item, at) => at >= caseTo && (item.kind === 'punct' || hasTag(item, 'clause')));
  const behind = items.slice(caseTo, ends < 0 ? items.length : ends);
  return (
    before.some(
      (one) => ['agent', 'plain', 'of'].includes(one.case) && one.form !== 'plural' && isOpen(one.caseTo, from),
    ) || behind.some((item) => hasTag(item, 'person', 'pronoun', 'title', 'leader', 'both', 'country', 'counterpart'))
  );
}
