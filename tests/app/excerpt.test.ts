import { describe, expect, it } from 'vitest';
import { excerptOf } from '@/app/components/add/excerpt';

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return excerptOf(text, { start, end: start + words.length });
};

describe('excerptOf', () => {
  it('gives a short line whole, without its neighbours', () => {
    expect(at('Title\nThey met on Wednesday (4 July 2024) in Astana.\nMore', 'Wednesday (4 July 2024)')).toEqual({
      before: 'They met on ',
      words: 'Wednesday (4 July 2024)',
      after: ' in Astana.',
    });
  });

  it('cuts a long one between words on both sides', () => {
    const text = `${'слово '.repeat(40)}среда ${'слово '.repeat(40)}`;
    const found = at(text, 'среда');
    expect(found?.before).toMatch(/^… (?:слово )+$/u);
    expect(found?.after).toMatch(/^(?: слово)+ …$/u);
    expect(found?.before.length).toBeLessThan(65);
    expect(found?.after.length).toBeLessThan(65);
  });

  it('knows of no words where a doubt names none, or others than the text has', () => {
    expect(excerptOf('text', { start: null, end: null })).toBeNull();
    expect(excerptOf('text', { start: 2, end: 9 })).toBeNull();
    expect(excerptOf('text', { start: 2, end: 2 })).toBeNull();
  });
});
