import { describe, expect, it } from 'vitest';
import { foldText, foldWords, queryKeys, searchWords, wordKeys } from '@/lib/resolve';

/** What a spelling is stored under. */
const searchKeys = (text: string) => searchWords(text).flatMap(wordKeys);
const askedKeys = (query: string) => foldWords(query).flatMap(queryKeys);

describe('search keys', () => {
  it.each([
    ['जय', 'सुब्रह्मण्यम जयशंकर'],
    ['jaish', 'Subrahmanyam Jaishankar'],
    ['ЛАВ', 'Сергей Лавров'],
    ['жээнбеков', 'Сооронбай Жээнбеков'],
    ['guter', 'António Guterres'],
    ['খান', 'ইমরান খান'],
  ])('find %s as the beginning of a word of %s', (query, text) => {
    const stored = new Set(searchKeys(text));
    expect(askedKeys(query).filter((key) => key.startsWith('p:') && stored.has(key))).toHaveLength(1);
  });

  it.each([
    ['Jaishankar', 'जयशंकर'],
    ['Лавров', 'লাভরভ'],
  ])('find %s by its sound in %s', (query, text) => {
    const stored = new Set(searchKeys(text));
    expect(askedKeys(query).some((key) => key.startsWith('k:') && stored.has(key))).toBe(true);
  });

  it.each([
    ['Jaishakar', 'Subrahmanyam Jaishankar'],
    ['Lavrko', 'Сергей Лавров'],
    ['जयशंकत', 'Субраманьям Джайшанкар'],
  ])('find %s with a slip of the keys in %s', (query, text) => {
    const stored = new Set(searchKeys(text));
    expect(askedKeys(query).some((key) => key.startsWith('t:') && stored.has(key))).toBe(true);
  });

  it('find a word longer than any key, and nothing in the middle of a word', () => {
    const stored = new Set(searchKeys('Gurbanguly Berdimuhamedow'));
    expect(askedKeys('berdimuhamedow').some((key) => key.startsWith('p:') && stored.has(key))).toBe(true);
    expect(stored.has('p:muhamedow')).toBe(false);
  });

  it('hold the sounds of a Chinese name, which its words alone do not show', () => {
    expect(searchWords('Xi Jinping')).toEqual(['xi', 'jinping', 'shi']);
    expect(searchWords('Sergey Lavrov')).toEqual(['sergey', 'lavrov']);
  });

  it('have none for a text without letters', () => {
    expect(askedKeys(' – ')).toEqual([]);
  });
});

describe('folding', () => {
  it('keeps the vowel signs of Indian scripts and drops accents and nuktas', () => {
    expect(foldText('हिंदी')).toBe('हिंदी');
    expect(foldText('ज़रदारी')).toBe('जरदारी');
    expect(foldText('Tōkaev, Ёлкин')).toBe('tokaev елкин');
  });
});
