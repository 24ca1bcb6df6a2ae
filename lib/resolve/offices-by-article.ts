import { groupBy } from './most-given';
import type { ResolvedPerson } from './resolve-persons';

type Offices = ResolvedPerson['offices'];

const read = new WeakMap<Offices, Map<string, Offices>>();

/** What each article says of a person's offices, by its id. Read once: it is asked for at each of their meetings. */
export function officesByArticle(offices: Offices): Map<string, Offices> {
  const known = read.get(offices) ?? groupBy(offices, ({ claim }) => claim.articleId);
  read.set(offices, known);
  return known;
}
