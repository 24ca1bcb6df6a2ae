// "the foreign ministers of A, B and C, X, Y and Z": each of the names has the country of its place in the list.
import { countriesOf } from '../country-list';
import type { Item, Mention } from '../document';

/** Gives names behind an office of several countries theirs, where there are as many of the one as of the other. */
export function zipCountries(mentions: readonly Mention[], items: readonly Item[]): void {
  for (const first of mentions) {
    if (first.form !== 'name' || first.role === null || first.country !== null) continue;
    const countries = countriesOf(items, first);
    const members = mentions.filter(
      ({ form, group, from }) => form === 'name' && group === first.group && from >= first.from,
    );
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
