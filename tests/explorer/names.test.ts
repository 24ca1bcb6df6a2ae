import { describe, expect, it } from 'vitest';
import { pickName, shortenName, splitGraphemes, wrapName } from '@/app/components/explorer/scene/names';

describe('names on the sheet', () => {
  it('takes the script of the reader, and Latin where that is not known', () => {
    expect(pickName({ en: 'Dammu Ravi', hi: 'दम्मू रवि' }, 'hi')).toBe('दम्मू रवि');
    expect(pickName({ en: 'Dammu Ravi', hi: 'दम्मू रवि' }, 'ru')).toBe('Dammu Ravi');
  });

  it('breaks long names between words, into two even lines', () => {
    expect(wrapName('Subrahmanyam Jaishankar')).toEqual(['Subrahmanyam', 'Jaishankar']);
    expect(wrapName('Zhang Ming')).toEqual(['Zhang Ming']);
    expect(wrapName('Sheikh Mohamed bin Zayed Al Nahyan')).toEqual(['Sheikh Mohamed bin', 'Zayed Al Nahyan']);
  });

  it('never cuts a cluster in two', () => {
    const word = 'क्षत्रियकुमारस्वामीनारायणप्रसादवर्माशर्मामिश्रत्रिपाठी';
    const [line = ''] = wrapName(word);
    expect(line.endsWith('…')).toBe(true);
    const kept = splitGraphemes(line.slice(0, -1));
    expect(splitGraphemes(word).slice(0, kept.length)).toEqual(kept);
  });

  it('keeps the family name on narrow sheets', () => {
    expect(shortenName('Subrahmanyam Jaishankar', 'IN')).toBe('Jaishankar');
    expect(shortenName('Hua Chunying', 'CN')).toBe('Hua Chunying');
  });
});
