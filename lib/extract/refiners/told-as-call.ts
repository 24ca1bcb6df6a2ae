// "The conversation took place by telephone": a sentence that says no more of the talk told before than how it was held.
import type { Sentence } from '../document';
import { hasTag } from '../document';
import { someHave, tagMask } from '../tag-masks';

const CALL = tagMask('phone', 'online');
/** What makes it another talk, or none: also, earlier, on Monday, may, not. */
const OTHERWISE = tagMask(
  'particle',
  'then',
  'ordinal',
  'last',
  'planned',
  'hoped',
  'cancelled',
  'negation',
  'message',
);
const CARRIERS = [
  'article',
  'this',
  'word',
  'meet',
  'gathering',
  'verb',
  'speak',
  'phone',
  'online',
  'both',
  'pronoun',
  'case',
  'clause',
  'number',
  'qualifier',
] as const;
/** Words that no lexicon knows: "by way of". */
const UNKNOWN = 1;

/** Whether all that a sentence tells is that the talk of the one before was a call. */
export function wasByPhone(sentence: Sentence): boolean {
  const { items, mentions, dates, kind } = sentence;
  if (kind !== 'body' || dates.length > 0 || !someHave(sentence, CALL) || someHave(sentence, OTHERWISE)) return false;
  if (mentions.some(({ form, pronoun }) => form === 'name' || (form === 'pronoun' && !pronoun?.plural))) return false;
  if (!items.some((item) => hasTag(item, 'meet')) && !mentions.some(({ form }) => form === 'both')) return false;
  const others = items.filter((item) => item.kind === 'word' && !hasTag(item, ...CARRIERS));
  return others.length <= UNKNOWN && others.every(({ tags }) => tags.length === 0);
}
