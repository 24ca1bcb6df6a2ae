// "X met A, and in the evening — B": a clause without a verb goes on with the verb, and with the sides, of the one before it.
import type { Clause, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { Conversation } from '../refiners/find-meetings';
import { keysOf, mentionsInside } from '../talk-outline';
import { isPredicate } from './clauses';
import { prepositionBefore } from './item-cases';

/** The talks that a clause without a verb adds to those of the clause before, or null. */
export function goOnInflected(sentence: Sentence, clause: Clause, last: Conversation | null): Conversation | null {
  const { items } = sentence;
  if (!last || clause.from === 0 || last.groups.length === 0 || last.groups.some(({ length }) => length !== 2))
    return null;
  for (let at = clause.from; at < clause.to; at++)
    if (isPredicate(items[at]) || hasTag(items[at], 'meet', 'phone', 'hoped', 'negation')) return null;
  const inside = mentionsInside(sentence, clause).filter(({ form }) => form !== 'plural');
  const doers = keysOf(inside.filter(({ case: role }) => role === 'agent' || role === 'plain'));
  const partners = keysOf(inside.filter((mention) => goesOn(sentence, mention, last.trigger)));
  const left = [...new Set(last.groups.map(([doer]) => doer ?? ''))];
  const right = [...new Set(last.groups.map(([, partner]) => partner ?? ''))];
  const groups =
    partners.length > 0
      ? pairs(doers.length > 0 ? doers : left, partners)
      : isMarked(sentence, clause)
        ? pairs(doers, right)
        : [];
  return groups.length > 0 ? { ...last, groups, explicit: false } : null;
}

function pairs(left: readonly string[], right: readonly string[]): string[][] {
  return left.flatMap((a) => right.map((b) => [a, b])).filter(([a, b]) => a !== b);
}

/** Whom the word of meeting of the clause before governs. */
function goesOn({ items }: Sentence, { case: role, cases = [], from }: Mention, trigger: number): boolean {
  const partner = tagOf(items[trigger], 'meet')?.partner;
  const bare = prepositionBefore(items, from) === undefined;
  if (partner === 'direct') return bare && role === 'to' && cases.includes('acc');
  if (partner === 'to') return !bare && (role === 'of' || (role === 'to' && cases.includes('dat')));
  if (partner === 'dative') return bare && role === 'to' && cases.includes('dat');
  return role === 'with';
}

/** "а затем и X", "в среду — X": something says that the clause goes on. */
function isMarked({ items, dates }: Sentence, clause: Clause): boolean {
  return (
    dates.some(({ from }) => from >= clause.from && from < clause.to) ||
    items
      .slice(clause.from, clause.to)
      .some((item) => /^[—–]$/u.test(item.text) || hasTag(item, 'then', 'daypart', 'adverb'))
  );
}

const GAP = 9;

/** ", в среду — с X", ", президент Y — с Z": a dash stands for the verb of the clause before; where such a clause begins. */
export function isGap(sentence: Sentence, at: number): boolean {
  const { items } = sentence;
  if (!/^[,;]$/u.test(items[at]?.text ?? '') && !hasTag(items[at], 'conj')) return false;
  for (let dash = at + 1; dash < Math.min(items.length, at + GAP); dash++) {
    const item = items[dash];
    if (/^[—–]$/u.test(item?.text ?? '') && item?.spaced) return dash > at + 1 && standsForVerb(sentence, at, dash);
    if (item?.kind === 'punct' || isPredicate(item) || hasTag(item, 'meet')) return false;
  }
  return false;
}

/** Before the dash stands a time, a place or a doer; behind it a partner. */
function standsForVerb({ items, mentions }: Sentence, at: number, dash: number): boolean {
  const before = mentions.filter(({ from, to }) => from > at && to <= dash);
  if (
    before.some(
      ({ form, case: role, cases = [] }) =>
        form === 'plural' || role === 'with' || !(cases.includes('nom') || role === 'to'),
    )
  )
    return false;
  let next = dash + 1;
  while (hasTag(items[next], 'particle', 'adverb', 'number') || items[next]?.kind === 'number') next++;
  return tagOf(items[next], 'case')?.case === 'with' || mentions.some(({ from }) => from === next);
}
