import type { DayRange } from './day-range';
import { findFrom } from './find-from';

interface Entry {
  range: DayRange;
  /** The index of what lies there. */
  at: number;
}

const firstDay = ({ range }: Entry): number => range[0];

/** Finds what lies at some days without looking at the rest. Single days and longer times are kept apart, so that a year makes no search wide. */
export class Timeline {
  readonly #lists: { entries: Entry[]; longest: number }[];

  constructor(entries: Entry[]) {
    const isDay = ({ range }: Entry): boolean => range[0] === range[1];
    this.#lists = [entries.filter(isDay), entries.filter((entry) => !isDay(entry))].map((list) => ({
      entries: list.sort((a, b) => firstDay(a) - firstDay(b)),
      longest: list.reduce((most, { range }) => Math.max(most, range[1] - range[0]), 0),
    }));
  }

  /** The indexes of what shares a day with the range, in order of the days. */
  *within([first, last]: DayRange): Generator<number> {
    for (const { entries, longest } of this.#lists) {
      for (let next = findFrom(entries, first - longest, firstDay); next < entries.length; next += 1) {
        const entry = entries[next];
        if (!entry || entry.range[0] > last) break;
        if (entry.range[1] >= first) yield entry.at;
      }
    }
  }
}
