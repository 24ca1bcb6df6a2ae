// Whether a conversation took place, will take place, was called off, or was none, where auxiliaries stand before their verb.
import type { Status } from '@/lib/contracts/vocabulary';
import type { Item, Sentence } from '../document';
import { hasTag, isFutureVerb, tagOf } from '../document';
import type { Clause } from '../refiners/clauses';
import { movedTo } from '../refiners/moved-to';
import { isPredicate, skipAdverbs } from './clauses';

/** How far behind a noun of talk a word of hope still governs it. */
const HOPED = 10;

/** How far before "that" a word of denial stands. */
const DENIAL = 6;

/** The status of the talk named at `trigger`; null where it is denied, hoped for, asked about or a call. */
export function readStatusBefore(sentence: Sentence, clause: Clause, trigger: number): Status | null {
  const { items } = sentence;
  const whole = items.slice(clause.from, clause.to);
  if (whole.some((item) => hasTag(item, 'phone', 'online'))) return null;
  if (tagOf(items[trigger], 'meet')?.form === 'verb' && whole.some((item) => hasTag(item, 'ceremony'))) return null;
  if (tagOf(items[trigger], 'meet')?.greets && items.some((item) => hasTag(item, 'arrival'))) return null;
  if (clause.to === items.length && items.at(-1)?.text === '?') return null;
  if (isDenial(sentence, clause) || isOpened(sentence, trigger)) return null;
  const before = [...governing(sentence, clause), ...withoutAside(items.slice(clause.from, trigger))];
  // "a sit-down with X is planned"
  const noun = tagOf(items[trigger], 'meet')?.form === 'noun' || isBehindArticle(items, trigger);
  const told = toldBehind(sentence, clause, trigger);
  const behind = noun ? items.slice(trigger + 1, told) : [];
  const around = [...before, ...behind];
  if (around.some((item, at) => hasTag(item, 'cancelled') && !hasTag(around[at - 1], 'negation'))) {
    if (isDenied(before)) return null;
    return movedTo(sentence, clause) ? 'planned' : 'cancelled';
  }
  if (isOfDropped(sentence, clause, trigger) || isUnreal(sentence, clause, trigger)) return 'cancelled';
  if (isDenied(before) || isDenied(behind)) return null;
  const fronted = told < clause.to;
  const near = noun ? items.slice(trigger + 1, clause.to).slice(0, HOPED) : [];
  if (
    isHoped(sentence, clause, trigger) ||
    near.some((item) => hasTag(item, 'hoped') && !(fronted && hasTag(item, 'speak')))
  )
    return null;
  if (
    tagOf(items[trigger], 'meet')?.tense === 'future' ||
    items.slice(trigger + 1, clause.to).some(isToCome) ||
    around.some((item) => hasTag(item, 'planned') || isFutureVerb(item)) ||
    (noun && items.slice(told, clause.to).some((item, at, behind) => isFutureVerb(item) || isDue(behind, at)))
  )
    return 'planned';
  if (isFirstTo(items, trigger) || isDone(sentence, clause, trigger)) return 'held';
  return tagOf(items[trigger], 'meet')?.infinitive || isAhead(sentence, clause, trigger) ? 'planned' : 'held';
}

/** "a sit-down with", "a separate sit-down with": what may be a verb is a noun. */
function isBehindArticle(items: readonly Item[], trigger: number): boolean {
  const before = items
    .slice(0, trigger)
    .findLast((item) => !hasTag(item, 'separately', 'qualifier', 'ordinal', 'planned'));
  return hasTag(before, 'article');
}

/** "A and B, seldom seeking each other out, withdrew": what stands between commas before the verb says nothing of it. */
function withoutAside(before: readonly Item[]): readonly Item[] {
  const last = before.findLastIndex(({ text }) => text === ',');
  const first = before.findIndex(({ text }) => text === ',');
  if (first < 1 || last === first || !before.slice(last + 1).every((item) => hasTag(item, 'adverb', 'verb')))
    return before;
  return before.slice(first, last).some(isPredicate) ? before : [...before.slice(0, first), ...before.slice(last + 1)];
}

/** "In his talks with X, Y announced a grant": where what was said or done in a talk begins, which opens the clause; else its end. */
function toldBehind({ items, mentions }: Sentence, clause: Clause, trigger: number): number {
  let at = skipAdverbs(items, clause.from);
  while (items[at]?.kind === 'punct' || hasTag(items[at], 'conj', 'clause')) at++;
  if (at >= trigger || !hasTag(items[at], 'case', 'during')) return clause.to;
  const doer = mentions.find((mention) => {
    return mention.case === 'agent' && mention.from > trigger && items[mention.from - 1]?.text === ',';
  });
  if (!doer || doer.from >= clause.to || items.slice(clause.from, doer.from).some(isPredicate)) return clause.to;
  return doer.from;
}

/** "is due to", "are scheduled to": not what somebody announced, nor "the plans for …". */
const isDue = (items: readonly Item[], at: number) =>
  hasTag(items[at], 'planned') && !hasTag(items[at], 'speak', 'next') && !hasTag(items[at - 1], 'article', 'case');

/** "was the first to call on X": what nothing but the infinitive puts ahead took place. */
const isFirstTo = (items: readonly Item[], trigger: number) =>
  tagOf(items[trigger], 'meet')?.infinitive === true && hasTag(items[trigger - 1], 'ordinal', 'last');

