// What the sentences of one article say about the persons in them, by what was learnt from annotated texts.

import type { PartialDate } from '@/lib/contracts/partial-date';
import { STATUSES, type Status } from '@/lib/contracts/vocabulary';
import type { Mention, Person, Sentence } from '../document';
import type { LanguagePack } from '../languages/pack';
import { askedOf, type DayChoice, type DayQuestion, tellDay, tellWords } from './day-features';
import { FeatureNames, type Features } from './features';
import { createJudge, type Judge } from './judge';
import { type LoneSide, tellLone } from './lone-features';
import { tellPair } from './pair-features';
import { type Pair, pairsOf } from './pairs-of';
import { tellPresence } from './presence-features';
import { firstMentions, type Scene, SentenceWords } from './sentence-words';
import { type OpenSide, type Standing, tellSide, tellStanding } from './side-features';
import { zoneOf } from './sights';
import { TABLE_NAMES, type TableName, THINGS } from './tables';
import { Vocabulary } from './vocabulary';

/** One person or two of a sentence and what it says about them, for whoever learns. */
export interface Observation {
  table: TableName;
  sentence: Sentence;
  people: readonly Person[];
  features: readonly string[];
  /** Of a talk's day: which one, and the talk's state. */
  talk?: { day: PartialDate | null; status: Status };
}

/** What a pack has learnt. */
export interface Learnt extends Record<TableName, Judge | null> {
  /** The words of all tables. */
  vocabulary: Vocabulary;
  observe: ((seen: Observation) => void) | null;
}

/** How likely two met, of 1 and in whatever state, and the likeliest state with its share of all states. */
export interface Verdict {
  chance: number;
  status: Status;
  share: number;
}

/** The tables whose things are told beside their whole sentence; a day has the words of its zone. */
type OfSentences = Exclude<TableName, 'days'>;

type Telling = (features: Features, scene: Scene) => void;

/** The judges of a pack's tables. */
export function learntOf({ learnt }: LanguagePack, observe: Learnt['observe']): Learnt {
  const vocabulary = new Vocabulary();
  const judges: Record<TableName, Judge | null> = { pairs: null, presence: null, sides: null, days: null, lone: null };
  for (const name of TABLE_NAMES) {
    const table = learnt?.[name];
    if (table) judges[name] = createJudge(table, THINGS[name], vocabulary);
  }
  return { ...judges, vocabulary, observe };
}

export class LearntReader {
  private readonly pairs = new Map<Sentence, readonly Pair[]>();
  private readonly verdicts = new Map<Pair, Verdict>();
  private readonly scenes = new Map<Sentence, Scene>();
  private readonly wholes = {
    pairs: new Map<Sentence, readonly number[]>(),
    presence: new Map<Sentence, readonly number[]>(),
    sides: new Map<Sentence, readonly number[]>(),
    lone: new Map<Sentence, readonly number[]>(),
  };
  private readonly dayWords = new Map<Scene, Map<string, readonly number[]>>();
  private readonly people: ReadonlyMap<string, Person>;

  constructor(
    private readonly learnt: Learnt,
    persons: readonly Person[],
  ) {
    this.people = new Map(persons.map((person) => [person.key, person]));
  }

  /** Every two of different countries in a sentence whose mentions are resolved; none where nothing was learnt. */
  pairsIn(sentence: Sentence): readonly Pair[] {
    const known = this.pairs.get(sentence);
    if (known) return known;
    const { pairs: judge, observe } = this.learnt;
    const pairs = judge || observe ? pairsOf(sentence, this.people) : [];
    if (observe)
      for (const pair of pairs)
        this.show('pairs', sentence, [pair.first, pair.second].map(personOf), (features, scene) =>
          tellPair(features, scene, pair),
        );
    this.pairs.set(sentence, judge ? pairs : []);
    return judge ? pairs : [];
  }

  /** What the sentence says of one of its pairs; judged when it is first asked for. */
  judgePair(sentence: Sentence, pair: Pair): Verdict {
    const known = this.verdicts.get(pair);
    if (known) return known;
    const verdict = meetingOf(this.judge('pairs', sentence, (features, scene) => tellPair(features, scene, pair)));
    this.verdicts.set(pair, verdict);
    return verdict;
  }

  /** What the sentence says of every two of these people. */
  verdictsOn(sentence: Sentence, people: readonly string[]): Verdict[] {
    const isTheirs = ({ person }: Mention) => person !== null && people.includes(person);
    return this.pairsIn(sentence)
      .filter(({ first, second }) => isTheirs(first) && isTheirs(second))
      .map((pair) => this.judgePair(sentence, pair));
  }

  /** Each person of a sentence, where it names them first. */
  peopleIn(sentence: Sentence): readonly Mention[] {
    const { presence: judge, observe } = this.learnt;
    const people = judge || observe ? firstMentions(sentence) : [];
    if (observe)
      for (const mention of people)
        this.show('presence', sentence, [personOf(mention)], (features, scene) =>
          tellPresence(features, scene, mention),
        );
    return judge ? people : [];
  }

  /** Of 1: how likely one of the people of a sentence was, is or will be at a gathering. */
  chanceOfPresence(sentence: Sentence, mention: Mention): number {
    return this.judge('presence', sentence, (features, scene) => tellPresence(features, scene, mention))[0] ?? 0;
  }

