import type { DateRef, GatheringRef, Sentence } from '../document';
import { hasTag, isFutureVerb, tagOf } from '../document';

/** Words from "is put off to" to the day, and from a gathering to what tells more of it. */
const CLOSE = 2;

/**
 * "Заседание, намеченное на 5 мая, перенесено на 7 мая", "которое планировали провести 5 мая, пройдёт 7 мая": the day for which a
 * gathering is now due, behind the one for which it was; or undefined.
 */
export function newDay({ items, dates, order }: Sentence, { to, use }: GatheringRef): DateRef | undefined {
  if (!order.inflected || use !== 'itself') return undefined;
  const moved = items.findIndex((item, at) => at >= to && tagOf(item, 'cancelled')?.moved === true);
  if (moved >= 0) return dates.find(({ from }) => from > moved && from - moved <= CLOSE);
  const open = items.findIndex(({ text }, at) => at >= to && text === ',');
  const close = items.findIndex(({ text }, at) => at > open && text === ',');
  if (open < 0 || open - to > CLOSE || close < 0) return undefined;
  const planned = items.slice(open, close).some((item) => hasTag(item, 'planned'));
  const due = items.slice(close).some((item) => isFutureVerb(item));
  const inAside = dates.some(({ from }) => from > open && from < close);
  return planned && due && inAside ? dates.find(({ from }) => from > close) : undefined;
}
