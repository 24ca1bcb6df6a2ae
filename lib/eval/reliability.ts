// Does a fact that claims 0.9 hold nine times out of ten?
import { alignRight } from '@/lib/eval/align-right';
import type { Judgement } from '@/lib/eval/scores';

/** From this confidence on a fact counts as sure. */
export const SURE = 0.9;
const BIN_EDGES = [0, 0.3, 0.5, 0.6, 0.7, 0.8, SURE, 0.95] as const;

export interface ReliabilityBin {
  /** From this confidence (included) up to the next bin's. */
  from: number;
  to: number;
  count: number;
  right: number;
}

export interface Reliability {
  bins: ReliabilityBin[];
  /** Facts at or above SURE, and how many of them are right. */
  sure: { count: number; right: number };
  /** Right facts of any confidence. */
  right: number;
}

export function reliabilityOf(judgements: readonly Judgement[]): Reliability {
  const countIn = (from: number, to: number) => {
    const inside = judgements.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    return { count: inside.length, right: inside.filter(({ isRight }) => isRight).length };
  };
  const bins = BIN_EDGES.map((from, index) => {
    const to = BIN_EDGES[index + 1] ?? 1;
    return { from, to, ...countIn(from, to) };
  });
  return { bins, sure: countIn(SURE, 1), right: judgements.filter(({ isRight }) => isRight).length };
}

/** How many are right among the surest, when as many are taken as hold a share of all right ones. */
export function precisionAt(judgements: readonly Judgement[], reach: number): number | null {
  const wanted = judgements.filter(({ isRight }) => isRight).length * reach;
  let right = 0;
  let taken = 0;
  for (const { isRight } of judgements.toSorted((a, b) => b.confidence - a.confidence)) {
    if (right >= wanted) break;
    taken += 1;
    if (isRight) right += 1;
  }
  return taken === 0 ? null : right / taken;
}

/** One row a bin that holds anything, and a last line on the sure ones. */
export function formatReliability(title: string, { bins, sure, right }: Reliability): string {
  const filled = bins.filter(({ count }) => count > 0);
  const table = alignRight([
    [title, 'count', 'right', 'share'],
    ...filled.map(({ from, to, count, right: rightHere }) => [
      `${from.toFixed(2)} to ${to.toFixed(2)}`,
      String(count),
      String(rightHere),
      share(rightHere, count),
    ]),
  ]);
  const reached = `of ${sure.count} at ${SURE} or more, ${share(sure.right, sure.count)} are right`;
  return `${table}\n${reached}; of ${right} right ones, ${share(sure.right, right)} reach it`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}
