import type { Item, Sentence } from '../document';
import { hasTag } from '../document';
import { isPredicate } from './clauses';

/** Words before the dash: "А вечером", "После него", "Во вторник утром". */
const OPENING = 4;

/** "А", "И" */
const isJoint = ({ text, tags }: Item, at: number) => at === 0 && text.length === 1 && tags.length === 0;

/** "Следом — X", "А вечером — с X", "После него — X": a time, a dash, and who came next; where the dash stands, or -1. */
export function dashOfTurn({ items, mentions, dates, order }: Sentence): number {
  const dash = items.findIndex((item, at) => at > 0 && at <= OPENING && /^[—–]$/u.test(item.text));
  if (!order.inflected || dash < 0 || items.some((item) => isPredicate(item) || hasTag(item, 'meet'))) return -1;
  const isDate = (at: number) => dates.some(({ from, to }) => at >= from && at < to);
  const isTime = (item: Item, at: number) =>
    isDate(at) || hasTag(item, 'then', 'daypart', 'after', 'ordinal', 'last', 'next');
  const opens = items
    .slice(0, dash)
    .every((item, at) => isTime(item, at) || isJoint(item, at) || hasTag(item, 'case', 'during', 'pronoun', 'adverb'));
  if (!opens || !items.slice(0, dash).some(isTime)) return -1;
  const next = hasTag(items[dash + 1], 'case') ? dash + 2 : dash + 1;
  return mentions.some(({ from }) => from === next) ? dash : -1;
}
