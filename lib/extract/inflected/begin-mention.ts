import type { Mention, Sentence } from '../document';
import { newMention } from '../new-mention';
import type { GrammarCase } from '../text/inflect';
import { prepositionBefore } from './item-cases';

/** A mention of the items from `from` to `to`, with the case of its preposition. */
export function beginMention(
  sentence: Sentence,
  found: { from: number; to: number; cases: readonly GrammarCase[] },
): Mention {
  const { items } = sentence;
  const preposition = prepositionBefore(items, found.from);
  const genitive = !found.cases.includes('nom') && found.cases.includes('gen');
  const mention = newMention({
    sentence: sentence.index,
    from: found.from,
    to: found.to,
    caseTo: found.to,
    start: items[found.from]?.start ?? sentence.start,
    end: items[found.to - 1]?.end ?? sentence.end,
    case: preposition?.case ?? (genitive ? 'of' : 'plain'),
  });
  mention.cases = found.cases;
  return mention;
}
