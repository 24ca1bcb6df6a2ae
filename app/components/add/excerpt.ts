export interface Excerpt {
  before: string;
  words: string;
  after: string;
}

/** Letters of the line that are shown on either side. */
const AROUND = 60;

/** Some words of a text with what stands around them in their line, cut between words. Null where the text has no such words. */
export function excerptOf(text: string, { start, end }: { start: number | null; end: number | null }): Excerpt | null {
  if (start === null || end === null || start >= end || end > text.length) return null;
  const line = { from: text.lastIndexOf('\n', start - 1) + 1, to: text.indexOf('\n', end) };
  const before = text.slice(line.from, start);
  const after = text.slice(end, line.to < 0 ? text.length : line.to);
  return { before: cutStart(before), words: text.slice(start, end), after: cutEnd(after) };
}

function cutStart(text: string): string {
  if (text.length <= AROUND) return text.trimStart();
  const rest = text.slice(-AROUND);
  const gap = rest.search(/\s/u);
  return gap < 0 ? '… ' : `… ${rest.slice(gap).trimStart()}`;
}

function cutEnd(text: string): string {
  if (text.length <= AROUND) return text.trimEnd();
  const [kept = ''] = /^.*(?=\s)/su.exec(text.slice(0, AROUND)) ?? [];
  return `${kept.trimEnd()} …`;
}
