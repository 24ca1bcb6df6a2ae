// How sure a meeting is: what its sentence leaves open counts against it, whatever rule found it.
import { DOUBTS, type Doubt } from '@/lib/contracts/vocabulary';
import type { Item, Meeting, Mention, Person, Sentence } from '../document';
import { tagOf } from '../document';
import type { LearntReader } from '../learnt/learnt-reader';
import { someHave, tagMask } from '../tag-masks';

/**
 * What each doubt takes from the log-odds that the meeting stands as told. Fitted by `npm run eval -- --calibrate` on
 * annotated articles, with the whole gazetteer and with five random halves of it hidden, so that strangers count.
 * Where the fit sees nothing (`weakWord`, `office`, `session`) a small doubt stays: what no rule was written by fails first.
 */
const WEIGHTS = {
  /** A participant stands in another sentence. */
  absent: -1.0,
  /** Told as held, and nothing in the sentence tells of the past. */
  tenseless: -0.9,
  /** Who met is guessed: the grammar was not understood. */
  guessed: -1.3,
  /** Its words are not those with which meetings are told, as far as was learnt. */
  unlike: -1.15,
  /** Its words may tell of a meeting or not. */
  unclear: -0.6,
  /** Only the headline tells it. */
  headline: -0.6,
  /** Told as held, though the sentence speaks of plans or hopes. */
  foreseen: -0.2,
  /** No word that says by itself that people met. */
  weakWord: -0.1,
  /** The sentence denies, hopes for or dials something. */
  negation: -0.9,
  /** Told once only. */
  once: -0.9,
  planned: -0.75,
  cancelled: -0.1,
  /** A participant is a pronoun or "both". */
  pronoun: -0.4,
  /** A participant is an office without a name. */
  office: -0.1,
  /** Whom a pronoun or an office stands for was named three or more sentences before. */
  farBack: -0.85,
  /** A participant without an office, whom the gazetteer does not know. */
  unofficed: -0.5,
  /** A participant who is named but once. */
  newcomer: -0.1,
  /** A participant whose office is none of those that usually meet. */
  otherOffice: -0.1,
  /** A participant whose name is never given in full. */
  singleName: -0.75,
  /** Only a noun tells it: "talks", "a meeting". */
  nounOnly: -0.1,
  /** No day is known. */
  undated: -0.15,
  /** The sentence is about a session, where people also meet. */
  session: -0.1,
  /** At no gathering. */
  outside: -0.35,
} as const satisfies Record<Doubt, number>;

/** Log-odds of a meeting that nothing speaks against. */
const FIRM = 4.1;
const FAR_BACK = 3;
const EVEN = 0.5;
const CLEAR = 0.85;
const FORESEEN = tagMask('planned', 'hoped');
const NEGATION = tagMask('negation', 'hoped', 'phone');

/** Shares that were right on the same articles; one number each, for nothing in the text parts the right from the wrong. */
export const attendanceConfidence = (isGuessed: boolean) => (isGuessed ? 0.75 : 0.92);
export const personConfidence = (isKnown: boolean, hasOffice: boolean) => (isKnown ? 0.97 : hasOffice ? 0.9 : 0.8);
export const gatheringConfidence = (isDated: boolean) => (isDated ? 0.88 : 0.5);

export interface Scene {
  sentences: readonly Sentence[];
  persons: readonly Person[];
  learnt: LearntReader;
  /** Every telling, before those of one meeting were joined. */
  tellings: readonly Meeting[];
}

interface PeopledScene extends Scene {
  people: ReadonlyMap<string, Person>;
}

