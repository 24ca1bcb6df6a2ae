import type { Mention } from '../document';
import { hasTag, tagOf } from '../document';
import type { Scene } from './meetings';

/** "A and B met", "A and B held talks": a weak word needs a named list. */
export function isReciprocal({ sentence, trigger, inside }: Scene, left: readonly Mention[]): boolean {
  const meet = tagOf(sentence.items[trigger], 'meet');
  if (meet?.oneWay) return false;
  if (meet?.meal) return left.length === 2 || left.some(({ form }) => form === 'both');
  const last = Math.max(0, ...left.map((mention) => mention.to));
  const between = sentence.items.slice(last, trigger);
  const governed =
    between.some((item) => hasTag(item, 'verb')) && !between.some((item) => hasTag(item, 'case', 'clause', 'attend'));
  // "the discussions they had had"
  const held = inside.some(({ form, from, to }) => {
    return form === 'both' && from === trigger + 1 && hasTag(sentence.items[to], 'verb');
  });
  if (held) return true;
  if (meet?.form === 'noun' && meet.strength === 'weak' && !governed) return false;
  return (
    meet?.strength === 'strong' || left.every(({ form }) => form === 'name' || form === 'both' || form === 'pronoun')
  );
}
