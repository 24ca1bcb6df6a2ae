// "главами двух государств", "двумя министрами": two who hold an office of those told of last.
import type { Item, Mention } from '../document';
import { hasTag, tagOf } from '../document';
import { holdsOffice } from '../refiners/holds-office';
import type { RecentPeople } from '../refiners/recent-people';
import { behindOwners } from './lists';

/** Keys of the two whom a plural office means that says there are two of them; null where it does not, or fewer were told of. */
export function twoOfOffice(
  items: readonly Item[],
  mention: Mention,
  { recent, main, pair }: { recent: RecentPeople; main: string | null; pair: readonly string[] },
): string[] | null {
  if (mention.form !== 'plural' || (mention.countries ?? []).length > 0 || !saysTwo(items, mention)) return null;
  const holds = (person: Parameters<typeof holdsOffice>[0]) =>
    !person.memorial && !person.former && (mention.role === null ? person.role !== null : holdsOffice(person, mention));
  const first = recent.find(holds);
  if (!first) return null;
  const isOther = (person: Parameters<typeof holdsOffice>[0]) =>
    holds(person) && person !== first && person.country !== first.country;
  // Whom the one told of last talked with; else whose round it is.
  const beside = pair.includes(first.key) ? pair : [main];
  const second = recent.find((person) => beside.includes(person.key) && isOther(person)) ?? recent.find(isOther);
  return second ? [first.key, second.key] : null;
}

function saysTwo(items: readonly Item[], { from, to }: Mention): boolean {
  const before = items[from - 1];
  const counted = tagOf(before, 'number')?.value === 2 || tagOf(before, 'both')?.counts === true;
  return (
    counted || (behindOwners(items, to) > to && !hasTag(items[to], 'number')) || tagOf(items[to], 'number')?.value === 2
  );
}