/** Gives the meetings their doubts, and the confidence that these leave. */
export function rateMeetings(meetings: Meeting[], scene: Scene): Meeting[] {
  const counts = new Map<string, number>();
  for (const telling of scene.tellings) {
    const key = keyOf(telling);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const peopled = { ...scene, people: new Map(scene.persons.map((person) => [person.key, person])) };
  for (const meeting of meetings) {
    const doubts = findDoubts(meeting, peopled, counts.get(keyOf(meeting)) ?? 0);
    meeting.doubts = doubts;
    meeting.confidence = confidenceWith(doubts);
  }
  return meetings;
}

/** 0 to 1, two decimals; never quite either end. */
export function confidenceWith(doubts: readonly Doubt[]): number {
  const logOdds = doubts.reduce((sum, doubt) => sum + WEIGHTS[doubt], FIRM);
  return Math.min(0.99, Math.max(0.05, Math.round(100 / (1 + Math.exp(-logOdds))) / 100));
}

function findDoubts(meeting: Meeting, scene: PeopledScene, times: number): Doubt[] {
  const told = sentencesOf(meeting, scene.sentences);
  const telling: Partial<Record<Doubt, boolean>> = doubtsOfTelling(meeting, told, times);
  const people: Partial<Record<Doubt, boolean>> = doubtsOfPeople(meeting, told, scene);
  const words: Partial<Record<Doubt, boolean>> = doubtsOfWords(meeting, told, scene.learnt);
  return DOUBTS.filter((doubt) => telling[doubt] ?? people[doubt] ?? words[doubt]);
}

type WordDoubt = 'unlike' | 'unclear';

function doubtsOfWords(meeting: Meeting, told: readonly Sentence[], learnt: LearntReader): Record<WordDoubt, boolean> {
  const chance = chanceOfWords(meeting, told, learnt) ?? 1;
  return { unlike: chance < EVEN, unclear: chance >= EVEN && chance < CLEAR };
}

/** How likely the words of the sentences tell of a meeting of its likeliest two; null where no sentence names two. */
function chanceOfWords({ participants }: Meeting, told: readonly Sentence[], learnt: LearntReader): number | null {
  const chances = told.flatMap((sentence) => learnt.verdictsOn(sentence, participants)).map(({ chance }) => chance);
  return chances.length > 0 ? Math.max(...chances) : null;
}

type PeopleDoubt =
  | 'absent'
  | 'pronoun'
  | 'office'
  | 'farBack'
  | 'unofficed'
  | 'newcomer'
  | 'otherOffice'
  | 'singleName';

function doubtsOfPeople(
  meeting: Meeting,
  told: readonly Sentence[],
  { sentences, people: everybody }: PeopledScene,
): Record<PeopleDoubt, boolean> {
  const mentions = told.flatMap((sentence) => sentence.mentions);
  const people = meeting.participants.map((key) => {
    const own = mentions.filter((mention) => standsFor(mention, key));
    const isNamed = own.some(({ form }) => form === 'name');
    return { key, own, isNamed, person: everybody.get(key) };
  });
  const unnamed = people.filter(({ own, isNamed }) => own.length > 0 && !isNamed);
  const first = told[0]?.index ?? 0;
  return {
    absent: people.some(({ own }) => own.length === 0),
    pronoun: unnamed.some(({ own }) => !own.some(isOffice)),
    office: unnamed.some(({ own }) => own.some(isOffice)),
    farBack: unnamed.some(({ key }) => !isNamedIn(sentences.slice(Math.max(0, first - FAR_BACK + 1), first + 1), key)),
    unofficed: people.some(({ person }) => !person?.gazetteerId && !person?.role),
    newcomer: people.some(({ person }) => (person?.mentions.length ?? 0) < 2),
    otherOffice: people.some(({ person }) => person?.role === 'other'),
    singleName: people.some(({ person }) => person?.spellings.every((spelling) => !spelling.includes(' '))),
  };
}

function doubtsOfTelling(
  meeting: Meeting,
  told: readonly Sentence[],
  times: number,
): Record<Exclude<Doubt, PeopleDoubt | WordDoubt>, boolean> {
  const isHeld = meeting.status === 'held';
  const isVerb = someItem(told, (item) => tagOf(item, 'meet')?.form === 'verb');
  return {
    tenseless: isHeld && !isVerb && !someItem(told, (item) => tagOf(item, 'verb')?.tense === 'past'),
    guessed: meeting.guessed,
    headline: meeting.fromTitle,
    foreseen: isHeld && told.some((sentence) => someHave(sentence, FORESEEN)),
    weakWord: !someItem(told, (item) => tagOf(item, 'meet')?.strength === 'strong'),
    negation: told.some((sentence) => someHave(sentence, NEGATION)),
    once: times < 2,
    planned: meeting.status === 'planned',
    cancelled: meeting.status === 'cancelled',
    nounOnly: !isVerb,
    undated: meeting.date === null,
    session: told.some((sentence) => sentence.gatherings.some((ref) => ref.use === 'itself')),
    outside: meeting.event === null,
  };
}

function someItem(told: readonly Sentence[], test: (item: Item) => boolean): boolean {
  return told.some(({ items }) => items.some(test));
}

/** The index of the first sentence that ends behind a place of the text. */
function firstBehind(sentences: readonly Sentence[], place: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sentencesOf({ evidence }: Meeting, sentences: readonly Sentence[]): Sentence[] {
  const told: Sentence[] = [];
  for (let at = firstBehind(sentences, evidence.start); at < sentences.length; at++) {
    const sentence = sentences[at];
    if (!sentence || sentence.start >= evidence.end) break;
    told.push(sentence);
  }
  return told;
}

function keyOf({ participants }: Meeting): string {
  const [one = '', other = ''] = participants;
  if (participants.length === 2) return one < other ? `${one} ${other}` : `${other} ${one}`;
  return participants.toSorted().join(' ');
}

function standsFor(mention: Mention, key: string): boolean {
  return mention.person === key || mention.persons.includes(key);
}

function isOffice({ form }: Mention): boolean {
  return form === 'role' || form === 'counterpart';
}

function isNamedIn(sentences: readonly Sentence[], key: string): boolean {
  return sentences.some(({ mentions }) => mentions.some(({ form, person }) => form === 'name' && person === key));
}
