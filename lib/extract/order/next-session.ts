// "The prime ministers are to gather again next year in Bishkek": a session to come that no noun names.
import type { GatheringKind } from '@/lib/contracts/vocabulary';
import type { GatheringRef, Item } from '../document';
import { hasTag, isFutureVerb, tagOf } from '../document';

/** Words from the office to its verb. */
const REACH = 6;

/** What may stand between an office and the verb of its session. */
const BETWEEN = ['planned', 'adverb', 'hoped', 'next', 'year', 'bare', 'then', 'verb'] as const;

/** The session that the holders of an office will hold another time, or null. */
export function nextSession(items: readonly Item[], at: number): GatheringRef | null {
  const kind = nextSessionKind(items, at);
  if (kind === undefined) return null;
  const { start = 0, stemEnd = 0 } = items[at] ?? {};
  const open = { series: null, ordinal: null, event: null, foreign: false };
  return { ...open, from: at, to: at + 1, start, end: stemEnd, kind, relation: 'next', use: 'itself' };
}

/** The kind of the session to come, null for that of the series told of; undefined where there is none. */
function nextSessionKind(items: readonly Item[], at: number): GatheringKind | null | undefined {
  const title = tagOf(items[at], 'title');
  const leader = tagOf(items[at], 'leader');
  if (!title?.plural && !leader?.plural && !isThey(items[at])) return undefined;
  const verb = verbBehind(items, at + 1);
  if (verb === null || !isAhead(items.slice(at + 1, verb + 1))) return undefined;
  const isNextYear = items.some((item, i) => hasTag(item, 'next') && hasTag(items[i + 1], 'year'));
  const gathers = tagOf(items[verb], 'gather-verb');
  const kind = title?.field ?? leader?.field ?? null;
  return (isNextYear || gathers?.again) && !(gathers?.two && kind === null) ? kind : undefined;
}

const isThey = (item: Item | undefined) => {
  const pronoun = tagOf(item, 'pronoun');
  return pronoun?.plural === true && pronoun.person === 3 && pronoun.case === 'plain';
};

/** Where they gather; null behind words of anything else. */
function verbBehind(items: readonly Item[], from: number): number | null {
  for (let at = from; at < from + REACH; at++) {
    const item = items[at];
    if (hasTag(item, 'gather-verb')) return at;
    if (!item || !(hasTag(item, ...BETWEEN) || tagOf(item, 'case')?.case === 'to')) return null;
  }
  return null;
}

const isAhead = (items: readonly Item[]) =>
  items.some((item) => isFutureVerb(item) || hasTag(item, 'planned', 'hoped'));
