// "the foreign ministers of A, B and C, X, Y and Z", "his A and B counterparts X and Y": each of the names has the country of its place in the list.
import { countriesOf } from '../country-list';
import type { Item, Mention } from '../document';
import { isPluralOffice } from '../plural-office';
import { rowFrom } from '../row-of-names';

/** Gives names behind an office of several countries theirs, where there are as many of the one as of the other. */
export function zipCountries(mentions: readonly Mention[], items: readonly Item[]): void {
  for (const first of mentions) {
    if (first.form !== 'name' || !isOpen(first, items)) continue;
    const countries = countriesOf(items, first);
    const members = rowFrom(mentions, items, first.from);
    const [, ...others] = members;
    if (countries.length < 2 || members.length !== countries.length) continue;
    if (others.some(({ country, role }) => country !== null || role !== null)) continue;
    members.forEach((member, index) => {
      member.country = countries[index] ?? null;
      member.role = first.role;
      member.title = first.title;
    });
  }
}

/** An office without a country, or one in the plural, whose last country the first name has taken. */
function isOpen(first: Mention, items: readonly Item[]): boolean {
  if (items.slice(first.from, first.to).some(isPluralOffice)) return true;
  return first.role !== null && first.country === null;
}
