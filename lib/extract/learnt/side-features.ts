// What tells whom a talk's unnamed side means: how the sentence points there, and how each of those told of so far stands.
import type { Mention, Person, Sentence } from '../document';
import { isSource } from '../refiners/voices';
import type { Ended, Features } from './features';
import { gapName, type Scene } from './sentence-words';
import {
  asFar,
  endingsOf,
  is,
  leadsAfter,
  leadsFar,
  namedAs,
  newFar,
  place,
  rivalsAfter,
  shape,
  slotBeside,
  slotIs,
  slotOf,
} from './side-names';

/** The side of a talk that its sentence does not name: a pronoun, an office or nothing at all stands for it. */
export interface OpenSide {
  sentence: Sentence;
  /** What stands for it; undefined where nothing does. */
  stands: Mention | undefined;
  /** Where the other side is named. */
  named: Mention;
  /** Whom the rules take it for; null where they do not know of the talk. */
  taken: string | null;
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

/** Tells what holds of an open side, whoever may be meant. */
export function tellSide(features: Features, { words }: Scene, { stands, named }: OpenSide): void {
  words.say(features, 'l', { from: named.from - REACH.left, to: named.from });
  words.say(features, 'r', { from: named.to, to: named.to + REACH.right });
  const slot = slotOf(stands?.form ?? 'none', stands?.case ?? '');
  features.add(slotIs(slot));
  features.add(place(stands ? (stands.from < named.from ? 'before' : 'behind') : 'nowhere'));
  features.add(slotBeside(slot, named.case));
  features.add(namedAs(named.form, named.case));
}

/** Tells what holds of somebody who may be meant. */
export function tellStanding(features: Features, scene: Scene, side: OpenSide, standing: Standing): void {
  const { stands, named } = side;
  const endings = endingsOf(stands?.form ?? 'none', slotOf(stands?.form ?? 'none', stands?.case ?? ''));
  tellHow(features.ended(endings), side, standing, scene.people.get(named.person ?? ''));
  if (stands?.form !== 'pronoun') return;
  // "she", "он": the endings of names tell women from men, where they do.
  const word = scene.words.nearest(stands.from, 1).text;
  for (const [at, part] of endsOf(standing.person).entries()) features.add(`w:${word}-${at}-${part}`);
}

/** The last letters of the first and the last word of a name. */
function endsOf({ spellings: [spelling = ''] }: Person): string[] {
  const words = spelling.split(' ');
  return [words[0], words.at(-1)].map((word = '') => word.slice(-1));
}

function tellHow(features: Ended, side: OpenSide, standing: Standing, other: Person | undefined): void {
  const { sentence, named } = side;
  const { person, leads, rank, talked } = standing;
  const far = Math.min(standing.distance, MOST.distance);
  const talks = Math.min(standing.talks, MOST.talks);
  const rivals = Math.min(standing.rivals, MOST.rivals);
  const as = asFar(shape(standing.form, standing.case), far);
  const led = leadsFar(leads, far);
  features.add(is.taken(side.taken === person.key));
  features.add(is.distance(far, standing.near));
  features.add(is.as(as));
  features.add(is.leads(led));
  features.add(is.mentions(Math.min(standing.mentions, MOST.mentions)));
  features.add(is.rank(rank, far));
  features.add(is.talks(talks, far));
  features.add(is.talksRank(talks, rank));
  features.add(is.inTitle(standing.inTitle, far));
  features.add(is.first(standing.isFirst, far));
  features.add(is.talked(talked, far));
  features.add(is.rivals(rivals, far));
  features.add(is.rivalsLeading(rivals, leadsAfter(far, leads)));
  features.add(is.new(newFar(side.isNew, far), rank));
  features.add(is.newTalked(newFar(side.isNew, talked), talks));
  features.add(is.asLeading(as, rivalsAfter(leads, rivals)));
  features.add(is.speaking(sentence.quotedBy !== undefined && sentence.quotedBy === person.key));
  features.add(is.again(standing.hasTalked));
  features.add(is.role(person.role));
  features.add(is.roles(person.role, other?.role));
  features.add(is.ofSide((person.country ?? person.organization) !== null));
  features.add(is.known(person.gazetteerId !== null));
  features.add(is.source(isSource(sentence, named), gapName(sentence.mentions.length)));
}