  get judgesSides(): boolean {
    return this.learnt.sides !== null;
  }

  /** Of 1: how likely each of these is whom the unnamed side of a talk means; 0 where nothing was learnt. */
  chancesOfSide(side: OpenSide, standings: readonly Standing[]): number[] {
    const { sentence, named } = side;
    const { sides: judge, observe } = this.learnt;
    if (observe)
      for (const standing of standings)
        this.show('sides', sentence, [personOf(named), standing.person.key], (features, scene) => {
          tellSide(features, scene, side);
          tellStanding(features, scene, side, standing);
        });
    if (!judge) return standings.map(() => 0);
    const scene = this.sceneOf(sentence);
    const whole = this.wholeOf('sides', judge, scene);
    const own = judge.sumsOf((features) => tellSide(features, scene, side));
    const before = whole.map((sum, at) => sum + (own[at] ?? 0));
    return standings.map(
      (standing) => judge.sharesOf((features) => tellStanding(features, scene, side, standing), before)[0] ?? 0,
    );
  }

  /** Whether it can say who met somebody whom the sentence does not name. */
  get judgesLone(): boolean {
    return this.learnt.lone !== null || this.learnt.observe !== null;
  }

  /** Whether somebody learns from what is asked. */
  get isObserved(): boolean {
    return this.learnt.observe !== null;
  }

  /** Whether a sentence tells of a talk of somebody with one whom it does not name. */
  judgeLone(sentence: Sentence, lone: LoneSide): Verdict {
    const tell: Telling = (features, scene) => tellLone(features, scene, lone);
    this.show('lone', sentence, [personOf(lone.mention), ...lone.partners], tell);
    return this.learnt.lone ? meetingOf(this.judge('lone', sentence, tell)) : { chance: 0, status: 'held', share: 0 };
  }

  get asksForDays(): boolean {
    return this.learnt.days !== null || this.learnt.observe !== null;
  }

  /** Of 1: how likely each of these days is the talk's; 0 where nothing was learnt. */
  chancesOfDays(question: DayQuestion, among: readonly DayChoice[]): number[] {
    const { days: judge, observe } = this.learnt;
    const scene = this.sceneOf(question.sentence);
    const asked = askedOf(question, among);
    return among.map((choice) => {
      const zone = zoneOf(choice.sources);
      const tell = (features: Features) => tellDay(features, scene, asked, choice);
      if (observe) {
        const features = new FeatureNames();
        tellWords(features, scene, zone);
        tell(features);
        const people = question.participants.flatMap((key) => this.people.get(key) ?? []);
        const talk = { day: choice.day, status: question.status };
        observe({ table: 'days', sentence: question.sentence, people, features: [...features.names], talk });
      }
      return judge?.sharesOf(tell, this.wordsOf(judge, scene, zone))[0] ?? 0;
    });
  }

  /** The sums of a sentence's words for days of one zone, worked out once. */
  private wordsOf(judge: Judge, scene: Scene, zone: string): readonly number[] {
    const known = this.dayWords.get(scene)?.get(zone);
    if (known) return known;
    const sums = judge.sumsOf((features) => tellWords(features, scene, zone));
    this.dayWords.set(scene, (this.dayWords.get(scene) ?? new Map()).set(zone, sums));
    return sums;
  }

  /** Shares of what is told beside the whole sentence. */
  private judge(table: OfSentences, sentence: Sentence, tell: Telling): number[] {
    const judge = this.learnt[table];
    if (!judge) return [];
    const scene = this.sceneOf(sentence);
    return judge.sharesOf((features) => tell(features, scene), this.wholeOf(table, judge, scene));
  }

  /** The sums of a whole sentence, worked out once. */
  private wholeOf(table: OfSentences, judge: Judge, { sentence, words }: Scene): readonly number[] {
    const known = this.wholes[table].get(sentence);
    if (known) return known;
    const whole = judge.sumsOf((features) => words.sayWhole(features));
    this.wholes[table].set(sentence, whole);
    return whole;
  }

  private show(table: OfSentences, sentence: Sentence, keys: readonly string[], tell: Telling): void {
    if (!this.learnt.observe) return;
    const features = new FeatureNames();
    const scene = this.sceneOf(sentence);
    scene.words.sayWhole(features);
    tell(features, scene);
    const people = keys.flatMap((key) => this.people.get(key) ?? []);
    this.learnt.observe({ table, sentence, people, features: [...features.names] });
  }

  private sceneOf(sentence: Sentence): Scene {
    const known = this.scenes.get(sentence);
    if (known) return known;
    const words = new SentenceWords(sentence, this.learnt.vocabulary);
    const scene = { sentence, words, people: this.people };
    this.scenes.set(sentence, scene);
    return scene;
  }
}

const personOf = ({ person }: Mention) => person ?? '';

function meetingOf(shares: readonly number[]): Verdict {
  const most = Math.max(...shares);
  const chance = shares.reduce((sum, share) => sum + share, 0);
  return { chance, status: STATUSES[shares.indexOf(most)] ?? 'held', share: chance > 0 ? most / chance : 0 };
}
