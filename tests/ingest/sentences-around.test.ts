import { describe, expect, it } from 'vitest';
import { sentencesAround } from '@/lib/ingest/sentences-around';

const find = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const around = (text: string, lang: 'en' | 'hi' | 'bn' | 'ru', words: string) =>
  sentencesAround(text, lang, [find(text, words)]).map((range) => range && text.slice(range.start, range.end));

describe('the sentence around a name', () => {
  it('is cut as the reading cuts it: no stop behind an initial or an abbreviation ends it', () => {
    const text =
      'Ministers in Astana\n\nThe council met. Dr. S. Jaishankar met Mr. Lavrov on Monday. They spoke of trade.';
    expect(around(text, 'en', 'Jaishankar')).toEqual(['Dr. S. Jaishankar met Mr. Lavrov on Monday.']);
    expect(around(text, 'en', 'Astana')).toEqual(['Ministers in Astana']);
  });

  it.each([
    [
      'hi',
      'बैठक\n\nपरिषद बैठी। विदेश मंत्री जयशंकर ने सर्गेई लावरोव से मुलाकात की। फिर चाय हुई।',
      'लावरोव',
      'विदेश मंत्री जयशंकर ने सर्गेई लावरोव से मुलाकात की।',
    ],
    ['bn', 'বৈঠক\n\nপরিষদ বসে। জয়শঙ্করের সঙ্গে লাভরভের বৈঠক হয়েছে। পরে চা।', 'লাভরভ', 'জয়শঙ্করের সঙ্গে লাভরভের বৈঠক হয়েছে।'],
    [
      'ru',
      'Встреча\n\nСовет собрался. С. В. Лавров встретился с коллегой. Потом был чай.',
      'Лавров',
      'С. В. Лавров встретился с коллегой.',
    ],
  ] as const)('ends with the stops of its language: %s', (lang, text, words, sentence) => {
    expect(around(text, lang, words)).toEqual([sentence]);
  });

  it('is given in the letters of the stored text, behind its front matter', () => {
    const text =
      '---\npublished: 2024-05-22\n---\nTalks\n\nIt rained. Sergey Lavrov&nbsp;met Wang&nbsp;Yi in Astana. It stopped.';
    expect(around(text, 'en', 'Lavrov')).toEqual(['Sergey Lavrov&nbsp;met Wang&nbsp;Yi in Astana.']);
  });

  it('is none where a range stands in no one sentence', () => {
    const text = 'Talks\n\nLavrov came. Wang left.';
    expect(sentencesAround(text, 'en', [find(text, 'came. Wang')])).toEqual([null]);
  });
});
