import { describe, expect, it } from 'vitest';
import { articleOf, type Passage, readPassages } from '@/lib/eval/passage';
import { scorePassage } from '@/lib/eval/score-passage';
import { extractor } from '../extract/extractor';

const line = (passage: object) => JSON.stringify({ published: '2024-07-04', attended: [], meetings: [], ...passage });
const MET = 'Sergey Lavrov met Wang Yi in Astana on Wednesday.';

function score(...lines: string[]) {
  return readPassages('en-01.jsonl', lines.join('\n')).map((passage) => {
    const article = articleOf(passage);
    return scorePassage(passage, extractor.extract(article), article.text);
  });
}

describe('scorePassage', () => {
  const wanted = { with: ['Sergey Lavrov', 'Wang Yi'], status: 'held', date: '2024-07-03' };

  it('counts who met, in which state and on which day', () => {
    const [scores] = score(line({ text: MET, meetings: [wanted] }));
    expect(scores?.meetings).toEqual({ right: 1, surplus: 0, missed: 0 });
    expect([scores?.status, scores?.date]).toEqual([
      { right: 1, of: 1 },
      { right: 1, of: 1 },
    ]);
    expect(scores?.judged.meetings).toHaveLength(1);
  });

  it('tells a wrong state and a wrong day from a miss', () => {
    const [scores] = score(line({ text: MET, meetings: [{ ...wanted, status: 'planned', date: '2024-07-02' }] }));
    expect(scores?.meetings.right).toBe(1);
    expect([scores?.status.right, scores?.date.right]).toEqual([0, 0]);
    expect(scores?.planned).toEqual({ right: 0, surplus: 0, missed: 1 });
    expect(scores?.errors).toEqual(['en-01:1: status of Sergey Lavrov × Wang Yi: held, not planned']);
  });

  it('counts what is invented and what is missed', () => {
    const [invented] = score(line({ text: MET }));
    expect(invented?.meetings).toEqual({ right: 0, surplus: 1, missed: 0 });
    const [missed] = score(
      line({
        text: 'Sergey Lavrov wrote to Wang Yi.',
        meetings: [{ ...wanted, date: null }],
        attended: ['Wang Yi'],
      }),
    );
    expect(missed?.meetings).toEqual({ right: 0, surplus: 0, missed: 1 });
    expect(missed?.attendance).toEqual({ right: 0, surplus: 0, missed: 1 });
  });

  it('knows a name by another of its cases', () => {
    const [passage] = readPassages(
      'ru-01.jsonl',
      line({
        text: 'Министр иностранных дел России Вадим Кротов принял посла Индии Рамеша Кулкарни. С Рамешем Кулкарни он говорил час.',
        meetings: [{ with: ['Вадим Кротов', 'Рамешем Кулкарни'], status: 'held', date: null }],
      }),
    ) as [Passage];
    const article = articleOf(passage);
    expect(scorePassage(passage, extractor.extract(article), article.text).meetings.right).toBe(1);
  });
});

describe('readPassages', () => {
  it('says which line is no passage', () => {
    expect(() => readPassages('en-01.jsonl', `${line({ text: MET })}\n{"text":`)).toThrow('en-01.jsonl, line 2');
    expect(() => readPassages('en-01.jsonl', line({ text: MET, attended: ['Nobody'] }))).toThrow('name is not in');
    expect(() => readPassages('passages.jsonl', line({ text: MET }))).toThrow('begins with its language');
  });

  it('gives a passage without a title an empty one', () => {
    const [plain, titled] = readPassages(
      'en-01.jsonl',
      [line({ text: MET }), line({ text: `Lavrov meets Wang\n\n${MET}` })].join('\n'),
    ) as [Passage, Passage];
    expect(articleOf(plain).text).toBe(`—\n\n${MET}`);
    expect(articleOf(titled).text).toBe(titled.text);
  });
});
