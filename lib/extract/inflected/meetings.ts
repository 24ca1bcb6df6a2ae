// Conversations where endings tell who meets whom: "с" with the means, the object of "received", genitives behind "talks".
import type { Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { ownTalkOfSpeaker } from '../order/quote-speaker';
import type { Clause } from '../refiners/clauses';
import { isAmongCompatriots } from '../refiners/compatriots';
import type { Discourse } from '../refiners/discourse';
import type { ClauseMeetings } from '../refiners/find-meetings';
import { isExplicit } from '../refiners/join-talks';
import { isDoubted } from '../refiners/later-word';
import { noteSides } from '../refiners/note-sides';
import { isJoint, pairUp } from '../refiners/talk-sides';
import { someBetween, tagMask } from '../tag-masks';
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
import { doersOf } from './doers';
import { hostedTalk } from './hosted-talk';
import { casesOf, prepositionBefore } from './item-cases';
import { isPartner, partnersOf } from './partners';
import { readInflectedStatus } from './status';
import type { TalkScene } from './talk-scene';

const GUESTS = 4;
const HOPED_WITHIN = 3;
const BEGIN_OR_END = tagMask('begin', 'end');

/** The conversations that one clause tells of, one for each word of meeting that has two sides. */
export function findMeetingsInflected(sentence: Sentence, clause: Clause, discourse: Discourse): ClauseMeetings {
  const inside = mentionsInside(sentence, clause);
  const triggers = triggersOf(sentence, clause);
  const found: ClauseMeetings = { conversations: [], pending: null, unmet: [] };
  for (const trigger of triggers) {
    const meet = tagOf(sentence.items[trigger], 'meet');
    const status = readInflectedStatus(sentence, clause, trigger);
    if (!meet || (status === null && !isKeptOpen(sentence, clause, trigger))) continue;
    const scene: TalkScene = { sentence, clause, inside, trigger, meet, triggers };
    const own = readSides(scene, discourse);
    const hosted = own.groups.length === 0 ? hostedTalk(sentence, trigger, discourse) : null;
    const sides = hosted ? { ...own, groups: [hosted], settled: true } : own;
    noteSides(found, sides, { sentence, clause, trigger, status });
  }
  found.conversations = withoutRepeats(found.conversations);
  return found;
}

/** What is told of the talk leaves it undone, so that no table may judge it. */
const isKeptOpen = (sentence: Sentence, clause: Clause, trigger: number) =>
  isUnmet(sentence, trigger) || isOnlyHoped(sentence, clause, trigger) || isDoubted(sentence, clause);

/** "предлагала устроить разговор X с Y": a word of hope before the noun of a talk. */
function isOnlyHoped({ items }: Sentence, { from }: Clause, trigger: number): boolean {
  return (
    tagOf(items[trigger], 'meet')?.form === 'noun' &&
    items.slice(Math.max(from, trigger - HOPED_WITHIN), trigger).some((item) => hasTag(item, 'hoped'))
  );
}

function readSides(scene: TalkScene, discourse: Discourse): Sides {
  const between = keysOf(scene.inside.filter((mention) => mention.case === 'between'));
  if (between.length >= 2) return { groups: [between], explicit: true, pendingDoer: null };
  const right = partnersOf(scene);
  if (isOfGuests(scene)) return NOBODY;
  const left = doersOf(scene, right);
  const host = right.length === 0 ? hostOf(scene, left, discourse) : null;
  if (host) return { groups: [host], explicit: false, pendingDoer: null, settled: true };
  const rightKeys = keysOf(right);
  const own = keysOf(left).filter((key) => !rightKeys.includes(key));
  if (rightKeys.length > 0) {
    // "Министра ждут утром": nobody who is named.
    if (own.length === 0 && scene.meet.plural && scene.meet.partner === 'direct') return NOBODY;
    // "С последним обсудили Y": more of the talk that was told just before.
    if (own.length === 0 && right[0]?.pronoun?.latter && discourse.talkers.lastPairOf(rightKeys[0] ?? '').length > 0)
      return NOBODY;
    const doers = own.length > 0 || scene.meet.participle ? own : inherit(scene, discourse, rightKeys);
    const main = discourse.protagonist(rightKeys);
    const settled =
      own.length === 0 &&
      ((doers[0] === main && opensOrCloses(scene)) || doers[0] === otherThanCompatriots(discourse, rightKeys, main));
    return {
      groups: pairUp(doers, rightKeys, isOfAll(scene, right, rightKeys)),
      explicit: isExplicit([...left, ...right]),
      pendingDoer: null,
      settled,
    };
  }
  const untold = scene.meet.plural && scene.inside.length === 0 ? discourse.acting.twoBefore(scene.sentence) : null;
  if (untold) return { groups: [untold], explicit: false, pendingDoer: null };
  const doer = own[0] ?? discourse.subject;
  if (doer && own.length < 2 && hasUnnamed(scene)) return { ...NOBODY, pendingDoer: doer };
  const announcer = announcerOf(scene, own, discourse.protagonist());
  if (announcer) return { ...NOBODY, pendingDoer: announcer };
  return own.length >= 2 && isReciprocal(scene, left) && !isAttended(scene)
    ? { groups: [own], explicit: isExplicit(left), pendingDoer: null }
    : NOBODY;
}

/** "with ministers of three countries", "received the guests of the summit": partners whom the sentence does not name. */
const hasUnnamed = (scene: TalkScene) =>
  scene.sentence.mentions.some(
    (mention) =>
      mention.form === 'plural' &&
      mention.from >= scene.clause.from &&
      mention.from < scene.clause.to &&
      isPartner(mention, scene),
  );

/** "Визит начался с аудиенции у X", "день завершился ужином с X": what a talk opens or closes is his whose round it is. */
function opensOrCloses({ sentence, clause, meet, trigger }: TalkScene): boolean {
  if (meet.form !== 'noun' || !someBetween(sentence, clause, BEGIN_OR_END)) return false;
  const governor = prepositionBefore(sentence.items, trigger);
  const cases = casesOf(sentence.items[trigger], 'meet');
  return governor === undefined ? cases.includes('ins') : governor.case === 'with' && cases.includes('gen');
}

/** "Первым собеседником стал Y": a partner whose the sentence does not say is his whose round it is. */
function hostOf({ meet }: TalkScene, left: readonly Mention[], discourse: Discourse): string[] | null {
  const [guest, ...others] = keysOf(left);
  const host = guest === undefined || others.length > 0 ? null : discourse.protagonist([guest]);
  return meet.partner === 'of' && meet.form === 'noun' && guest && host ? [guest, host] : null;
}

/** A talk that nobody in its sentence had ("встреча с Y перенесена") is the protagonist's. */
function inherit({ sentence, meet, trigger }: TalkScene, discourse: Discourse, partners: readonly string[]): string[] {
  const said = ownTalkOfSpeaker(sentence, trigger, partners);
  if (said) return said;
  const main = meet.form === 'noun' && !discourse.hasDoer(sentence) ? discourse.lead(sentence, partners) : null;
  if (main) return [main];
  const told = discourse.subject ?? discourse.headline;
  if (told === null || partners.includes(told)) return [];
  return [otherThanCompatriots(discourse, partners, discourse.protagonist(partners)) ?? told];
}

/** "его принял X, затем была беседа с премьером Y": who is of the country of Y had none with Y, but whose round it is, or whom X saw. */
function otherThanCompatriots(
  { subject, lastPair, context }: Discourse,
  partners: readonly string[],
  main: string | null,
): string | null {
  const isOfSame = (key: string) => isAmongCompatriots({ participants: [key, ...partners] }, context.persons);
  if (subject === null || !isOfSame(subject)) return null;
  return (
    [main, ...lastPair].find((key): key is string => key !== null && !partners.includes(key) && !isOfSame(key)) ?? null
  );
}

/** Said to be joint, or with several partners as "the participants A, B and C". */
function isOfAll(
  { sentence, clause, meet }: TalkScene,
  right: readonly Mention[],
  partners: readonly string[],
): boolean {
  const [first] = right;
  const together =
    partners.length > 1 &&
    first !== undefined &&
    meet.partner === 'direct' &&
    sentence.items.slice(Math.max(0, first.from - 3), first.from).some((item) => hasTag(item, 'delegation'));
  return together || isJoint(sentence, clause);
}

/** "участники встречи были приняты X": many, none of whom is named. */
function isOfGuests({ sentence, clause, trigger, meet }: TalkScene): boolean {
  const from = Math.max(clause.from, trigger - GUESTS);
  return meet.passive === true && sentence.items.slice(from, trigger).some((item) => hasTag(item, 'attendee'));
}

/** "в переговорах приняли участие A и B": who sat there too. */
function isAttended({ sentence, clause, trigger, meet }: TalkScene): boolean {
  return (
    meet.form === 'noun' &&
    // "на встрече" is one entry of the lexicon, with its preposition.
    (meet.strength === 'weak' || prepositionBefore(sentence.items, trigger)?.case === 'in') &&
    sentence.items.slice(clause.from, clause.to).some((item) => hasTag(item, 'attend'))
  );
}

/** "условились министры двух стран A и B": one office of two, who act together. */
const areTwo = (left: readonly Mention[], inside: readonly Mention[]) =>
  left.length === 2 && inside.some(({ form, group }) => form === 'plural' && group === left[0]?.group);

/** "A и B встретились", "встреча A и B": a weak word needs a named list. */
function isReciprocal({ meet, inside }: TalkScene, left: readonly Mention[]): boolean {
  // "целый час они говорили", "условились A и B": with each other.
  if (meet.partner === 'with' && meet.form === 'verb')
    return left.every(({ form, pronoun }) => form === 'both' && pronoun !== null) || areTwo(left, inside);
  if (meet.partner || meet.passive) return false;
  return meet.strength === 'strong' || left.every((mention) => mention.form === 'name' || mention.form === 'both');
}
