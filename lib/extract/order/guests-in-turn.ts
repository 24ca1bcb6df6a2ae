// "She received three guests. X wanted to know … Y brought a proposal, and with Z there was an agreement to sign.": each in a sentence of his own.
import type { Mention, Sentence } from '../document';
import { hasTag, isByOrder, tagOf } from '../document';
import { isOfAside } from '../refiners/aside-days';
import type { Conversation } from '../refiners/find-meetings';
import { guessedTalk } from '../refiners/guessed-talk';
import type { Round } from '../refiners/next-in-line';
import { isVoice } from '../refiners/voices';
import { someHave, tagMask } from '../tag-masks';
import { keysOf, mentionsInside, wholeOf } from '../talk-outline';

const OTHERWISE = tagMask('negation', 'phone', 'cancelled', 'ceremony', 'memorial', 'message');

/** The talks with those whom a sentence tells of right behind the number of guests, or behind the guest before; or null. */
export function guestsInTurn(sentence: Sentence, { last, pending, knows }: Round): Conversation | null {
  if (!isByOrder(sentence.order) || !pending || sentence.kind !== 'body' || someHave(sentence, OTHERWISE)) return null;
  const { index, block, items } = sentence;
  if (
    items.some(
      (item, at) => hasTag(item, 'attend') && !tagOf(item, 'attend')?.alone && !isOfAside(sentence, { from: at }, -1),
    )
  )
    return null;
  const goesOn = last?.sentence === index - 1 && last.participants.includes(pending.doer);
  const count = countOf(pending.source);
  if (pending.source.block !== block || (pending.sentence !== index - 1 && !goesOn)) return null;
  if (count === null || index - pending.sentence > count) return null;
  const named = mentionsInside(sentence, wholeOf(sentence)).filter((mention) => {
    const { form, person } = mention;
    return (
      form === 'name' && person !== null && person !== pending.doer && !knows(person) && !isVoice(sentence, mention)
    );
  });
  const [first] = named;
  if (!first || !opens(sentence, first)) return null;
  const guests = named.filter((mention) => mention.group === first.group || opensClause(sentence, mention));
  const groups = keysOf(guests)
    .slice(0, count)
    .map((key) => [pending.doer, key]);
  return { ...guessedTalk(groups, pending.status, first.from), announced: true };
}

/** "three guests": how many were told of; null without a number. */
function countOf({ items }: Sentence): number | null {
  const counts = items.map((item) => tagOf(item, 'number')?.value ?? 0);
  const most = Math.max(...counts);
  return most > 1 ? most : items.some((item) => hasTag(item, 'separately')) ? MANY : null;
}

/** "a string of guests" */
const MANY = 4;

/** Nothing but times and small words stands before who a sentence tells of. */
function opens({ items }: Sentence, { from, case: role }: Mention): boolean {
  if (role !== 'agent' && role !== 'plain' && role !== 'with') return false;
  return items
    .slice(0, from)
    .every((item) => item.kind === 'punct' || hasTag(item, 'adverb', 'then', 'daypart', 'case', 'article', 'conj'));
}

/** "and with Z there was a treaty to sign", "; Z promised oil" */
function opensClause({ items, clauses }: Sentence, { case: role, from }: Mention): boolean {
  if (role === 'with') return hasTag(items[from - 2], 'conj') || items[from - 2]?.kind === 'punct';
  const joins = (at: number) => items[at]?.text === ';' || hasTag(items[at], 'conj');
  return (
    (role === 'agent' || role === 'plain') &&
    clauses.some((clause) => clause.from > 0 && joins(clause.from) && from === clause.from + 1)
  );
}
