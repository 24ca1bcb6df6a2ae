/** One wish and what was measured. Times in milliseconds, rates in frames a second. */
export interface Mark {
  what: string;
  ours: string;
  other: string;
  /** What is compared with the bound. */
  value: number;
  bound: number;
  /** Whether the value may be at most, or must be at least, the bound. */
  is: 'at most' | 'at least';
}

/** A table, a wish a line, with how each came out. */
export function formatMarks(marks: Mark[]): string[] {
  const rows = marks.map(({ what, ours, other, value, bound, is }) => {
    const isMet = is === 'at most' ? value <= bound : value >= bound;
    return [what, ours, other, value.toFixed(2), `${is} ${bound}`, isMet ? 'met' : 'missed'];
  });
  const table = [['', 'Sidelines', 'beside it', 'value', 'wish', ''], ...rows];
  const widths = table.reduce<number[]>((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), []);
  return table.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

export const inMilliseconds = (value: number) => `${Math.round(value)} ms`;
export const inFrames = (value: number) => `${value.toFixed(1)} frames/s`;
