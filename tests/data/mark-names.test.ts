import { describe, expect, it } from 'vitest';
import { markNames } from '@/lib/data/mark-names';

const marked = (quote: string, ...spellings: string[][]) =>
  markNames(quote, spellings).map(([from, to]) => quote.slice(from, to));

describe('markNames', () => {
  it('marks a whole name where it stands as the article spells it', () => {
    expect(marked('Jaishankar met Sergey Lavrov.', ['Sergey Lavrov'], ['Jaishankar'])).toEqual([
      'Jaishankar',
      'Sergey Lavrov',
    ]);
  });

  it('marks all words of a name that bears endings', () => {
    const quote = 'Переговоры президента России Владимира Путина и президента Турции Реджепа Тайипа Эрдогана.';
    expect(marked(quote, ['Владимир Путин'], ['Реджеп Тайип Эрдоган'])).toEqual([
      'Владимира Путина',
      'Реджепа Тайипа Эрдогана',
    ]);
    // The last letter of the name gives way to the ending.
    expect(marked('Он встретился с Нарендрой Моди.', ['Нарендра Моди'])).toEqual(['Нарендрой Моди']);
  });

  it('marks the end of a longer name where the text leaves its beginning out', () => {
    expect(marked('Встреча с Тайипом Эрдоганом.', ['Реджеп Тайип Эрдоган'])).toEqual(['Тайипом Эрдоганом']);
  });

  it('marks the longest part where only one word of the name is there', () => {
    expect(marked('На пятницу у Путина запланированы встречи.', ['Владимир Путин'])).toEqual(['Путин']);
  });

  it('takes words for no name that a comma parts, or that only begin alike', () => {
    expect(marked('Были Владимира, Путина ждали.', ['Владимир Путин'])).toEqual(['Владимир']);
    expect(marked('Владимирская область, Путинский район.', ['Анна Владимирова'])).toEqual([]);
  });

  it('marks nothing where a name is not', () => {
    expect(marked('They met.', ['Sergey Lavrov'])).toEqual([]);
  });
});
