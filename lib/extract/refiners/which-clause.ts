// "… addressed the session, which was held in Beijing today": a relative clause behind the verb tells of the gathering before it.
import type { GatheringRef, Sentence } from '../document';
import { tagOf } from '../document';
import { clauseAround } from '../talk-outline';
import type { Details } from './gathering-details';

/** What stands for a gathering in the relative clause behind its own, where that gives it a day and tells of nobody; or null. */
export function whichOf(sentence: Sentence, ref: GatheringRef): GatheringRef | null {
  const { order, clauses, items, mentions, dates, gatherings } = sentence;
  if (order.caseWords !== 'after') return null;
  const own = clauseAround(sentence, ref.from);
  const next = clauses.find(({ from, to }) => from >= own.to && !(to - from === 1 && items[from]?.kind === 'punct'));
  if (!next || !tagOf(items[next.from], 'clause')?.which) return null;
  const inside = ({ from }: { from: number }) => from >= next.from && from < next.to;
  if (mentions.some(inside) || gatherings.some(inside) || !dates.some(inside)) return null;
  if (gatherings.findLast(({ from }) => from < own.to) !== ref) return null;
  return { ...ref, from: next.from, to: next.from + 1, use: 'itself', relation: null };
}

/** What a gathering's own clause says of it, with the day, place and state that the relative clause gives. */
export function withWhich(details: Details, which: Details): Details {
  if (which.start === null || details.end !== null) return details;
  const { start, end, status, past } = which;
  const { city, country, placed } = which.city === null ? details : which;
  return {
    ...details,
    start,
    end,
    status,
    past,
    city,
    country,
    placed,
    days: which.days ?? details.days,
    anchor: which.anchor,
  };
}
