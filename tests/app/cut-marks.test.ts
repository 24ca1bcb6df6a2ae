import { describe, expect, it } from 'vitest';
import { cutMarks } from '@/app/components/entities/cut-marks';

const show = (text: string, marks: [number, number][]) =>
  cutMarks(text, marks)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');

describe('cutMarks', () => {
  it('marks names where they stand', () => {
    expect(
      show('A met B.', [
        [6, 7],
        [0, 1],
      ]),
    ).toBe('[A] met [B].');
  });

  it('goes on to the end of a word, so that no vowel sign is cut off', () => {
    // "…with Jaishankar": the genitive ending belongs to the mark.
    const text = 'জয়শঙ্করের সঙ্গে';
    expect(show(text, [[0, 'জয়শঙ্কর'.length]])).toBe('[জয়শঙ্করের] সঙ্গে');
    expect(show('с Лавровым.', [[2, 8]])).toBe('с [Лавровым].');
  });

  it('shows each letter once when marks overlap', () => {
    expect(
      show('Sergey Lavrov met', [
        [0, 13],
        [7, 13],
      ]),
    ).toBe('[Sergey Lavrov] met');
    expect(
      show('Sergey Lavrov met', [
        [0, 6],
        [3, 13],
      ]),
    ).toBe('[Sergey][ Lavrov] met');
  });

  it('leaves text without marks alone', () => {
    expect(show('nothing', [])).toBe('nothing');
  });
});
