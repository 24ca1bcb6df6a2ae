// A sentence is cut after each finite verb that is followed by a comma, "and" or a connective.
import type { Clause, Item, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { cutsInflected } from '../inflected/clauses';
import { cutsBefore } from '../order/clauses';

export type { Clause } from '../document';

/** Item ranges of the clauses of a sentence, without gaps. */
export function splitClauses(sentence: Sentence): Clause[] {
  const { items } = sentence;
  const cuts: number[] = cutsOf(sentence);
  if (cuts.length > 1) cuts.sort((a, b) => a - b);
  cuts.push(items.length);
  const clauses: Clause[] = [];
  let from = 0;
  for (const to of cuts) {
    if (to > from) clauses.push({ from, to });
    from = to;
  }
  return clauses;
}

function cutsOf(sentence: Sentence): number[] {
  if (sentence.order.inflected) return cutsInflected(sentence);
  return sentence.order.caseWords === 'before' ? cutsBefore(sentence) : cutsAfter(sentence);
}

const JOINING = new Set(',;:—–');

/** Where the verb ends its clause: cuts behind it. */
function cutsAfter(sentence: Sentence): number[] {
  const { items } = sentence;
  const cuts: number[] = [];
  items.forEach((item, at) => {
    if (at === 0) return;
    const afterVerb = isFiniteVerb(items, at - 1);
    const joins = JOINING.has(item.text) || hasTag(item, 'conj') || isDash(items, at);
    if (
      sentence.kind !== 'body' &&
      (item.text === ',' || item.text === ';') &&
      tellsBefore(items, cuts.at(-1) ?? 0, at)
    )
      cuts.push(at);
    if (afterVerb && hasTag(item, 'listing')) cuts.push(at);
    const opens = hasTag(item, 'clause') && !insideMention(sentence, at) && !isFrontedTimeOrPlace(sentence, at);
    if ((afterVerb && joins) || opens) cuts.push(at);
    if (item.text === ';' && tellsBefore(items, cuts.at(-1) ?? 0, at)) cuts.push(at);
    if ((item.text === '—' || item.text === ':') && item.spaced !== false) cuts.push(at);
  });
  return cuts;
}

/** "He said- the minister will …": a hyphen with a space behind it sets off what follows. */
function isDash(items: readonly Item[], at: number): boolean {
  return items[at]?.text === '-' && items[at + 1]?.spaced === true;
}

/** "On Monday, when the leaders gather …", "in a hotel of the capital, when the session opened …": when and where, which opens a sentence, belongs to the clause behind it. */
function isFrontedTimeOrPlace({ dates, items, mentions }: Sentence, at: number): boolean {
  const [first] = dates;
  if (first?.from === 0 && items.slice(first.to, at).every((item) => hasTag(item, 'case', 'daypart', 'particle')))
    return true;
  if (!hasTag(items[at - 1], 'case') || !first || first.to > at || mentions.some(({ from }) => from < at)) return false;
  return items
    .slice(0, at)
    .every((item, i) => !isFiniteVerb(items, i) && !hasTag(item, 'meet', 'gathering', 'council'));
}

/** Headlines put the verb before the doer ("did not meet X, …"): a comma after such a clause ends it. */
function tellsBefore(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).some((item, at) => hasTag(item, 'meet') || isFiniteVerb(items, from + at));
}

function insideMention(sentence: Sentence, at: number): boolean {
  return sentence.mentions.some((mention) => mention.from < at && at < mention.to);
}

/** Whether the item is a finite verb here: some forms are case words before a noun ("की"). */
export function isFiniteVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || !(hasTag(item, 'verb') || hasTag(item, 'negation'))) {
    const meet = tagOf(item, 'meet');
    return meet !== undefined && (meet.form === 'verb' || meet.tense !== undefined);
  }
  if (!hasTag(item, 'case')) return true;
  const next = items[at + 1];
  return !next || next.kind === 'punct' || hasTag(next, 'conj', 'clause', 'verb', 'listing');
}
