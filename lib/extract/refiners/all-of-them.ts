// "All three have come", "with each": so many of those told of last.
import type { Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { RecentPeople } from './recent-people';
import { countsThings, listedBefore } from './subordinate';

interface Told {
  recent: RecentPeople;
  /** Whose round of talks it is. */
  main: string | null;
  /** Who stood in the last clause that names anybody. */
  last: readonly string[];
  /** Who was told of last. */
  subject: string | null;
}

/** Those whom a number or "each" means: who stood together last, else whom the protagonist saw last; null where neither stands. */
export function allOfThem(sentence: Sentence, mention: Mention, told: Told): string[] | null {
  const { items } = sentence;
  const { from, to } = mention;
  const { recent, main, last, subject } = told;
  const { count, each } = tagOf(items[from], 'both') ?? {};
  if (each) return listedBefore(sentence, mention) ?? last.filter((key) => key !== subject);
  if (count === undefined) return countsThings(sentence, mention) ? [] : null;
  // "all three meetings", "all three countries": no persons.
  if (hasTag(items[to], 'meet', 'gathering', 'country', 'word')) return [];
  // "the three-way meeting"
  if (items[to]?.text === '-' && !items[to]?.spaced) return [];
  if (last.length === count) return [...last];
  const others = new Set<string>();
  while (others.size < count) {
    const next = recent.find(({ key }) => key !== main && !others.has(key));
    if (!next) return [];
    others.add(next.key);
  }
  return [...others];
}
