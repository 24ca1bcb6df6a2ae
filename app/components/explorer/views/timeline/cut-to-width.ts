interface Cut {
  whole: string;
  /** What the reader sees as its letters. */
  letters: readonly string[];
  /** Width of the line after each letter. */
  widths: readonly number[];
  room: number;
}

const MARK = '…';
/** Room for the mark, in pixels. */
const MARK_WIDTH = 13;
/** A beginning of fewer letters tells nothing. */
const FEWEST = 3;

/** A line as far as there is room for it, with a mark where it is cut; nothing where hardly a word would be left. */
export function cutToWidth({ whole, letters, widths, room }: Cut): string {
  if ((widths.at(-1) ?? 0) <= room) return whole;
  const fitting = widths.filter((width) => width <= room - MARK_WIDTH).length;
  if (fitting < FEWEST) return '';
  return `${letters.slice(0, fitting).join('').trimEnd()}${MARK}`;
}
