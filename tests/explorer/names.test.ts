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

  it('counts letters as a reader does, in every script', () => {
    const whole = (text: string) => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
    for (const text of [
      'Sergei Lavrov',
      'Łukasz Čapek',
      'Zoe\u0308',
      'Сергей Лавров',
      'И\u0306',
      'जयशंकर',
      'জয়শঙ্কর',
      'فؤاد',
    ]) {
      expect(splitGraphemes(text)).toEqual(whole(text));
    }
  });

  it('keeps the family name on narrow sheets', () => {
    expect(shortenName('Subrahmanyam Jaishankar', 'IN')).toBe('Jaishankar');
    expect(shortenName('Hua Chunying', 'CN')).toBe('Hua Chunying');
    expect(shortenName('सुब्रह्मण्यम जयशंकर', 'IN')).toBe('जयशंकर');
    expect(shortenName('নরেন্দ্র মোদী', 'IN')).toBe('নরেন্দ্র মোদী');
    expect(shortenName('वांग यी', 'CN')).toBe('वांग यी');
  });
});

describe('very long and right-to-left names', () => {
  it('take two lines of at most 30 letters', () => {
    const lines = wrapName(Array.from({ length: 40 }, (_, at) => `Name${at}`).join(' '));
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(splitGraphemes(line).length).toBeLessThanOrEqual(30);
    expect(lines.every((line) => line.endsWith('…'))).toBe(true);
  });

  it('never cut a conjunct', () => {
    const [line = ''] = wrapName('क्ष्म्य'.repeat(30));
    const whole = splitGraphemes('क्ष्म्य'.repeat(30));
    expect(whole.join('').startsWith(line.slice(0, -1))).toBe(true);
    expect(splitGraphemes(line.slice(0, -1))).toEqual(whole.slice(0, 19));
  });

  it('keep the order of Arabic words', () => {
    expect(wrapName('فؤاد حسين')).toEqual(['فؤاد حسين']);
    expect(wrapName('محمد بن عبد الرحمن آل ثاني').join(' ')).toBe('محمد بن عبد الرحمن آل ثاني');
  });
});
