// The words of a sentence as features name them: who, where and when by kind, so that what is learnt holds for anybody.
import type { Item, Sentence } from '../document';
import { hasAny, tagMask } from '../tag-masks';
import type { Sign } from './features';
import type { Vocabulary } from './vocabulary';

const COUNTRY = tagMask('country');
const OFFICE = tagMask('title', 'leader', 'rank');
const PERSON = tagMask('person');

/** A sign for each item; null for what goes on from the item before it. */
export function signsOf(sentence: Sentence, vocabulary: Vocabulary): (Sign | null)[] {
  const signs: (Sign | null)[] = [];
  for (const item of sentence.items) signs.push(signOf(item, vocabulary));
  for (const range of sentence.dates) cover(signs, range, vocabulary.word('%day'));
  for (const range of sentence.gatherings) cover(signs, range, vocabulary.word('%gathering'));
  for (const mention of sentence.mentions) {
    if (mention.person !== null) cover(signs, mention, vocabulary.word('%person'));
    else if (mention.form !== 'pronoun') cover(signs, mention, vocabulary.word('%somebody'));
  }
  return signs;
}

function cover(signs: (Sign | null)[], { from, to }: { from: number; to: number }, sign: Sign): void {
  signs.fill(null, from, to);
  signs[from] = sign;
}

function signOf(item: Item, vocabulary: Vocabulary): Sign {
  if (item.kind === 'number') return vocabulary.word('%number');
  if (item.kind === 'punct') return vocabulary.word(item.text);
  if (hasAny(item, COUNTRY)) return vocabulary.word('%country');
  if (hasAny(item, OFFICE)) return vocabulary.word('%office');
  return hasAny(item, PERSON) ? vocabulary.word('%name') : vocabulary.stemOf(item.key);
}
