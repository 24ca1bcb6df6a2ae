// The words of a sentence as features name them: who, where and when by kind, so that what is learnt holds for anybody.
import type { Item, Sentence } from '../document';
import { hasAny, tagMask } from '../tag-masks';

/** Letters of a word that count: what is behind them is mostly an ending. */
const STEM = 6;
const COUNTRY = tagMask('country');
const OFFICE = tagMask('title', 'leader', 'rank');
const PERSON = tagMask('person');

/** A sign for each item; '' for what goes on from the item before it. */
export function signsOf(sentence: Sentence): string[] {
  const signs = sentence.items.map(signOf);
  const cover = (from: number, to: number, sign: string) => signs.fill('', from, to).splice(from, 1, sign);
  for (const { from, to } of sentence.dates) cover(from, to, '%day');
  for (const { from, to } of sentence.gatherings) cover(from, to, '%gathering');
  for (const { from, to, person, form } of sentence.mentions) {
    if (person !== null) cover(from, to, '%person');
    else if (form !== 'pronoun') cover(from, to, '%somebody');
  }
  return signs;
}

function signOf(item: Item): string {
  if (item.kind === 'number') return '%number';
  if (item.kind === 'punct') return item.text;
  if (hasAny(item, COUNTRY)) return '%country';
  if (hasAny(item, OFFICE)) return '%office';
  return hasAny(item, PERSON) ? '%name' : item.key.slice(0, STEM);
}
