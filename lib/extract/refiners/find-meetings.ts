// Conversations between persons, clause by clause: who (doer), with whom (partner), whose (owner), between whom.
import type { Meeting, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { findMeetingsBefore } from '../order/meetings';
import { ownTalkOfSpeaker } from '../order/quote-speaker';
import { someHave, tagMask } from '../tag-masks';
import { acts, endsInColon, inGathering, inMention, isCounted, isUnmet, keysOf, type Sides } from '../talk-outline';
import { calledOn } from './called-on';
import type { Clause } from './clauses';
import type { Discourse } from './discourse';
import { mayBe } from './holds-office';
import { isAttended, isExplicit, isQuoted, isSatInOn, isUnnamed } from './join-talks';
import { isAsked, isLeftOpen } from './later-word';
import { readStatus } from './meeting-status';
import { noteSides } from './note-sides';
import { isOnlyBefore } from './only-before';
import { areSeveral, boundTogether, leadOf, ownersAt, ownersBehind } from './several-doers';
import { facingFrom, isJoint, pairUp } from './talk-sides';

/** A plural partner without names that a later list may fill: "with ministers of three countries". */
export interface Pending {
  doer: string;
  sentence: number;
  jointly: boolean;
  status: Meeting['status'];
  clause: Clause;
  source: Sentence;
}

export interface Conversation {
  groups: string[][];
  status: Meeting['status'];
  trigger: number;
  /** Names rather than pronouns and offices made it. */
  explicit: boolean;
  /** "this meeting": the last one again. */
  pointsBack: boolean;
  /** The side that its sentence does not name was told before: "received four guests". */
  announced?: true;
  /** The grammar of the sentence was not understood: who met is guessed. */
  guessed?: true;
}

export interface ClauseMeetings {
  conversations: Conversation[];
  pending: Pending | null;
  /** Who, as the clause says, did not meet or only hope to. */
  unmet: string[][];
}

const MEETING = tagMask('meet');

/** The conversations that one clause tells of. */
export function findMeetings(sentence: Sentence, clause: Clause, discourse: Discourse): ClauseMeetings {
  if (!someHave(sentence, MEETING)) return { conversations: [], pending: null, unmet: [] };
  if (sentence.order.caseWords === 'before') return findMeetingsBefore(sentence, clause, discourse);
  const inside = sentence.mentions.filter(
    (mention) =>
      mention.from >= clause.from &&
      mention.from < clause.to &&
      !mention.memorial &&
      !isOnlyBefore(sentence, mention) &&
      !(mention.form === 'role' && inGathering(sentence, mention.from)),
  );
  const found: ClauseMeetings = { conversations: [], pending: null, unmet: [] };
  const trigger = pickTrigger(sentence, clause, inside);
  // "we talked with …": the outlet did.
  if (trigger === null || inside.some(({ person, pronoun }) => person === null && pronoun?.we)) return found;
  const status = readStatus(sentence, clause, trigger);
  const asked = isAsked(sentence, clause);
  const open = isLeftOpen(sentence, clause, trigger);
  if (status === null && !asked && !isUnmet(sentence, trigger)) return found;
  const sides = readSides({ sentence, clause, inside, trigger }, discourse);
  if (open) return { ...found, unmet: sides.groups };
  if (status === null) return { ...found, unmet: sides.groups.filter(([doer]) => asked || acts(inside, doer)) };
  noteSides(found, sides, { sentence, clause, trigger, status });
  return found;
}

/** The word of meeting that governs the clause: not one that names a gathering, and a weak one only beside a partner. */
function pickTrigger(sentence: Sentence, clause: Clause, inside: readonly Mention[]): number | null {
  const candidates: number[] = [];
  for (let at = clause.from; at < clause.to; at++) {
    const meet = tagOf(sentence.items[at], 'meet');
    if (!meet || inGathering(sentence, at) || inMention(sentence, at)) continue;
    if (isAttended(sentence, at) && ownersAt(inside, at).length < 2) continue;
    const partner = inside.some((mention) => mention.case === 'with' || mention.case === 'between');
    if (meet.strength === 'weak' && !partner && !areSeveral(sentence, inside, at) && !calledOn(sentence, inside, at))
      continue;
    candidates.push(at);
  }
  const partner = inside.findLast((mention) => mention.case === 'with' || mention.case === 'between');
  const behind = candidates.filter((at) => !partner || at >= partner.to);
  return behind[0] ?? candidates[0] ?? null;
}

interface Scene {
  sentence: Sentence;
  clause: Clause;
  inside: readonly Mention[];
  trigger: number;
}

function inCase(mentions: readonly Mention[], ...cases: Mention['case'][]): Mention[] {
  return mentions.filter((mention) => cases.includes(mention.case));
}

function readSides(scene: Scene, discourse: Discourse): Sides {
  const { inside, sentence, clause, trigger } = scene;
  const both = inCase(inside, 'between');
  const between = keysOf(both);
  if (between.length >= 2) return { groups: [between], explicit: isExplicit(both), pendingDoer: null };
  const visited = calledOn(sentence, inside, trigger);
  const faced = visited ? [visited] : facedBy(scene);
  const partners = [...inCase(inside, 'with'), ...faced].filter((mention) => !isUnnamed(mention));
  const isReceived = tagOf(sentence.items[scene.trigger], 'meet')?.partner === 'direct';
  const doers = isReceived ? inCase(inside, 'agent', 'plain').slice(0, 1) : doersOf(scene, partners);
  const withKeys = keysOf(partners);
  const lead = doers.length === 0 ? leadOf(partners, [discourse.subject, discourse.protagonist()]) : null;
  if (lead) withKeys.splice(withKeys.indexOf(lead), 1);
  const doerKeys = lead ? [lead] : keysOf(doers).filter((key) => !withKeys.includes(key));
  if (withKeys.length > 0) {
    const left = doerKeys.length > 0 || isReceived ? doerKeys : inherit(discourse, withKeys, scene);
    const ofClause = left.filter((key) => doers.length > 0 || mayBe(discourse.context.persons, key, inside));
    return {
      groups: pairUp(ofClause, withKeys, isJoint(sentence, clause)),
      explicit: isExplicit([...doers, ...partners]),
      pendingDoer: null,
    };
  }
  const open = inCase(inside, 'with', ...(isReceived ? (['to', 'of'] as const) : []));
  if (partners.length === 0 && open.some(isUnnamed)) {
    const doer = doerKeys[0] ?? discourse.subject;
    if (doer) return { groups: [], explicit: false, pendingDoer: doer };
  }
  const announces =
    doerKeys.length < 2 && (endsInColon(sentence) || (doerKeys.length === 1 && isCounted(sentence, scene.trigger)));
  const announced = announces ? (doerKeys[0] ?? discourse.protagonist()) : null;
  const groups = reciprocal(scene, doers);
  const bound = groups.length === 0 ? boundTogether(sentence, inside, trigger) : [];
  return { groups: bound.length > 1 ? [bound] : groups, explicit: isExplicit(doers), pendingDoer: announced };
}

/** Partners whom the word of meeting governs without "with": its genitive, or its object. */
function facedBy({ sentence, inside, trigger }: Scene): Mention[] {
  const partner = tagOf(sentence.items[trigger], 'meet')?.partner;
  if (partner === 'of') return inside.filter((mention) => mention.case === 'of' && mention.caseTo === trigger);
  return partner === 'direct' ? inside.filter((one) => one.from < trigger && isObject(sentence, one)) : [];
}

/** By an ending or the word of case of objects: not "for X", "about X". */
function isObject({ items }: Sentence, { case: role, to, caseTo }: Mention): boolean {
  const isMarked = items[to - 1]?.case === 'to' || tagOf(items[caseTo - 1], 'case')?.subject === true;
  return role === 'to' && (caseTo === to || isMarked);
}

/** The doer: marked, then bare, then the owner of the talk ("X's meeting with Y"). A list counts as one. */
function doersOf(scene: Scene, partners: readonly Mention[]): Mention[] {
  const taken = new Set(keysOf(partners));
  const free = scene.inside.filter(
    (mention) =>
      !partners.includes(mention) &&
      mention.form !== 'plural' &&
      !(mention.person && taken.has(mention.person)) &&
      !(mention.persons.length > 0 && mention.persons.every((person) => taken.has(person))),
  );
  for (const kind of ['agent', 'plain', 'of'] as const) {
    const found = free.filter(
      (mention) => mention.case === kind && (mention.person !== null || mention.persons.length > 0),
    );
    // In "with X Y's meeting, came Z too" the owner right before the word of meeting is the doer.
    const owned = free.some((mention) => mention.case === 'of' && mention.person !== null && isBeside(scene, mention));
    const usable =
      kind === 'of'
        ? found.filter((mention) => ownsTalk(scene, mention) || ownsFromBehind(scene, mention, partners))
        : kind === 'plain' && owned
          ? found.filter((mention) => mention.from < scene.trigger)
          : found;
    const first = (kind === 'plain' && facingFrom(scene.sentence, scene.trigger, usable)) || usable[0];
    if (first) return usable.filter((mention) => mention.group === first.group);
  }
  return partners.length ? free.filter((mention) => isBound(scene, mention, partners)) : [];
}

/** "X had to meet Y", "X got the chance to": the dative of a pack whose case word marks such subjects. */
function isBound({ sentence }: Scene, mention: Mention, partners: readonly Mention[]): boolean {
  const subject = mention.case === 'to' && tagOf(sentence.items[mention.caseTo - 1], 'case')?.subject;
  return Boolean(subject && mention.person) && partners.every((partner) => partner.from > mention.from);
}

/** "a meeting took place of X with Y", "with Y a talk took place of X": the owner stands behind the word of meeting. */
function ownsFromBehind(scene: Scene, mention: Mention, partners: readonly Mention[]): boolean {
  const distance = mention.from - scene.trigger;
  const last = mention.caseTo >= scene.clause.to - 1;
  return distance > 0 && distance <= 4 && (last || partners.some((partner) => partner.from > mention.from));
}

function isBeside(scene: Scene, mention: Mention): boolean {
  const distance = scene.trigger - mention.caseTo;
  return distance >= 0 && distance <= 3;
}

/** "X's … meeting": the owner stands before the word of meeting, with no other noun phrase of a person between. */
function ownsTalk(scene: Scene, mention: Mention): boolean {
  if (mention.from > scene.trigger) return false;
  const between = scene.sentence.items.slice(mention.caseTo, scene.trigger);
  return between.length <= 9 || between.every((item) => !hasTag(item, 'verb') || hasTag(item, 'case'));
}

function inherit(discourse: Discourse, partners: readonly string[], scene: Scene): string[] {
  const said = ownTalkOfSpeaker(scene.sentence, scene.trigger, partners);
  if (said) return said;
  const later = isQuoted(scene.sentence)
    ? scene.sentence.mentions.find(
        (mention) => mention.case === 'agent' && mention.from >= scene.trigger && mention.person,
      )
    : undefined;
  if (later?.person && !partners.includes(later.person)) return [later.person];
  const meet = tagOf(scene.sentence.items[scene.trigger], 'meet');
  const protagonist = discourse.lead(scene.sentence, partners);
  if (protagonist && meet?.form === 'noun' && !discourse.hasDoer(scene.sentence)) return [protagonist];
  const subject = discourse.subject;
  if (subject && !partners.includes(subject)) return [subject];
  return protagonist && !meet?.infinitive ? [protagonist] : [];
}

/** "A and B met", "A and B's meeting", "both ministers met". */
function reciprocal(scene: Scene, doers: readonly Mention[]): string[][] {
  const { sentence, inside, trigger } = scene;
  if (isSatInOn(sentence, trigger, scene.clause)) return [ownersAt(inside, trigger)].filter((keys) => keys.length > 1);
  const lists = [
    doers,
    inside.filter((mention) => mention.case === 'of' && ownsTalk(scene, mention)),
    // "in his office the meeting of us two": whose office it is stands before the two and has no part in them.
    inside.filter((mention) => mention.form === 'both' && mention.caseTo === trigger && isOfUs(inside, mention)),
    inside.filter((mention) => mention.case === 'plain' && mention.from > trigger),
    ownersBehind(sentence, inside, trigger),
  ];
  for (const list of lists) {
    const keys = keysOf(list.filter((mention) => mention.group === list[0]?.group));
    const strong = tagOf(sentence.items[trigger], 'meet')?.strength === 'strong' || areSeveral(sentence, list, trigger);
    if (keys.length >= 2 && strong) return [keys];
  }
  return [];
}

const isOfUs = (inside: readonly Mention[], { from }: Mention) =>
  inside.some(({ pronoun, to }) => pronoun?.person === 1 && to === from);
