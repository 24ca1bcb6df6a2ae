import { describe, expect, it } from 'vitest';
import { splitGraphemes } from '@/app/components/explorer/scene/names';
import { cutToWidth } from '@/app/components/explorer/views/timeline/cut-to-width';

/** Each letter ten pixels wide. */
const cut = (whole: string, room: number) => {
  const letters = splitGraphemes(whole);
  return cutToWidth({ whole, letters, widths: letters.map((_, at) => (at + 1) * 10), room });
};

describe('cutToWidth', () => {
  it('leaves a line whole that fits', () => {
    expect(cut('Саммит ШОС', 100)).toBe('Саммит ШОС');
    expect(cut('', 0)).toBe('');
  });

  it('cuts a longer one with a mark, and no space before it', () => {
    expect(cut('Саммит ШОС', 99)).toBe('Саммит Ш…');
    expect(cut('Саммит ШОС', 85)).toBe('Саммит…');
  });

  it('cuts between what the reader sees as letters', () => {
    expect(cut('शिखर सम्मेलन', 50)).toBe(`${splitGraphemes('शिखर सम्मेलन').slice(0, 3).join('')}…`);
  });

  it('says nothing where hardly a word would be left', () => {
    expect(cut('Саммит ШОС', 40)).toBe('');
    expect(cut('Саммит ШОС', -5)).toBe('');
  });
});
