export interface MarkedPart {
  /** Offset in the text. */
  start: number;
  text: string;
  isMarked: boolean;
}

const REST_OF_WORD = /^[\p{L}\p{M}\u200C\u200D]*/u;

/**
 * Cuts a text at its marks, each letter once, in order. A mark goes on to the end of its word: endings belong to the name
 * (জয়শঙ্করের), and a vowel sign cut off from its letter would be drawn with a dotted circle.
 */
export function cutMarks(text: string, marks: readonly (readonly [number, number])[]): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
    const start = Math.max(from, at);
    const end = to + (REST_OF_WORD.exec(text.slice(to))?.[0].length ?? 0);
    if (end <= start) continue;
    if (start > at) parts.push({ start: at, text: text.slice(at, start), isMarked: false });
    parts.push({ start, text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) parts.push({ start: at, text: text.slice(at), isMarked: false });
  return parts;
}