/** "had flown to Moscow to talk to X", "it was the turn of X to receive": what somebody had gone to do, or whose turn it was, took place. */
const isDone = ({ items }: Sentence, { from }: Clause, trigger: number) =>
  tagOf(items[trigger], 'meet')?.infinitive === true &&
  items.slice(from, trigger).some((item) => hasTag(item, 'turn') || tagOf(item, 'verb')?.gone);

/** "The session was opened by X": who opens or closes what many attend has no talk by it. */
function isOpened({ items }: Sentence, trigger: number): boolean {
  const meet = tagOf(items[trigger], 'meet');
  if (meet?.form !== 'noun' || meet.strength !== 'weak' || !hasTag(items[trigger + 1], 'verb')) return false;
  return hasTag(items[trigger + 2], 'begin', 'end') && tagOf(items[trigger + 3], 'case')?.case === 'agent';
}

/** "sees X tomorrow" */
const isToCome = (item: Item, at: number, items: readonly Item[]) =>
  hasTag(item, 'planned') && hasTag(item, 'day', 'next') && !hasTag(item, 'title') && !isOfOther(items, at);

/** "on the upcoming round": what somebody spoke about lies ahead. */
const isOfOther = (items: readonly Item[], at: number) =>
  hasTag(items[at], 'next') && hasTag(items[at - 1], 'article') && hasTag(items[at - 2], 'case');

/** "will hold talks || when the two meet on Thursday": the present behind a future. */
function isAhead({ items }: Sentence, clause: Clause, trigger: number): boolean {
  const meet = tagOf(items[trigger], 'meet');
  if (meet?.form !== 'verb' || meet.tense || !hasTag(items[trigger], 'bare')) return false;
  const subordinate = clause.from > 0 && hasTag(items[clause.from], 'clause');
  return subordinate && items.slice(0, clause.from).some((item) => isFutureVerb(item) || hasTag(item, 'planned'));
}

/** "will go to X || and hold talks": the auxiliary of the clause before governs a bare verb behind "and". */
function governing(sentence: Sentence, clause: Clause): Item[] {
  const { items } = sentence;
  let at = clause.from;
  while (
    items[at]?.text === ',' ||
    hasTag(items[at], 'conj') ||
    (hasTag(items[at], 'adverb', 'then') && !hasTag(items[at], 'verb'))
  )
    at++;
  if (clause.from === 0 || at === clause.from || !hasTag(items[at], 'bare')) return [];
  const last = sentence.clauses.findLast(({ to }) => to === clause.from);
  if (!last) return [];
  const own = items
    .slice(last.from, last.to)
    .filter((item) => hasTag(item, 'planned', 'hoped', 'negation') || isFutureVerb(item));
  return [...governing(sentence, last), ...own];
}

/** "was to have met", "should have received", "should have had this conversation" */
function isUnreal({ items }: Sentence, clause: Clause, trigger: number): boolean {
  const isNot = (at: number) => tagOf(items[at], 'planned')?.unreal === true;
  if (tagOf(items[trigger], 'meet')?.form === 'verb') return isNot(trigger - 1);
  const verb = items.findLastIndex((item, at) => at < trigger && at > clause.from && hasTag(item, 'verb'));
  return verb > 0 && isNot(verb - 1);
}

/** "has cancelled the gathering || at which X was to host Y": what was called off goes on behind "which". */
function isOfDropped({ items, clauses }: Sentence, clause: Clause, trigger: number): boolean {
  const opens = items
    .slice(clause.from, clause.from + 2)
    .some((item) => hasTag(item, 'clause') || tagOf(item, 'pronoun')?.relative);
  const due = items.slice(clause.from, trigger + 1).some((item) => hasTag(item, 'planned') || isFutureVerb(item));
  const before = clauses.findLast(({ to }) => to === clause.from);
  if (!opens || !due || !before) return false;
  const told = items.slice(before.from, before.to);
  return told.some((item) => hasTag(item, 'cancelled')) && !isDenied(told);
}

/** "denied reports || that he had met X" */
function isDenial({ items }: Sentence, clause: Clause): boolean {
  if (clause.from === 0 || !hasTag(items[clause.from], 'clause')) return false;
  // "Reports that X met Y are false"
  const behind = items.slice(clause.from, clause.to);
  if (isReport(items[clause.from - 1]) && behind.some((item) => isTurnedDown(item))) return true;
  return items.slice(Math.max(0, clause.from - DENIAL), clause.from).some((item) => isTurnedDown(item));
}

const isTurnedDown = (item: Item) => item.tags.some((tag) => tag.type === 'negation' && tag.denial);

/** A noun that may be untrue, behind no verb of its own: "reports", "rumours". */
const isReport = (item: Item | undefined) =>
  item?.kind === 'word' && !item.tags.some((tag) => tag.type === 'verb' && tag.speech);

const isDenied = (items: readonly Item[]) => items.some((item) => hasTag(item, 'negation'));

/** "hopes to meet", "if the two meet", "a possible meeting"; who "agreed to meet" on a day that is named will. */
function isHoped({ items, dates }: Sentence, clause: Clause, trigger: number): boolean {
  const dated = dates.some(({ from }) => from > trigger && from < clause.to);
  const told = withoutAside(items.slice(clause.from, trigger)).concat(items[trigger] ?? []);
  if (!dated && told.some((item) => hasTag(item, 'hoped'))) return true;
  return told.some((item) => hasTag(item, 'hoped') && !hasTag(item, 'planned'));
}
