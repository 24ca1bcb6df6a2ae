// "On Tuesday you were also with X.", "I was with Y in the morning": in an interview to have been with somebody is a talk.
import type { Sentence } from '../document';
import { hasTag, isByOrder, tagOf } from '../document';
import type { Conversation } from '../refiners/find-meetings';
import { guessedTalk } from '../refiners/guessed-talk';

/** Words between whoever speaks, or is spoken to, and "with". */
const BETWEEN = 3;

/** The talk with whom somebody says he was, or is told to have been; or null. */
export function wasWith(sentence: Sentence): Conversation | null {
  const { items, mentions, order } = sentence;
  if (!isByOrder(order) || items.at(-1)?.text === '?') return null;
  const doer = mentions.find(({ pronoun, case: role }) => pronoun?.person === 1 && !pronoun.we && role === 'agent');
  const partner = mentions.find(({ form, case: role }) => form === 'name' && role === 'with');
  if (!doer?.person || !partner?.person || doer.person === partner.person) return null;
  const between = items.slice(doer.to, partner.from);
  const isBe = between.every(
    (item) => isWith(item) || hasTag(item, 'adverb', 'particle') || tagOf(item, 'verb')?.tense === 'past',
  );
  if (between.length > BETWEEN + 1 || !between.some(isWith) || !isBe || items[partner.to]?.kind === 'word') return null;
  return { ...guessedTalk([[doer.person, partner.person]], 'held', doer.to), announced: true };
}

const isWith = (item: Sentence['items'][number]) => tagOf(item, 'case')?.case === 'with';
