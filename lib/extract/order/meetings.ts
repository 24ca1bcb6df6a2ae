// Conversations where words of case stand before their nouns: the doer before the verb, the partner behind it.
import type { Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { findMeetingsInflected } from '../inflected/meetings';
import type { Clause } from '../refiners/clauses';
import type { Discourse } from '../refiners/discourse';
import type { ClauseMeetings } from '../refiners/find-meetings';
import { isExplicit } from '../refiners/join-talks';
import { noteSides } from '../refiners/note-sides';
import { isWhom } from '../refiners/relative-object';
import { isAddressed } from '../refiners/spoken-to';
import { isJoint, pairUp } from '../refiners/talk-sides';
import {
  announcerOf,
  isUnmet,
  keysOf,
  mentionsInside,
  NOBODY,
  type Sides,
  triggersOf,
  withoutRepeats,
} from '../talk-outline';
import { doerBeforeAside } from './aside';
import { gappedDoers } from './gapped';
import { countedBehind } from './one-of-his';
import { hasOtherDoer, hasUnnamedDoer } from './other-doer';
import { isBoundTo, isTeller, ownerBefore } from './own-talks';
import {
  goesOnBare,
  goesOnWith,
  hostAndGuest,
  isGiven,
  isHadFor,
  isMarked,
  isObject,
  isPassive,
  leadsSession,
  metByBoth,
  opensByMeeting,
  pluralPartner,
} from './partner-phrases';
import { ownTalkOfSpeaker } from './quote-speaker';
import { isReciprocal } from './reciprocal';
import { readStatusBefore } from './status';
import { leadersOfTeams } from './team-leaders';
import { namedBehind } from './those-who';

export interface Scene {
  sentence: Sentence;
  clause: Clause;
  inside: readonly Mention[];
  trigger: number;
  /** Where the next word of meeting stands. */
  until: number;
}

/** Words between going through and whose rooms they are. */
const OWNED = 4;

/** The conversations that one clause tells of, one for each word of meeting that has two sides. */
export function findMeetingsBefore(sentence: Sentence, clause: Clause, discourse: Discourse): ClauseMeetings {
  if (sentence.order.inflected) return findMeetingsInflected(sentence, clause, discourse);
  const inside = mentionsInside(sentence, clause).filter((mention) => !discourse.isVoice(mention));
  const triggers = triggersOf(sentence, clause);
  const found: ClauseMeetings = { conversations: [], pending: null, unmet: [] };
  triggers.forEach((trigger, index) => {
    const status = readStatusBefore(sentence, clause, trigger);
    if (status === null && !isUnmet(sentence, trigger)) return;
    // "It is said that you will see X": what a question puts is for the answer to tell.
    if (isAddressed(sentence) && (status === 'planned' || sentence.items.at(-1)?.text === '?')) return;
    const scene = { sentence, clause, inside, trigger, until: triggers[index + 1] ?? clause.to };
    noteSides(found, readSides(scene, discourse), { sentence, clause, trigger, status });
  });
  found.conversations = withoutRepeats(found.conversations);
  return found;
}

function readSides(scene: Scene, discourse: Discourse): Sides {
  const given = hostAndGuest(scene);
  if (given) return { groups: [given], explicit: true, pendingDoer: null, settled: true };
  const ofAll = isJoint(scene.sentence, scene.clause);
  const beside = partnersOf(scene);
  const partners = [...beside, ...countedBehind(scene.sentence, beside)];
  // "with X and Y, both on Thursday": beside names "both" only counts them.
  const gapped = gappedDoers(scene.sentence, scene.inside, partners);
  const met = partners.filter((one) => !gapped.includes(one));
  const right = met.some(isNamed) ? met.filter((one) => one.form !== 'both' || one.pronoun) : met;
  const first = doersOf(scene, right).filter(
    (mention) => mention.form !== 'both' || !right.some(isNamed) || metByBoth(scene, mention, right),
  );
  const left = [...first, ...gapped];
  const teams = leadersOfTeams(scene);
  const between = teams.length > 1 ? teams : right.filter((mention) => mention.case === 'between');
  if (keysOf(between).length >= 2)
    return { groups: [keysOf(between)], explicit: isExplicit(between), pendingDoer: null };
  const rightKeys = keysOf(right);
  // "the meeting between X with Y": a slip for "and" that is often made.
  const withOne = keysOf(right.filter((mention) => mention.case === 'with' && mention.from > (between[0]?.to ?? 0)));
  if (between.length === 1 && withOne.length > 0)
    return { groups: pairUp(keysOf(between), withOne, ofAll), explicit: isExplicit(right), pendingDoer: null };
  const own = keysOf(left.length > 0 ? left : doerBeforeAside(scene)).filter((key) => !rightKeys.includes(key));
  const those = own.length === 0 && rightKeys.length === 1 ? keysOf(namedBehind(scene)) : [];
  if (those.length > 0) return { groups: pairUp(those, rightKeys, ofAll), explicit: true, pendingDoer: null };
  if (rightKeys.length > 0) {
    // "The ministers called on X. They included …": the doers are named later.
    if (own.length === 0 && hasUnnamedDoer(scene) && rightKeys.length === 1)
      return { ...NOBODY, pendingDoer: rightKeys[0] ?? null };
    if (own.length === 0 && (hasUnnamedDoer(scene) || hasOtherDoer(scene))) return NOBODY;
    const doers = own.length > 0 ? own : inherit(scene, discourse, rightKeys);
    const explicit = isExplicit([...left, ...right]);
    return { groups: pairUp(doers, rightKeys, ofAll), explicit, pendingDoer: null, settled: gapped.length > 0 };
  }
  if (own.length > 0 && isPassive(scene)) {
    const host = discourse.lead(scene.sentence, own);
    return { groups: pairUp(host === null ? [] : [host], own, false), explicit: isExplicit(left), pendingDoer: null };
  }
  const doer = own[0] ?? discourse.subject;
  if (doer && own.length < 2 && pluralPartner(scene)) return { ...NOBODY, pendingDoer: doer };
  const announcer = announcerOf(scene, own, discourse.protagonist());
  if (announcer) return { ...NOBODY, pendingDoer: announcer };
  return own.length >= 2 && isReciprocal(scene, left)
    ? { groups: [own], explicit: isExplicit(left), pendingDoer: null }
    : NOBODY;
}

/** Beside a named partner "the two sides" are he and the doer told of. */
const isNamed = (mention: Mention) => mention.form === 'name';

/** Who stands behind the word of meeting as partner: "with", its object, "by" in a passive, "between", "of". */
function partnersOf(scene: Scene): Mention[] {
  const { inside, trigger, until, sentence } = scene;
  const meet = tagOf(sentence.items[trigger], 'meet');
  const behind = inside.filter(
    (mention) => mention.from > trigger && mention.from < until && mention.form !== 'plural',
  );
  const marked = behind.filter(
    (mention) =>
      ['with', 'between'].includes(mention.case) ||
      (mention.case === 'agent' && isMarked(scene, mention) && !leadsSession(scene, mention)),
  );
  if (meet?.form === 'verb' && meet.partner === 'direct') {
    const object = behind.find((mention) => mention.case === 'to' && isObject(scene, mention));
    if (object)
      return behind.filter(
        (mention) => mention.group === object.group || goesOnWith(scene, mention) || goesOnBare(scene, mention),
      );
    // "Y, whom he received"
    const whom =
      marked.length > 0 ? undefined : inside.find((mention) => isWhom(sentence, mention) && mention.to <= trigger);
    return whom ? [whom] : marked;
  }
  // "filed through X's study"
  if (meet?.partner === 'of') return behind.filter(({ case: role, from }) => role === 'of' && from - trigger <= OWNED);
  if (meet?.partner === 'to')
    return marked
      .filter(({ case: role }) => role === 'with')
      .concat(behind.filter((mention) => mention.case === 'to' && !isObject(scene, mention)));
  const met = behind.find(
    (mention) =>
      mention.from === trigger + 1 && (['to', 'plain'].includes(mention.case) || opensByMeeting(scene, mention)),
  );
  if (met && meet?.form === 'noun' && meet.strength === 'strong')
    return behind.filter((mention) => mention.group === met.group);
  if (marked.length > 0) return marked;
  const given =
    meet?.form === 'noun' ? inside.find((mention) => isGiven(scene, mention) || isHadFor(scene, mention)) : undefined;
  if (given) return [given];
  const fronted = inside.find((mention) => mention.case === 'with' && isFronted(scene, mention));
  if (fronted && (meet?.form === 'verb' || fronted.pronoun?.relative))
    return inside.filter((mention) => mention.group === fronted.group);
  const after = inside.filter((mention) => mention.from > trigger && ['with', 'between'].includes(mention.case));
  return after.length > 0 && meet?.form === 'noun' && until === scene.clause.to ? after : [];
}

/** "With X, he discussed …", "…, with whom he discussed …": the partner opens the clause. */
function isFronted({ clause, sentence, inside, trigger }: Scene, mention: Mention): boolean {
  const first = inside.find((other) => other.group === mention.group) ?? mention;
  if (first.to > trigger) return false;
  if (mention.pronoun?.relative) return first.from === clause.from;
  if (tagOf(sentence.items[first.from - 1], 'case')?.case !== 'with') return false;
  return sentence.items
    .slice(clause.from, first.from - 1)
    .every((item) => hasTag(item, 'conj', 'clause', 'adverb', 'then') || item.kind === 'punct');
}

/** The doer before the verb, or the owner of the talk ("X's meeting", "a meeting of X with"). */
function doersOf(scene: Scene, partners: readonly Mention[]): Mention[] {
  const { inside, trigger, sentence } = scene;
  const free = inside.filter((mention) => !partners.includes(mention) && mention.form !== 'plural');
  const meet = tagOf(sentence.items[trigger], 'meet');
  const noun = meet?.form === 'noun';
  if (noun) {
    const caller = meet.partner === 'to' && free.find((mention) => mention.from > trigger && isMarked(scene, mention));
    if (caller) return groupOf(free, caller);
    const owner = free.findLast(
      (mention) => mention.case === 'of' && mention.to <= trigger && trigger - mention.to <= 5,
    );
    const own = owner?.form === 'pronoun' ? ownerBefore(scene, owner, free) : undefined;
    if (own) return groupOf(free, own);
    const ahead = owner?.form === 'pronoun' ? nameAhead(scene, free) : undefined;
    if (ahead && !free.includes(ahead)) return [ahead];
    if (owner) return groupOf(free, ahead ?? owner);
    const joined = free.findLast((mention) => mention.case === 'plain' && mention.to === trigger);
    if (joined) return groupOf(free, joined);
    const behind = free.find(
      (mention) => mention.case === 'of' && mention.from > trigger && mention.from - trigger <= 4,
    );
    if (behind) return groupOf(free, behind);
  }
  const bound = free.find(({ from, to }) => to === trigger && isBoundTo(sentence, from, trigger));
  if (bound) return [bound];
  const doer = free.findLast(
    (mention) =>
      (mention.case === 'agent' || mention.case === 'plain') && mention.to <= trigger && !isMarked(scene, mention),
  );
  if (doer) return groupOf(free, doer);
  const later = free.find(
    (mention) =>
      mention.case === 'agent' && mention.from > trigger && !isMarked(scene, mention) && !isTeller(scene, mention),
  );
  if (later && noun) return groupOf(free, later);
  // "Over tea X and Y looked at …": doers of a verb that the pack does not know
  const diner = meet?.meal ? free.find(({ case: role, form }) => role === 'plain' && form === 'name') : undefined;
  return diner ? groupOf(free, diner) : [];
}

/** "In his talks with Y, X said": the owner is named only behind, as the doer. */
function nameAhead({ clause, trigger, sentence }: Scene, free: readonly Mention[]): Mention | undefined {
  if (free.some(({ case: role, to }) => role === 'agent' && to <= trigger)) return undefined;
  const first = sentence.items.slice(clause.from, trigger).find(({ kind }) => kind !== 'punct');
  const fronted = clause.from === 0 || hasTag(first, 'case', 'during', 'conj', 'adverb', 'then', 'clause');
  const ahead = [...free, ...sentence.mentions.filter((mention) => mention.from >= clause.to && mention.person)];
  return fronted
    ? ahead.find(({ case: role, form, from }) => role === 'agent' && form === 'name' && from > trigger)
    : undefined;
}

function groupOf(mentions: readonly Mention[], member: Mention): Mention[] {
  return mentions.filter((mention) => mention.group === member.group && mention.case === member.case);
}

/** A talk without a doer is the protagonist's ("a meeting with X is planned"), a verb without one goes on from the one before. */
function inherit({ sentence, trigger }: Scene, discourse: Discourse, partners: readonly string[]): string[] {
  const said = ownTalkOfSpeaker(sentence, trigger, partners);
  if (said) return said;
  const noun = tagOf(sentence.items[trigger], 'meet')?.form === 'noun' && !discourse.hasDoer(sentence);
  const main = noun ? discourse.lead(sentence, partners) : null;
  if (main) return [main];
  return discourse.subject && !partners.includes(discourse.subject) ? [discourse.subject] : [];
}
