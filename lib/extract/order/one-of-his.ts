// "X was the first of his visitors; Y was the second", "the first of his guests was X": guests of a round by their number.
import type { Item, Mention, Sentence } from '../document';
import { hasTag, isByOrder, tagOf } from '../document';
import type { Conversation } from '../refiners/find-meetings';
import { guessedTalk } from '../refiners/guessed-talk';
import { someHave, tagMask } from '../tag-masks';
import { mentionsInside, wholeOf } from '../talk-outline';

const ORDINAL = tagMask('ordinal', 'turn');
const OTHERWISE = tagMask('negation', 'hoped', 'phone', 'cancelled');

/** Signs and words between who is counted and the number: ", was the". */
const BETWEEN = 4;

/** The talks of the owner of the guests with those whom the sentence counts; or null. */
export function countedGuestsOf(sentence: Sentence): Conversation | null {
  const { items, mentions, order } = sentence;
  if (!isByOrder(order)) return null;
  if (!someHave(sentence, ORDINAL) || someHave(sentence, OTHERWISE)) return null;
  const owner = mentions.find((mention) => mention.person && isOwnerOfCounted(sentence, mention));
  if (!owner?.person) return null;
  const named = mentionsInside(sentence, wholeOf(sentence)).filter(
    ({ form, person }) => form === 'name' && person && person !== owner.person,
  );
  const verb = owner.to + 1;
  const guests = named.filter(
    (mention) => isCounted(items, mention) || (mention.from === verb + 1 && hasTag(items[verb], 'verb')),
  );
  if (guests.length === 0) return null;
  const groups = [...new Set(guests.map(({ person }) => person ?? ''))].map((guest) => [owner.person ?? '', guest]);
  return { ...guessedTalk(groups, 'held', owner.from), explicit: true, announced: true };
}

/** "the first of his visitors": whose guests are counted. */
function isOwnerOfCounted({ items }: Sentence, { case: role, from, to }: Mention): boolean {
  if (role !== 'of' || !isOfNumber(items, from)) return false;
  return hasTag(items[to], 'caller', 'leader', 'encounter');
}

/** "the first of …"; "was the last" may be one word of the pack. */
function isOfNumber(items: readonly Item[], at: number): boolean {
  return tagOf(items[at - 1], 'case')?.case === 'of' && hasTag(items[at - 2], 'ordinal', 'last', 'turn');
}

/** "Y, of X, was the second." */
export function isCounted(items: readonly Item[], { to }: Mention): boolean {
  const number = items.slice(to, to + BETWEEN + 1).findIndex((item) => hasTag(item, 'ordinal', 'last', 'turn'));
  if (number < 0) return false;
  const between = items.slice(to, to + number);
  const next = items[to + number + 1];
  return (
    (hasTag(items[to + number], 'turn') || between.some((item) => hasTag(item, 'verb'))) &&
    between.every((item) => item.text === ',' || hasTag(item, 'verb', 'article', 'adverb')) &&
    (next === undefined || next.kind === 'punct' || hasTag(next, 'conj') || tagOf(next, 'case')?.case === 'of')
  );
}

/** "X was one of his guests", "X was his guest": the doer before the verb is of those who are somebody else's. */
export function isOneOfHis({ items }: Sentence, doer: Mention, { from, to }: Mention): boolean {
  const between = items.slice(doer.to, from);
  if (hasTag(items[to], 'caller') && between.length > 0 && between.every((item) => tagOf(item, 'verb')?.be))
    return true;
  return (
    isOfNumber(items, from) &&
    between.length <= BETWEEN + 2 &&
    between.every(
      (item) => item.text === ',' || hasTag(item, 'verb', 'article', 'ordinal', 'last', 'turn', 'case', 'adverb'),
    )
  );
}

/** "the first with A, who is new, the second with B": those whose number stands before "with" behind the first one's, whatever is told between. */
export function countedBehind({ items, mentions }: Sentence, partners: readonly Mention[]): Mention[] {
  const isNumbered = ({ from, case: role, form }: Mention) =>
    role === 'with' &&
    form === 'name' &&
    hasTag(items[from - 2], 'ordinal', 'last') &&
    hasTag(items[from - 3], 'article');
  const first = partners.find(isNumbered);
  return first ? mentions.filter((mention) => mention.from > first.to && isNumbered(mention)) : [];
}
