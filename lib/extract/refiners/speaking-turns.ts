// "Q: … A: I met X.", "B. T.: We spoke in May.", "– … ? – I received X.": an interview in turns, a paragraph each.
import type { Mention, Person, Sentence } from '../document';
import { hasTag } from '../document';
import { fold } from '../text/fold';
import { addresses, addressesOnly, addressIn } from './spoken-to';

/** A label is no longer than these items, its colon among them. */
const LONGEST = 7;
/** So many paragraphs begin with a label, or so many that begin with a dash end in a question, before they are turns. */
const SEVERAL = 2;
const DASH = /^[–—]$/u;

interface Turn {
  block: number;
  /** Who speaks; '' where only a dash tells that somebody answers. */
  label: string;
  mention: Mention | undefined;
}

/**
 * Tells each sentence of an answer who gives it. `answers` are the pack's words for one ("answer", "a"), folded. Nothing where
 * fewer than two paragraphs begin with a label, or it is not known whom the interview is with.
 */
export function findSpeakingTurns(
  sentences: readonly Sentence[],
  persons: readonly Person[],
  answers: readonly string[],
): void {
  const opening = sentences.filter(({ block }, at) => sentences[at - 1]?.block !== block);
  const labelled = opening.flatMap((sentence) => labelOf(sentence) ?? []);
  const isLabelled = labelled.length >= SEVERAL;
  const dashed = isLabelled ? labelled : answersToQuestions(sentences, opening);
  const turns = dashed.length > 0 ? dashed : answersBetweenQuestions(sentences);
  const [first] = turns;
  if (!first) return;
  const asked = interviewee(sentences, { persons, before: first.block });
  const speakers = new Map(turns.map((turn) => [turn.block, speakerOf(turn, { persons, answers, asked })]));
  for (const sentence of sentences) {
    const speaker = speakers.get(sentence.block);
    if (speaker) sentence.quotedBy ??= speaker;
    else if (asked && isAsked(sentence, { first: first.block, isLabelled, isTurn: speakers.has(sentence.block) }))
      addressIn(sentence, asked);
  }
}

/** A question: a turn that is nobody's whom the text knows, or what stands between two answers. */
function isAsked({ block, kind }: Sentence, told: { first: number; isLabelled: boolean; isTurn: boolean }): boolean {
  return kind === 'body' && (told.isLabelled ? told.isTurn : block >= told.first - 1);
}

function labelOf({ items, mentions, block, kind }: Sentence): Turn | null {
  if (kind === 'furniture' || kind === 'title') return null;
  const colon = items.slice(0, LONGEST).findIndex(({ text }) => text === ':');
  if (colon < 1 || colon === items.length - 1) return null;
  const label = items.slice(0, colon).map(({ text, spaced }) => (spaced ? ` ${text}` : text));
  const mention = mentions.find(({ from, to }) => from === 0 && to === colon);
  return { label: fold(label.join('')).replaceAll('.', '').trim(), mention, block };
}

/** Of paragraphs that begin with a dash those that follow a question. */
function answersToQuestions(sentences: readonly Sentence[], opening: readonly Sentence[]): Turn[] {
  const spoken = opening.filter(({ items, kind }) => kind === 'body' && DASH.test(items[0]?.text ?? ''));
  const asks = (block: number) => sentences.findLast((one) => one.block === block)?.items.at(-1)?.text === '?';
  if (spoken.filter(({ block }) => asks(block)).length < SEVERAL) return [];
  let isAnswer = true;
  return spoken.flatMap(({ block }) => {
    isAnswer = !isAnswer && !asks(block);
    return isAnswer ? { block, label: '', mention: undefined } : [];
  });
}

/** Sentences of a question. */
const LONGEST_QUESTION = 3;

/** Without labels or dashes: paragraphs that end in a question, or address somebody, and the answers below them. */
function answersBetweenQuestions(sentences: readonly Sentence[]): Turn[] {
  const paragraphs = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const told = paragraphs.get(sentence.block);
    if (told) told.push(sentence);
    else if (sentence.kind === 'body') paragraphs.set(sentence.block, [sentence]);
  }
  const all = [...paragraphs].map(([block, told]) => ({ block, told, asks: told.at(-1)?.items.at(-1)?.text === '?' }));
  const first = all.findIndex(({ asks }) => asks);
  if (first < 0) return [];
  const below = all.slice(first).map(({ block, told, asks }) => {
    return { block, told, asks, isAsked: told.length <= LONGEST_QUESTION && (asks || addressesOnly(told)) };
  });
  const asked = below.filter(({ asks }, at) => asks && below[at + 1]?.isAsked === false);
  const addressed = below.some(({ isAsked, told }) => isAsked && told.some(addresses));
  if (asked.length < SEVERAL || !addressed) return [];
  return below.flatMap(({ block, isAsked }) => (isAsked ? [] : [{ block, label: '', mention: undefined }]));
}

function speakerOf(
  { label, mention }: Turn,
  { persons, answers, asked }: { persons: readonly Person[]; answers: readonly string[]; asked: string | null },
): string | null {
  if (mention?.form === 'name') return mention.person;
  if (label === '' || mention?.form === 'role' || answers.includes(label)) return asked;
  const abbreviated = persons.filter(({ name }) => initialsOf(name) === label.replaceAll(' ', ''));
  return abbreviated.length === 1 ? (abbreviated[0]?.key ?? null) : null;
}

const initialsOf = (name: string) =>
  fold(name)
    .split(/[\s.-]+/u)
    .map((word) => word.charAt(0))
    .join('');

/** Whose words the headline quotes ("X: …"); else an official whom a line above the text names, whom the text, or the headline names first. */
function interviewee(
  sentences: readonly Sentence[],
  { persons, before }: { persons: readonly Person[]; before: number },
): string | null {
  const ahead = sentences.filter(({ block, kind }) => block < before && kind !== 'furniture');
  const titles = ahead.filter(({ kind }) => kind === 'title');
  const quoted = titles.flatMap(({ items, mentions }) =>
    mentions.filter(({ from, to }) => from === 0 && items[to]?.text === ':'),
  )[0]?.person;
  if (quoted) return quoted;
  const talkedWith = ahead.find(tellsOfInterview)?.mentions.find(isAskedOne)?.person;
  if (talkedWith) return talkedWith;
  const namedIn = (some: readonly Sentence[]) => {
    const keys = some.flatMap(({ mentions }) => mentions.flatMap(({ person }) => person ?? []));
    return [...new Set(keys)].flatMap((key) => persons.find((person) => person.key === key) ?? []);
  };
  const body = ahead.filter(({ kind }) => kind === 'body');
  const labels = ahead.filter((sentence) => !body.includes(sentence) && !titles.includes(sentence));
  const official = namedIn(labels).find(({ role, gazetteerId }) => role !== null || gazetteerId !== null);
  return (official ?? namedIn([...body, ...titles])[0])?.key ?? null;
}

const isAskedOne = ({ case: role, person }: Mention) => role === 'with' && person !== null;

/** "A talk with X", "we spoke with X": where words of case follow, a headline that names no doer, or a line of the outlet's own. */
function tellsOfInterview({ kind, items, mentions, order }: Sentence): boolean {
  if (order.caseWords !== 'after' || !mentions.some(isAskedOne)) return false;
  const isOutlet = mentions.some(({ pronoun }) => pronoun?.we);
  const isHeadline = kind === 'title' && mentions.every(({ case: role }) => role === 'with');
  return isOutlet || (isHeadline && items.some((item) => hasTag(item, 'meet')));
}
