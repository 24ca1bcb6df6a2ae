// "All three have come": so many of those told of last.
import type { Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { RecentPeople } from './recent-people';

interface Told {
  recent: RecentPeople;
  /** Whose round of talks it is. */
  main: string | null;
  /** Who stood in the last clause that names anybody. */
  last: readonly string[];
}

/** Those whom a number means: who stood together last, else whom the protagonist saw last; null where there is no number. */
export function allOfThem({ items }: Sentence, { from, to }: Mention, { recent, main, last }: Told): string[] | null {
  const count = tagOf(items[from], 'both')?.count;
  if (count === undefined) return null;
  // "all three meetings", "all three countries": no persons.
  if (hasTag(items[to], 'meet', 'gathering', 'country', 'word')) return [];
  if (last.length === count) return [...last];
  const others = new Set<string>();
  while (others.size < count) {
    const next = recent.find(({ key }) => key !== main && !others.has(key));
    if (!next) return [];
    others.add(next.key);
  }
  return [...others];
}
