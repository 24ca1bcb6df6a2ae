// Doers that no name stands for: a clause that has one does not go on with the last person told of.
import { hasTag, tagOf } from '../document';
import { isPredicate } from './clauses';
import type { Scene } from './meetings';

/** "Officials confirmed a meeting with X": who only tells of it holds no talks. */
function isTold({ sentence, clause, trigger }: Scene): boolean {
  const { items } = sentence;
  if (tagOf(items[trigger], 'meet')?.form !== 'noun') return false;
  const verbs = items.slice(clause.from, trigger).filter(isPredicate);
  return verbs.length > 0 && verbs.every((item) => hasTag(item, 'speak') || tagOf(item, 'verb')?.speech);
}

/** "The ministers were received by X": doers without a name. */
export function hasUnnamedDoer(scene: Scene): boolean {
  const { inside, trigger, sentence, clause } = scene;
  if (isTold(scene)) return false;
  // "The envoys will take part || and will meet X": the doer of the clause before goes on.
  const before = sentence.clauses.findLast(({ to }) => to === clause.from);
  const own = inside.some(({ to, case: role }) => to <= trigger && ['agent', 'plain'].includes(role));
  if (!own && before && hasTag(sentence.items[clause.from], 'conj') && before.from === 0)
    return sentence.mentions.find(({ case: role, to }) => role === 'agent' && to <= clause.from)?.form === 'plural';
  // "the envoys who were invited called on X"
  const who = inside.find(({ pronoun, to }) => pronoun?.relative && to <= trigger);
  if (who && who.person === null && sentence.mentions.some(({ form, to }) => form === 'plural' && to === who.from))
    return true;
  // "I sat down with X", told by somebody who is named nowhere.
  if (inside.some(({ pronoun, person, to }) => pronoun?.person === 1 && person === null && to <= trigger)) return true;
  return inside.some((mention) => mention.form === 'plural' && mention.case === 'agent' && mention.to <= trigger);
}

/** "Delegates met X": a noun that names nobody stands as doer before the verb. */
export function hasOtherDoer({ sentence, clause, trigger }: Scene): boolean {
  const { items } = sentence;
  if (tagOf(items[trigger], 'meet')?.form !== 'verb') return false;
  // "Gas was discussed with X": of what they spoke, not who.
  if (tagOf(items[trigger], 'meet')?.strength === 'weak' && tagOf(items[trigger - 1], 'verb')?.be) return false;
  let verb = clause.from;
  // "the head of the department": behind an article stands no verb.
  while (verb < trigger && (!isPredicate(items[verb]) || hasTag(items[verb - 1], 'article'))) verb++;
  let at = verb - 1;
  while (at >= clause.from && hasTag(items[at], 'adverb', 'particle', 'separately', 'then')) at--;
  const noun = items[at];
  if (
    at < clause.from ||
    noun?.kind !== 'word' ||
    hasTag(
      noun,
      'article',
      'conj',
      'clause',
      'pronoun',
      'weekday',
      'day',
      'carried-day',
      'daypart',
      'month',
      'year',
      'city',
      'case',
      'during',
      'sidelines',
      'meet',
      'listing',
      'gathering',
    )
  )
    return false;
  return !items.slice(Math.max(clause.from, at - 3), at).some((item) => hasTag(item, 'case', 'during', 'sidelines'));
}
