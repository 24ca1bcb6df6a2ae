import type { GatheringKind, Series } from '@/lib/contracts/vocabulary';
import type { Item, Sentence } from '../document';
import { hasTag, tagOf } from '../document';

/** Words from the office to its verb. */
const REACH = 10;
/** Words between an office and the organisation that it belongs to. */
const NEAR = 4;

/** "The foreign ministers of the SCO gathered", "SCO leaders met in Astana": the kind of session that these offices form, or null. */
export function assemblyKind(items: readonly Item[], at: number): GatheringKind | null {
  const level = levelOf(items, at);
  if (level) return level;
  const kind = kindOf(items, at);
  if (kind === null) return null;
  const behind = items.slice(at + 1, at + 2 + REACH);
  const gathers = behind
    .slice(0, REACH)
    .some((item, index) => hasTag(item, 'gather-verb') || meetsSomewhere(behind, index));
  return gathers ? kind : null;
}

/** "The foreign ministers gather at Cholpon-Ata": whose organisation it is, the report has told. */
export function gathersAlone(items: readonly Item[], at: number): boolean {
  return hasTag(items[at - 1], 'article') && items.slice(at + 1, at + 3).some((item) => hasTag(item, 'gather-verb'));
}

function kindOf(items: readonly Item[], at: number): GatheringKind | null {
  const title = tagOf(items[at], 'title');
  if (title?.plural) return title.field;
  // "SCO leaders", not any leaders
  const kind = tagOf(items[at], 'leader')?.field ?? null;
  return tagOf(items[at - 1], 'organization')?.series ? kind : null;
}

/** "The SCO meets at leaders' level in Baku": behind the verb of the organisation stands who it is that meets. */
function levelOf(items: readonly Item[], at: number): GatheringKind | null {
  if (!tagOf(items[at], 'organization')?.series) return null;
  const meets = items
    .slice(at + 1, at + 1 + REACH)
    .findIndex((item) => hasTag(item, 'gather-verb') || isMeetVerb(item));
  if (meets < 0) return null;
  const [word, who, last] = items.slice(at + meets + 2, at + meets + 5);
  if (tagOf(word, 'case')?.case !== 'in') return null;
  const level = (item: Item | undefined) =>
    tagOf(item, 'kind')?.kind ?? tagOf(item, 'leader')?.field ?? tagOf(item, 'title')?.field ?? null;
  return level(who) ?? level(last);
}

const isMeetVerb = (item: Item) => tagOf(item, 'meet')?.form === 'verb' || hasTag(item, 'bare');

/** "met in Astana", "are meeting on Friday" */
function meetsSomewhere(items: readonly Item[], at: number): boolean {
  const where = tagOf(items[at + 1], 'case')?.case;
  return (
    tagOf(items[at], 'meet')?.form === 'verb' && (where === 'in' || where === 'to' || hasTag(items[at + 1], 'online'))
  );
}

/** "SCO foreign ministers ended a two-day session": whose session the noun at `at` tells of, by the subject before it, or null. */
function assemblersBefore(items: readonly Item[], at: number): { kind: GatheringKind; series: Series } | null {
  for (let subject = at - 1; subject >= Math.max(0, at - REACH); subject--) {
    const kind = kindOf(items, subject);
    if (kind === null) continue;
    const beside = [items[subject - 1], ...items.slice(subject + 1, Math.min(at, subject + 1 + NEAR))];
    const series = beside.map((item) => tagOf(item, 'organization')?.series).find(Boolean);
    return series ? { kind, series } : null;
  }
  return null;
}

/** What a phrase says of its gathering. */
interface Phrase {
  from: number;
  to: number;
  series: Series | null;
  kind: GatheringKind | null;
  foreign: boolean;
}

/** A session without any words of its own is that of the office-holders who are its subject. */
export function takeAssemblers(sentence: Sentence, details: Phrase): void {
  const { from, to, kind, series } = details;
  if (kind !== null || series !== null || details.foreign) return;
  // "their session" is theirs
  const people = sentence.mentions.filter(
    ({ form, pronoun, case: role }) => form !== 'plural' && !(pronoun && role === 'of'),
  );
  if (people.some((mention) => Math.abs(mention.from - to) <= NEAR)) return;
  const assemblers = assemblersBefore(sentence.items, from);
  details.kind = assemblers?.kind ?? null;
  details.series = assemblers?.series ?? null;
}

const BEFORE_VERB = ['verb', 'planned', 'pronoun', 'adverb', 'both'] as const;

/** "will meet", "they meet": what may be a noun is the verb of what stands right before it. */
export function isVerbBehind(items: readonly Item[], at: number): boolean {
  return hasTag(items[at], 'bare') && hasTag(items[at - 1], ...BEFORE_VERB);
}

/** "ministers will meet", "leaders meet in Goa": what may be a noun is the verb. */
export function isVerb(items: readonly Item[], at: number): boolean {
  if (!hasTag(items[at], 'bare')) return false;
  const where = hasTag(items[at + 1], 'online') || ['in', 'to'].includes(tagOf(items[at + 1], 'case')?.case ?? '');
  return isVerbBehind(items, at) || where;
}
