// Whom a sentence has told of before a pronoun or "both".
import type { Mention, Sentence } from '../document';
import { hasTag, isByOrder, tagOf } from '../document';
import { onlyBeforeColon } from '../inflected/before-colon';
import { tellerBehind } from '../inflected/speaker';
import type { Clause } from './clauses';

/** "Y could not come, so the talk with him …": the only person that the sentence names, who did nothing in it. */
export function onlyAbsent(sentence: Sentence, pronoun: Mention): string | null {
  const before = sentence.mentions.filter((mention) => mention.to <= pronoun.from && mention.person);
  const [only, ...more] = [...new Set(before.map((mention) => mention.person))];
  return more.length === 0 && before.every((mention) => mention.case === 'plain') ? (only ?? null) : null;
}

/** The two whom a sentence tells of before a mention; of more, those of its own clause ("…, who praised his talks with Y || and their plan"). */
export function twoToldBefore(sentence: Sentence, mention: Mention, { from }: Clause): string[] | null {
  if (areTheirs(sentence, mention)) return [];
  const before = toldBefore(sentence, mention, 0);
  if (before.size === 2) return [...before];
  const own = sentence.order.inflected ? toldBefore(sentence, mention, from) : before;
  return own.size === 2 ? [...own] : null;
}

function toldBefore({ mentions }: Sentence, { from: until }: Mention, start: number): Set<string> {
  return new Set(
    mentions.flatMap((other) =>
      other.from >= start && other.to <= until && other.person && !other.memorial && other.case !== 'in'
        ? [other.person]
        : [],
    ),
  );
}

/** "X said he had …", "X left before he": the doer, where nobody else is named between. */
export function reporterBefore(sentence: Sentence, pronoun: Mention): string | null {
  if (!isByOrder(sentence.order)) return null;
  // "X will be received by Y before he leaves": the doer of the sentence.
  if (pronoun.case !== 'of' && hasTag(sentence.items[pronoun.from - 1], 'case')) {
    const doer = sentence.mentions.find(({ case: role, to }) => role === 'agent' && to <= pronoun.from);
    return doer && !isPartnerOf(sentence, doer, pronoun) ? doer.person : null;
  }
  const before = sentence.mentions.findLast((mention) => mention.to <= pronoun.from && mention.person);
  if (before?.case !== 'agent' || before.form === 'both') return null;
  const between = sentence.items.slice(before.to, pronoun.from);
  return between.length < REPORT && between.some((item) => tagOf(item, 'verb')?.speech) ? before.person : null;
}

/** "X will talk with him": whom a doer by name talks with is somebody else, unless another stands between ("X had Y with him"). */
const isPartnerOf = ({ mentions }: Sentence, doer: Mention, pronoun: Mention) =>
  doer.form === 'name' &&
  pronoun.pronoun?.case === 'to' &&
  !mentions.some(({ from, to, person }) => from >= doer.to && to <= pronoun.from && person);

const REPORT = 9;

/** "He also met": a particle behind the pronoun or its auxiliary. */
export function goesOn({ items, order }: Sentence, pronoun: Mention): boolean {
  if (!isByOrder(order)) return false;
  return items.slice(pronoun.to, pronoun.to + 2).some((item) => hasTag(item, 'particle'));
}

/** "According to X, Y talked to him", "Y talked in X's office with him": the only one named before who did nothing. */
function sourceBefore(pronoun: Mention, others: readonly Mention[]): string | null {
  const before = others.filter((other) => other.to <= pronoun.from && other.form === 'name');
  const quiet = before.filter((other) => other.case === 'of' || other.case === 'to');
  const acts = others.some((other) => other.case === 'agent' && other.to <= pronoun.from);
  return acts && quiet.length === 1 ? (quiet[0]?.person ?? null) : null;
}

