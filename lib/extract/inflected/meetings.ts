// Conversations where endings tell who meets whom: "с" with the means, the object of "received", genitives behind "talks".
import type { Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { TagOf } from '../languages/tags';
import type { Clause } from '../refiners/clauses';
import type { Discourse } from '../refiners/discourse';
import type { ClauseMeetings } from '../refiners/find-meetings';
import { isExplicit } from '../refiners/join-talks';
import { keysOf, mentionsInside, NOBODY, type Sides, triggersOf, withoutRepeats } from '../talk-outline';
import { prepositionBefore } from './item-cases';
import { readInflectedStatus } from './status';

const GUESTS = 4;

interface Scene {
  sentence: Sentence;
  clause: Clause;
  inside: readonly Mention[];
  trigger: number;
  meet: TagOf<'meet'>;
  triggers: readonly number[];
}

/** The conversations that one clause tells of, one for each word of meeting that has two sides. */
export function findMeetingsInflected(sentence: Sentence, clause: Clause, discourse: Discourse): ClauseMeetings {
  const inside = mentionsInside(sentence, clause);
  const triggers = triggersOf(sentence, clause);
  const found: ClauseMeetings = { conversations: [], pending: null };
  for (const trigger of triggers) {
    const meet = tagOf(sentence.items[trigger], 'meet');
    const status = readInflectedStatus(sentence, clause, trigger);
    if (!meet || status === null) continue;
    const scene = { sentence, clause, inside, trigger, meet, triggers };
    const { groups, explicit, pendingDoer } = readSides(scene, discourse);
    const pointsBack = hasTag(sentence.items[trigger - 1], 'this');
    if (groups.length > 0) found.conversations.push({ groups, status, trigger, explicit, pointsBack });
    else if (pendingDoer) {
      found.pending = {
        doer: pendingDoer,
        sentence: sentence.index,
        jointly: isJoint(scene),
        status,
        clause,
        source: sentence,
      };
    } else if (pointsBack) found.conversations.push({ groups: [], status, trigger, explicit: false, pointsBack: true });
  }
  found.conversations = withoutRepeats(found.conversations);
  return found;
}

function readSides(scene: Scene, discourse: Discourse): Sides {
  const between = keysOf(scene.inside.filter((mention) => mention.case === 'between'));
  if (between.length >= 2) return { groups: [between], explicit: true, pendingDoer: null };
  const right = partnersOf(scene);
  if (isOfGuests(scene)) return NOBODY;
  const left = doersOf(scene, right);
  const rightKeys = keysOf(right);
  const own = keysOf(left).filter((key) => !rightKeys.includes(key));
  if (rightKeys.length > 0) {
    const doers = own.length > 0 ? own : inherit(discourse, rightKeys);
    return {
      groups: pairUp(doers, rightKeys, { ...scene, right }),
      explicit: isExplicit([...left, ...right]),
      pendingDoer: null,
    };
  }
  const doer = own[0] ?? discourse.subject;
  if (doer && own.length < 2 && scene.inside.some((mention) => mention.form === 'plural' && isPartner(mention, scene)))
    return { ...NOBODY, pendingDoer: doer };
  return own.length >= 2 && isReciprocal(scene, left) && !isAttended(scene)
    ? { groups: [own], explicit: isExplicit(left), pendingDoer: null }
    : NOBODY;
}

function partnersOf(scene: Scene): Mention[] {
  if (scene.meet.partner === 'of') return ownersOf(scene);
  const partners = scene.inside.filter((mention) => mention.form !== 'plural' && isPartner(mention, scene));
  if (partners.length > 0 || scene.meet.form !== 'noun') return partners;
  // "приём у X": whose talk it is, where nobody else is named.
  const host = scene.inside.find(
    (mention) => mention.from === scene.trigger + 2 && isOwnedBehindPreposition(scene, mention),
  );
  return host ? groupOf(scene.inside, host) : [];
}

/** "собеседниками X стали …", "его собеседником был …": whose partner somebody was. */
function ownersOf({ inside, trigger }: Scene): Mention[] {
  const owner = inside.find(({ from, to, cases, pronoun }) =>
    pronoun ? to === trigger && pronoun.case === 'of' : from === trigger + 1 && cases?.includes('gen'),
  );
  return owner ? groupOf(inside, owner) : [];
}

function isOwnedBehindPreposition({ sentence }: Scene, mention: Mention): boolean {
  return (
    mention.case === 'of' && mention.person !== null && prepositionBefore(sentence.items, mention.from) !== undefined
  );
}

/** Whether a mention is whom the word of meeting is with. */
function isPartner(mention: Mention, scene: Scene): boolean {
  const { meet, sentence, inside } = scene;
  const first = inside.find((other) => other.group === mention.group) ?? mention;
  if (first.case === 'with') return nearest(scene, first) === scene.trigger;
  const bare = !prepositionBefore(sentence.items, first.from);
  const cases = first.cases ?? [];
  if (meet.partner === 'direct') return bare && first.case === 'to' && cases.includes('acc');
  if (meet.partner === 'dative') return bare && first.case === 'to' && cases.includes('dat');
  return meet.passive === true && bare && first.case === 'agent' && cases.includes('ins') && !cases.includes('nom');
}

/** The word of meeting that a partner belongs to: the last one before it, else the first. */
function nearest({ triggers, sentence }: Scene, mention: Mention): number | undefined {
  const usable = triggers.filter((at) => (tagOf(sentence.items[at], 'meet')?.partner ?? 'with') === 'with');
  return usable.findLast((at) => at < mention.from) ?? usable[0];
}

/** The owner of the talk, else the doer of the clause, else whose the talk was ("у него"). */
function doersOf(scene: Scene, partners: readonly Mention[]): Mention[] {
  const { trigger, meet } = scene;
  const free = scene.inside.filter((mention) => !partners.includes(mention) && mention.form !== 'plural');
  const filled = free.filter((mention) => mention.person !== null || mention.persons.length > 0);
  if (meet.form === 'noun' && !meet.partner) {
    const owner =
      filled.find((mention) => mention.case === 'of' && mention.from > trigger && mention.from - trigger <= 3) ??
      filled.find((mention) => mention.pronoun?.case === 'of' && mention.to === trigger);
    if (owner) return groupOf(filled, owner);
  }
  const acting = filled.filter((mention) => mention.case === 'agent' || mention.case === 'plain');
  const doers = acting.filter((mention) => !isSpeaker(scene, mention));
  // "после встречи с Y X сообщил …": who speaks of a talk with somebody had it, where nobody else acts.
  const speaker =
    partners.length > 0 ? acting.find((mention) => !isTeller(scene, mention) || tellsOf(scene, mention)) : undefined;
  const doer = doers.findLast((mention) => mention.to <= trigger) ?? doers[0] ?? speaker;
  if (doer) return groupOf(filled, doer);
  const host =
    filled.find((mention) => mention.case === 'of' && prepositionBefore(scene.sentence.items, mention.from)) ??
    // "В программе X — встречи с Y": whose programme it is, where nobody acts.
    filled.findLast((mention) => mention.case === 'of' && mention.form === 'name' && mention.to <= trigger);
  return host && partners.length > 0 ? groupOf(filled, host) : [];
}

/** "сообщил X", "X сообщил": who speaks. */
function isSpeaker(scene: Scene, mention: Mention): boolean {
  return isTeller(scene, mention) || tagOf(scene.sentence.items[mention.to], 'verb')?.speech === true;
}

/** "…, сообщил X": who only tells of the talk. */
function isTeller({ sentence }: Scene, mention: Mention): boolean {
  return tagOf(sentence.items[mention.from - 1], 'verb')?.speech === true;
}

/** "пошутил X о встрече с Y": who tells of a talk behind his name had it himself. */
function tellsOf({ sentence, trigger, meet }: Scene, mention: Mention): boolean {
  const governor = prepositionBefore(sentence.items, trigger);
  return meet.form === 'noun' && governor?.case === 'to' && mention.to <= trigger - 1 && trigger - mention.to <= 2;
}

function groupOf(mentions: readonly Mention[], member: Mention): Mention[] {
  return mentions.filter((mention) => mention.group === member.group);
}

function inherit(discourse: Discourse, partners: readonly string[]): string[] {
  return discourse.subject && !partners.includes(discourse.subject) ? [discourse.subject] : [];
}

function isJoint({ sentence, clause }: Scene): boolean {
  return sentence.items.slice(clause.from, clause.to).some((item) => hasTag(item, 'jointly'));
}

/** Separate talks are one row a pair; talks said to be joint, or with "the participants A, B and C", are one row of all. */
function pairUp(
  left: readonly string[],
  right: readonly string[],
  scene: Scene & { right: readonly Mention[] },
): string[][] {
  if (left.length === 0) return [];
  const first = scene.right[0];
  const items = scene.sentence.items;
  const together =
    right.length > 1 &&
    first !== undefined &&
    scene.meet.partner === 'direct' &&
    items.slice(Math.max(0, first.from - 3), first.from).some((item) => hasTag(item, 'delegation'));
  if ((together || isJoint(scene)) && left.length + right.length > 2) return [[...left, ...right]];
  return left.flatMap((a) => right.map((b) => [a, b])).filter(([a, b]) => a !== b);
}

/** "участники встречи были приняты X": many, none of whom is named. */
function isOfGuests({ sentence, clause, trigger, meet }: Scene): boolean {
  const from = Math.max(clause.from, trigger - GUESTS);
  return meet.passive === true && sentence.items.slice(from, trigger).some((item) => hasTag(item, 'attendee'));
}

/** "в переговорах приняли участие A и B": who sat there too. */
function isAttended({ sentence, clause, trigger, meet }: Scene): boolean {
  return (
    meet.form === 'noun' &&
    // "на встрече" is one entry of the lexicon, with its preposition.
    (meet.strength === 'weak' || prepositionBefore(sentence.items, trigger)?.case === 'in') &&
    sentence.items.slice(clause.from, clause.to).some((item) => hasTag(item, 'attend'))
  );
}

/** "A и B встретились", "встреча A и B": a weak word needs a named list. */
function isReciprocal({ meet }: Scene, left: readonly Mention[]): boolean {
  if (meet.partner || meet.passive) return false;
  return meet.strength === 'strong' || left.every((mention) => mention.form === 'name' || mention.form === 'both');
}
