// Cuts an article into paragraphs and these into parts, so that every claim finds its sentence. Offsets are UTF-16 code units of the text.
import type { ArticleDetail } from '@/lib/contracts/api';
import { FRONT_MATTER } from '@/lib/contracts/front-matter';

export type Fact = ArticleDetail['facts'][number];

/** One marked sentence with everything read from it. `number` counts from 1 in the order of the text. */
export interface Note {
  number: number;
  start: number;
  end: number;
  facts: Fact[];
}

export interface Part {
  text: string;
  /** Numbers of the notes that cover it; it is marked when there are any. */
  notes: number[];
  /** Claims that begin here, as anchors. */
  anchors: string[];
  /** Notes that end here, for their numbers. */
  ends: Note[];
}

export interface Paragraph {
  start: number;
  parts: Part[];
  /** Notes that begin in this paragraph. */
  notes: Note[];
}

/** Kinds that stand in the margin; the others (spellings, offices) only get an anchor. */
const IN_MARGIN = new Set(['meeting', 'attendance', 'gathering', 'membership']);

/** The facts that stand in the margin. */
export function factsInMargin(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ kind }) => IN_MARGIN.has(kind));
}

/** Facts on the same stretch of text share a number. */
export function numberNotes(facts: readonly Fact[]): Note[] {
  const bySpan = new Map<string, Fact[]>();
  for (const fact of factsInMargin(facts)) {
    const key = `${fact.start}-${fact.end}`;
    bySpan.set(key, [...(bySpan.get(key) ?? []), fact]);
  }
  return [...bySpan.values()]
    .flatMap((group) => (group[0] === undefined ? [] : [{ start: group[0].start, end: group[0].end, facts: group }]))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((note, index) => ({ number: index + 1, ...note }));
}

/** The paragraphs of a text, each cut where a claim begins or ends. Front matter and empty lines are left out; no other letter is lost or doubled. */
export function annotateText(text: string, facts: readonly Fact[]): Paragraph[] {
  const notes = numberNotes(facts);
  return findParagraphs(text).map(({ start, end }) => ({
    start,
    parts: cutParagraph(text, { start, end }, facts, notes),
    notes: notes.filter((note) => note.start >= start && note.start < end),
  }));
}

interface Span {
  start: number;
  end: number;
}

/** Front matter belongs to the file, not to what is read; the offsets behind it stay. */
function findParagraphs(text: string): Span[] {
  const head = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  return [...text.matchAll(/[^\r\n]+/gu)]
    .filter((match) => match.index >= head && match[0].trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function cutParagraph(text: string, { start, end }: Span, facts: readonly Fact[], notes: readonly Note[]): Part[] {
  const isInside = (at: number) => at > start && at < end;
  const cuts = new Set([start, end, ...notes.flatMap((note) => [note.start, note.end]).filter(isInside)]);
  for (const fact of facts) if (isInside(fact.start)) cuts.add(fact.start);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end;
    return {
      text: text.slice(from, to),
      notes: notes.filter((note) => note.start <= from && note.end >= to).map((note) => note.number),
      anchors: facts.filter((fact) => fact.start === from).map((fact) => fact.claimId),
      // A sentence may end in the line break behind its paragraph: its number still stands here.
      ends: notes.filter((note) => note.end === to || (to === end && note.start < end && note.end > end)),
    };
  });
}
