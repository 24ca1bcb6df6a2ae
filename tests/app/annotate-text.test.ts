import { describe, expect, it } from 'vitest';
import { annotateText, type Fact, factsInMargin, numberNotes } from '@/app/components/article/annotate-text';

const text = 'Title\n\nA met B. Then C came.\nB left.';
const fact = (claimId: string, kind: string, quote: string): Fact => ({
  claimId,
  kind,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  confidence: 0.9,
  status: null,
  entities: [],
});

describe('annotateText', () => {
  it('loses and doubles no letter, whatever is marked', () => {
    const facts = [fact('m', 'meeting', 'A met B.'), fact('n', 'name', 'B.'), fact('a', 'attendance', 'C came.')];
    const paragraphs = annotateText(text, facts).map(({ parts }) => parts.map((part) => part.text).join(''));
    expect(paragraphs).toEqual(['Title', 'A met B. Then C came.', 'B left.']);
  });

  it('leaves out front matter and keeps the offsets behind it, but no rule that stands in the text', () => {
    const whole = `---\npublished: 2024-05-22\n---\n${text}\n---\nC left.`;
    const paragraphs = annotateText(whole, []);
    const read = paragraphs.map(({ parts }) => parts.map((part) => part.text).join(''));
    expect(read).toEqual(['Title', 'A met B. Then C came.', 'B left.', '---', 'C left.']);
    expect(paragraphs[0]?.start).toBe(whole.indexOf('Title'));
  });

  it('marks the sentences of facts, and gives spellings an anchor only', () => {
    const [, second] = annotateText(text, [fact('m', 'meeting', 'A met B.'), fact('n', 'name', 'C')]);
    const marked = second?.parts.filter((part) => part.notes.length > 0).map((part) => part.text);
    expect(marked).toEqual(['A met B.']);
    expect(second?.parts.flatMap((part) => part.anchors)).toEqual(['m', 'n']);
    expect(second?.notes.map((note) => note.number)).toEqual([1]);
  });

  it('puts the number of each note where its sentence ends', () => {
    const [, second] = annotateText(text, [fact('m', 'meeting', 'A met B.'), fact('a', 'attendance', 'B. Then C')]);
    const ends = second?.parts.flatMap((part) => part.ends.map((note) => [note.number, part.text]));
    expect(second?.parts.filter((part) => part.text === 'B.').map((part) => part.notes)).toEqual([[1, 2]]);
    expect(ends).toEqual([
      [1, 'B.'],
      [2, ' Then C'],
    ]);
  });

  it('keeps the number of a quotation that runs over a line break in the paragraph where it begins', () => {
    const [, second, third] = annotateText(text, [fact('m', 'meeting', 'C came.\nB left.')]);
    expect(second?.parts.at(-1)).toMatchObject({ text: 'C came.', notes: [1] });
    expect(second?.parts.at(-1)?.ends.map((note) => note.number)).toEqual([1]);
    expect(third?.parts).toMatchObject([{ text: 'B left.', notes: [1] }]);
  });
});

it('gives facts on one sentence one number, in the order of the text', () => {
  const notes = numberNotes([
    fact('late', 'meeting', 'C came.'),
    fact('m', 'meeting', 'A met B.'),
    fact('g', 'gathering', 'A met B.'),
  ]);
  expect(notes.map((note) => [note.number, note.facts.map((item) => item.claimId)])).toEqual([
    [1, ['m', 'g']],
    [2, ['late']],
  ]);
});

it('counts only the facts that stand in the margin', () => {
  const facts = [fact('m', 'meeting', 'A met B.'), fact('n', 'name', 'B.'), fact('o', 'office', 'C came.')];
  expect(factsInMargin(facts).map(({ claimId }) => claimId)).toEqual(['m']);
});
