// The embedded engine keeps what was written until its process ends, several times as much as the same store takes when opened anew.
// So a load that has grown goes on in another process: a leg of it.
import type { IngestReport } from '@/lib/contracts/api';

/** What a leg tells at its end. */
export interface LegEnd {
  /** Articles by outcome. */
  counts: [string, number][];
  /** The article that the next leg begins with, counted from 0; null at the end of the load. */
  next: number | null;
}

type OnReport = (report: IngestReport) => void;

interface Limits {
  /** Articles that earlier legs took. */
  passOver: number;
  /** Whether the leg ends before the next article. Asked from its second one on. */
  isFull(): boolean;
}

export interface Leg<T> {
  items: AsyncGenerator<T>;
  /** Known when all items are taken. */
  next(): number | null;
}

/** The articles of one leg. What `read` reports of files that hold none is told once, by the leg that comes upon it first. */
export function makeLeg<T>(
  read: (onReport: OnReport) => AsyncIterable<T>,
  onReport: OnReport,
  { passOver, isFull }: Limits,
): Leg<T> {
  let next: number | null = null;
  async function* take(): AsyncGenerator<T> {
    let at = 0;
    // The leg before looked whether there was another article, and told of all that stood before it.
    let hasBegun = passOver === 0;
    const tell: OnReport = (report) => {
      if (hasBegun) onReport(report);
    };
    for await (const item of read(tell)) {
      if (at >= passOver) {
        hasBegun = true;
        if (at > passOver && isFull()) {
          next = at;
          return;
        }
        yield item;
      }
      at += 1;
    }
  }
  return { items: take(), next: () => next };
}

/** Whether the process has grown by so many bytes since it was first asked. */
export function hasGrownBy(bytes: number, measure: () => number = () => process.memoryUsage.rss()): () => boolean {
  let first: number | null = null;
  return () => {
    first ??= measure();
    return measure() - first >= bytes;
  };
}

/** Runs the legs after `end` one after the other, and answers with the counts of all together. */
export async function runLegs(
  end: LegEnd,
  runLeg: (passOver: number) => Promise<LegEnd>,
): Promise<Map<string, number>> {
  const counts = new Map(end.counts);
  let { next } = end;
  while (next !== null) {
    const leg: LegEnd = await runLeg(next);
    for (const [outcome, count] of leg.counts) counts.set(outcome, (counts.get(outcome) ?? 0) + count);
    next = leg.next;
  }
  return counts;
}
