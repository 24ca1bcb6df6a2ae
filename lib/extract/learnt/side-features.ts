// What tells whom a talk's unnamed side means: how the sentence points there, and how each of those told of so far stands.
import type { Mention, Person, Sentence } from '../document';
import { isSource } from '../refiners/voices';
import type { Features } from './features';
import { gapName, type Scene } from './sentence-words';

/** The side of a talk that its sentence does not name: a pronoun, an office or nothing at all stands for it. */
export interface OpenSide {
  sentence: Sentence;
  /** What stands for it; undefined where nothing does. */
  stands: Mention | undefined;
  /** Where the other side is named. */
  named: Mention;
  /** Whom the rules take it for. */
  taken: string;
  /** Whether the other side is told of for the first time. */
  isNew: boolean;
}

/** How somebody who may be meant was told of so far. */
export interface Standing {
  person: Person;
  /** Sentences since the last mention; 0 within the same one. */
  distance: number;
  /** Whether in the same paragraph. */
  near: boolean;
  form: Mention['form'];
  case: Mention['case'];
  /** Whether first of all persons in that sentence. */
  leads: boolean;
  mentions: number;
  talks: number;
  /** Place among all by mentions, from 0; 3 and more are as one. */
  rank: number;
  /** Whether the headline names them. */
  inTitle: boolean;
  /** Whether the report begins with them. */
  isFirst: boolean;
  /** Which of those in the talk told last, from 0; -1: none of them. */
  talked: number;
  /** How many others were last told of in the same sentence. */
  rivals: number;
  /** Has already talked with the named side. */
  hasTalked: boolean;
}

const MOST = { distance: 4, mentions: 4, talks: 3, rivals: 2 };
const REACH = { left: 4, right: 6 };

/** Tells what holds of an open side and of somebody who may be meant. */
export function tellSide(features: Features, scene: Scene, side: OpenSide, standing: Standing): void {
  const { words, people } = scene;
  const { stands, named } = side;
  words.say(features, 'l', { from: named.from - REACH.left, to: named.from });
  words.say(features, 'r', { from: named.to, to: named.to + REACH.right });
  const slot = `${stands?.form ?? 'none'}-${stands?.case ?? ''}`;
  const place = stands ? (stands.from < named.from ? 'before' : 'behind') : 'nowhere';
  const other = people.get(named.person ?? '');
  for (const feature of [
    `slot:${slot}`,
    `place:${place}`,
    `slot-named:${slot}-${named.case}`,
    `named:${named.form}-${named.case}`,
  ])
    features.add(feature);
  for (const feature of standingOf(side, standing, other)) {
    features.add(feature);
    features.add(`${feature} ${stands?.form ?? 'none'}`);
    features.add(`${feature} ${slot}`);
  }
  if (stands?.form !== 'pronoun') return;
  // "she", "он": the endings of names tell women from men, where they do.
  const word = words.nearest(stands.from, 1);
  for (const [at, part] of endsOf(standing.person).entries()) features.add(`w:${word}-${at}-${part}`);
}

/** The last letters of the first and the last word of a name. */
function endsOf({ spellings: [spelling = ''] }: Person): string[] {
  const words = spelling.split(' ');
  return [words[0], words.at(-1)].map((word = '') => word.slice(-1));
}

function standingOf(
  { sentence, taken, named, isNew }: OpenSide,
  standing: Standing,
  other: Person | undefined,
): string[] {
  const { person, distance, near, form, leads, rank, inTitle, isFirst, talked, hasTalked } = standing;
  const far = Math.min(distance, MOST.distance);
  const talks = Math.min(standing.talks, MOST.talks);

  const rivals = Math.min(standing.rivals, MOST.rivals);
  return [
    `taken:${taken === person.key}`,
    `distance:${far}-${near}`,
    `as:${form}-${standing.case}-${far}`,
    `leads:${leads}-${far}`,
    `mentions:${Math.min(standing.mentions, MOST.mentions)}`,
    `rank:${rank}-${far}`,
    `talks:${talks}-${far}`,
    `talks-rank:${talks}-${rank}`,
    `title:${inTitle}-${far}`,
    `first:${isFirst}-${far}`,
    `talked:${talked}-${far}`,
    `rivals:${rivals}-${far}`,
    `rivals-leads:${rivals}-${far}-${leads}`,
    `new:${isNew}-${far}-${rank}`,
    `new-talked:${isNew}-${talked}-${talks}`,
    `as-leads:${form}-${standing.case}-${far}-${leads}-${rivals}`,
    `speaks:${sentence.quotedBy !== undefined && sentence.quotedBy === person.key}`,
    `again:${hasTalked}`,
    `role:${person.role}`,
    `roles:${person.role}-${other?.role}`,
    `side:${(person.country ?? person.organization) !== null}`,
    `known:${person.gazetteerId !== null}`,
    `source:${isSource(sentence, named)}-${gapName(sentence.mentions.length)}`,
  ];
}
