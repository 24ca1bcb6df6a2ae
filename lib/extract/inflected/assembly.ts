import type { GatheringKind, Series } from '@/lib/contracts/vocabulary';
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import { casesOf } from './item-cases';

/** Words from an office to the organisation whose it is, and from either to the verb. */
const OWNED_WITHIN = 6;
const VERB_WITHIN = 5;

/** What a session of office-holders is. */
export interface Assembled {
  kind: GatheringKind;
  series: Series;
  to: number;
}

/** "собрались лидеры государств — участников Совещания", "главы МИД ШОС съехались": office-holders of an organisation who gather, or null. */
export function assembledAt(items: readonly Item[], at: number): Assembled | null {
  const title = tagOf(items[at], 'title');
  const leader = tagOf(items[at], 'leader');
  const kind = title?.plural ? title.field : leader?.plural ? (leader.field ?? null) : null;
  if (kind === null || !casesOf(items[at], 'title', 'leader').includes('nom')) return null;
  for (let to = at + 1; to <= Math.min(items.length - 1, at + OWNED_WITHIN); to++) {
    const series = tagOf(items[to], 'organization')?.series;
    if (series) return gathers(items, at, to + 1) ? { kind, series, to: to + 1 } : null;
    if (hasTag(items[to], 'verb', 'meet', 'case', 'clause', 'person', 'gathering')) return null;
  }
  return null;
}

const gathers = (items: readonly Item[], from: number, to: number) =>
  [...items.slice(Math.max(0, from - VERB_WITHIN), from), ...items.slice(to, to + VERB_WITHIN)].some((item) =>
    hasTag(item, 'gather-verb'),
  );
