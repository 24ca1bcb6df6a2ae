// "Nauru's David A. arrived late": unknown words behind a country are a person where the verb is one of persons and nobody else is its doer.
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import type { LanguagePack } from '../languages/pack';
import { isUnknownWord } from './name-words';

const CLOSES = /^[,;:।.!?—–]$/u;
const REACH = 12;

interface Phrase {
  from: number;
  to: number;
}

/** Whether a phrase in the nominative is the only one of its clause that can do what its verb says, before the verb or right behind it. */
export function isOnlyActor(items: readonly Item[], phrase: Phrase, pack: LanguagePack): boolean {
  const opens = clauseStart(items, phrase.from);
  if (items.slice(opens, phrase.from).some((_, index) => isDoer(items, opens + index))) return false;
  return isVerbAhead(items, phrase.to, pack) || isVerbBehind(items, phrase, pack);
}

function clauseStart(items: readonly Item[], from: number): number {
  let at = from;
  while (at > 0 && from - at < REACH && !CLOSES.test(items[at - 1]?.text ?? '')) at--;
  return at;
}

function isVerbAhead(items: readonly Item[], from: number, pack: LanguagePack): boolean {
  for (let at = from; at < from + REACH; at++) {
    const item = items[at];
    if (item === undefined || CLOSES.test(item.text) || hasTag(item, 'clause') || isDoer(items, at)) return false;
    if (isVerbOfPersons(item, pack)) return true;
    if (hasTag(item, 'verb')) return false;
  }
  return false;
}

/** "there sat down Singapore's X": the verb right before, and the end of the clause right behind. */
function isVerbBehind(items: readonly Item[], { from, to }: Phrase, pack: LanguagePack): boolean {
  const ends = items[to] === undefined || CLOSES.test(items[to]?.text ?? '');
  return ends && from > 0 && isVerbOfPersons(items[from - 1], pack);
}

function isVerbOfPersons(item: Item | undefined, pack: LanguagePack): boolean {
  if (item?.kind !== 'word') return false;
  if (!pack.personVerb) return hasTag(item, 'speak', 'attend') || tagOf(item, 'meet')?.form === 'verb';
  const isVerb = hasTag(item, 'verb', 'attend', 'meet') || pack.finiteVerb?.test(item.key);
  return isVerb === true && pack.personVerb.test(item.key);
}

/** Somebody in the nominative: no ending of case, and no word of case behind; the end of a longer name tells its case. */
function isDoer(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!hasTag(item, 'person', 'title', 'leader', 'pronoun', 'both', 'counterpart')) return false;
  if (tagOf(item, 'person')?.first && (isUnknownWord(items[at + 1]) || hasTag(items[at + 1], 'person'))) return false;
  const own = item?.case ?? tagOf(item, 'pronoun')?.case ?? null;
  if (own !== null && own !== 'plain' && own !== 'agent') return false;
  const next = tagOf(items[at + 1], 'case');
  return next === undefined || next.case === 'agent';
}
