// "with three ministers. Among them are A, B and C.": the names that fill a plural without names.
import type { Clause, Mention, Sentence } from '../document';
import { hasTag } from '../document';
import type { Conversation, Pending } from './find-meetings';
import { isBullet } from './is-bullet';

/** Lines of a list that may follow the sentence that announces it. */
const MAX_BULLETS = 12;
/** Words before the first of those who come. */
const COMING = 4;

export interface PendingList {
  talk: Conversation;
  bullet: boolean;
  /** "Among them are:" announces the list once more. */
  announces: boolean;
}

/** The talks with those whom a clause lists for the plural told before, or null where it lists nobody. */
export function readPendingList(sentence: Sentence, clause: Clause, pending: Pending): PendingList | null {
  const bullet = isBullet(sentence) || isPartnerAlone(sentence);
  if (sentence.index > pending.sentence + (bullet ? MAX_BULLETS : 1)) return null;
  const inside = sentence.mentions.filter((mention) => mention.from >= clause.from && mention.from < clause.to);
  const named = [
    ...new Set(inside.flatMap((mention) => (mention.form === 'name' && mention.person ? [mention.person] : []))),
  ];
  const [one, ...others] = named;
  const doer = bullet && one !== undefined && others.length > 0 && !isDoerNamed(pending) ? one : pending.doer;
  const keys = named.filter((key) => key !== doer);
  const marked = isMarked(sentence, clause) || isInTurn(sentence) || isOfComers(sentence);
  const announces = marked && sentence.items.at(-1)?.text === ':' && keys.length === 0;
  if (!announces && (!(marked || bullet) || keys.length === 0)) return null;
  const groups = pending.jointly ? [[doer, ...keys]] : keys.map((key) => [doer, key]);
  const talk: Conversation = {
    groups: keys.length === 0 ? [] : groups,
    status: bullet && sentence.items.some((item) => hasTag(item, 'cancelled')) ? 'cancelled' : pending.status,
    trigger: pending.clause.to - 1,
    explicit: true,
    pointsBack: false,
    announced: true,
  };
  return { talk, bullet, announces };
}

/** "The day's other talks:" names nobody: each line below tells of two. */
const isDoerNamed = ({ source, doer }: Pending) => source.mentions.some(({ person }) => person === doer);

/** "First A, then B, at last C.": nothing but names in their turn. */
function isInTurn({ items, mentions, order }: Sentence): boolean {
  if (order.caseWords !== 'after' || mentions.length < 2 || !items.some((item) => hasTag(item, 'then'))) return false;
  const isBare = mentions.every(({ form, case: role }) => form === 'name' && (role === 'plain' || role === 'with'));
  return isBare && items.every((item) => !hasTag(item, 'meet', 'encounter', 'negation') && !isSaid(item));
}

/** "Приедут A из X, B из Y и C": nothing but who comes. */
function isOfComers({ items, mentions, order }: Sentence): boolean {
  const [first, ...others] = mentions;
  if (!order.inflected || !first || others.length === 0 || first.from > COMING) return false;
  const isOne = ({ form, group, case: role }: Mention) => form === 'name' && group === first.group && role === 'agent';
  const comes = items.slice(0, first.from).some((item) => hasTag(item, 'attend') && hasTag(item, 'verb'));
  const goesOn = items.slice(first.from).some((item) => isSaid(item) || hasTag(item, 'attend', 'gathering'));
  return comes && mentions.every(isOne) && !goesOn && items.every((item) => !hasTag(item, 'meet', 'negation', 'hoped'));
}

const isSaid = (item: Sentence['items'][number]) => hasTag(item, 'verb') && !hasTag(item, 'case');

/** Opened by a colon or a dash, or with a word that lists. */
function isMarked({ items }: Sentence, clause: Clause): boolean {
  return (
    /^[:—–-]$/u.test(items[clause.from]?.text ?? '') ||
    items.slice(clause.from, clause.to).some((item) => hasTag(item, 'listing'))
  );
}

/** "1. X के साथ।": a line that says no more than with whom, behind its number. */
function isPartnerAlone({ items, mentions, order }: Sentence): boolean {
  const [one, ...others] = mentions;
  if (order.caseWords !== 'after' || !one || others.length > 0 || one.case !== 'with' || one.from > 0) return false;
  return items.slice(one.caseTo).every(({ kind }) => kind === 'punct');
}