/** "welcoming Y, talked with him": whom a partner's word of case marks just before is whom the pronoun means. */
function welcomedBefore(pronoun: Mention, others: readonly Mention[], { items }: Sentence): string | null {
  const before = others.findLast((other) => other.to <= pronoun.from);
  if (pronoun.case !== 'with' || before?.case !== 'with' || before.form !== 'name') return null;
  return items.slice(before.caseTo, pronoun.from).some((item) => hasTag(item, 'conj')) ? null : before.person;
}

/** "came to Y's hotel to see him": whom the visitor seeks out stands before the house that is his. */
function soughtOut(pronoun: Mention, others: readonly Mention[], { items }: Sentence): string | null {
  if (pronoun.case !== 'to' || !hasTag(items[pronoun.from], 'encounter')) return null;
  return others.findLast((other) => other.to <= pronoun.from && other.case === 'with')?.person ?? null;
}

/** Whom "with him" means by what stands beside it in the sentence. */
export function partnerBeside(sentence: Sentence, pronoun: Mention, others: readonly Mention[]): string | null {
  if (sentence.order.inflected) return onlyBeforeColon(sentence, pronoun);
  if (sentence.order.caseWords !== 'after') return null;
  const sought = ownerBesidePartner(sentence, pronoun, others) ?? soughtOut(pronoun, others, sentence);
  if (sought || pronoun.case !== 'with') return sought;
  return welcomedBefore(pronoun, others, sentence) ?? sourceBefore(pronoun, others);
}

/** "Y, with whom …": the person named before. */
export function lastNamed(sentence: Sentence, relative: Mention): string | null {
  return sentence.mentions.findLast((mention) => mention.to <= relative.from && mention.person)?.person ?? null;
}

/** "According to X, he …": whom the sentence names as its source, where it names nobody else. */
export function sourceOf(sentence: Sentence, pronoun: Mention, others: readonly Mention[]): string | null {
  const { items, order } = sentence;
  if (!order.inflected || pronoun.case !== 'agent') return null;
  // "As X remarked, …; he himself had met Z"
  const teller = hasTag(items[pronoun.from - 1], 'particle') ? tellerBehind(sentence) : null;
  if (teller) return teller;
  const [only, ...more] = others.filter(({ to }) => to <= pronoun.from);
  return only && more.length === 0 && tagOf(items[only.from - 1], 'case')?.source ? only.person : null;
}

/** "The organisation's ministers gathered on Tuesday, their session ends today": of those of the gathering, not of any two. */
function areTheirs({ items, mentions, gatherings, order }: Sentence, { from }: Mention): boolean {
  if (order.caseWords !== 'after' || !hasTag(items[from], 'pronoun')) return false;
  const many = mentions.findLast((mention) => mention.form === 'plural' && mention.to <= from);
  if (!many || mentions.some((mention) => mention.form !== 'plural' && mention.from >= many.to && mention.to <= from))
    return false;
  return gatherings.some((ref) => ref.from <= many.from && many.from < ref.to);
}

/** Words between a possessive and the word of meeting that it owns: "his first official talk". */
const OWNED_WITHIN = 8;

/** "called on X at his office", "the talk due with X fell through as he left early": where words of case follow, whom the clause talks with. */
function ownerBesidePartner(
  { items, order }: Sentence,
  { from, to, case: role, pronoun }: Mention,
  others: readonly Mention[],
): string | null {
  if (order.caseWords !== 'after' || role !== 'of' || pronoun?.person !== 3 || pronoun.plural) return null;
  const behind = items.slice(to, to + OWNED_WITHIN);
  const isHouse =
    behind[0]?.case === 'in' ||
    tagOf(behind[1], 'case')?.case === 'in' ||
    behind[0]?.tags.some((tag) => tag.type === 'word' && tag.house === 'in') === true;
  const acts = others.some((other) => other.from < from && (other.case === 'agent' || other.case === 'plain'));
  if (!(isHouse && acts) && behind.some((item) => hasTag(item, 'meet', 'counterpart'))) return null;
  const partner = others.findLast((other) => other.case === 'with' && other.form !== 'both' && other.caseTo <= from);
  return partner && others.every((other) => other.from <= partner.from || other.from > from) ? partner.person : null;
}
