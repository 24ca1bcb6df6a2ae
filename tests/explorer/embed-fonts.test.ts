import { describe, expect, it } from 'vitest';
import { type Face, pickFaces, readRanges } from '@/app/components/explorer/export/embed-fonts';

const face = (family: string, ranges: string): Face => ({ family, ranges: readRanges(ranges), css: '', base: '' });
const LATIN = face('Source Sans 3', 'U+0000-00FF, U+20AC');
const CYRILLIC = face('Source Sans 3', 'U+0400-045F');
const DEVANAGARI = face('Noto Sans Devanagari', 'U+0900-097F, U+200C-200D');
const WIDE = face('Noto Sans Devanagari', 'U+00??');
const OTHER = face('Elsewhere', '');
const KNOWN = [WIDE, OTHER, DEVANAGARI, CYRILLIC, LATIN];
const FAMILIES = '"Source Sans 3", "Noto Sans Devanagari", sans-serif';

describe('fonts of a picture', () => {
  it('are the subsets that its letters need, of the first family that has them', () => {
    expect(pickFaces(KNOWN, FAMILIES, 'Lavrov, 2024')).toEqual([LATIN]);
    expect(pickFaces(KNOWN, FAMILIES, 'जयशंकर 3')).toEqual([DEVANAGARI, LATIN]);
    expect(pickFaces(KNOWN, FAMILIES, 'Ж')).toEqual([CYRILLIC]);
    expect(pickFaces(KNOWN, FAMILIES, '王')).toEqual([]);
    expect(pickFaces(KNOWN, FAMILIES, '')).toEqual([]);
  });

  it('are told by their ranges', () => {
    expect(readRanges('U+0900-097F, u+20b9, U+4??')).toEqual([
      [0x900, 0x97f],
      [0x20b9, 0x20b9],
      [0x400, 0x4ff],
    ]);
  });
});
