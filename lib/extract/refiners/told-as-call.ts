// "The conversation took place by telephone": a sentence that says no more of the talk told before than how it was held.
import type { Clause, Meeting, Sentence } from '../document';
import { hasTag } from '../document';
import { someHave, tagMask } from '../tag-masks';
import { keysOf } from '../talk-outline';

const CALL = tagMask('phone', 'online');
/** What makes it another talk, or none: also, earlier, on Monday, may, not. */
const OTHERWISE = tagMask(
  'particle',
  'then',
  'ordinal',
  'last',
  'planned',
  'hoped',
  'cancelled',
  'negation',
  'message',
);
const CARRIERS = [
  'article',
  'this',
  'word',
  'meet',
  'gathering',
  'verb',
  'speak',
  'phone',
  'online',
  'both',
  'pronoun',
  'case',
  'clause',
  'number',
  'qualifier',
] as const;
/** Words that no lexicon knows: "by way of". */
const UNKNOWN = 1;

/** Whether all that a sentence tells is that the talk of the one before was a call. */
function wasByPhone(sentence: Sentence): boolean {
  const { mentions, dates, kind } = sentence;
  if (kind !== 'body' || dates.length > 0 || !someHave(sentence, CALL) || someHave(sentence, OTHERWISE)) return false;
  if (mentions.some(({ form, pronoun }) => form === 'name' || (form === 'pronoun' && !pronoun?.plural))) return false;
  return sentence.clauses.some((clause) => tellsCall(sentence, clause));
}

function tellsCall({ items, mentions }: Sentence, { from, to }: Clause): boolean {
  const own = items.slice(from, to);
  if (!own.some((item) => hasTag(item, 'phone', 'online'))) return false;
  const both = mentions.some((mention) => mention.form === 'both' && mention.from >= from && mention.from < to);
  if (!both && !own.some((item) => hasTag(item, 'meet'))) return false;
  const others = own.filter((item) => item.kind === 'word' && !hasTag(item, ...CARRIERS));
  return others.length <= UNKNOWN && others.every(({ tags }) => tags.length === 0);
}

/** Drops the talk told before a sentence that says it was a call, and what the headline told of the same people. */
export function forgetCall(sentence: Sentence, meetings: Meeting[]): void {
  if (!wasByPhone(sentence)) return;
  const calls = meetings.filter((meeting) => meeting.sentence === sentence.index - 1);
  const isSame = (one: Meeting) =>
    calls.some(
      ({ participants, date }) =>
        participants.every((key) => one.participants.includes(key)) && (one.date === null || one.date === date),
    );
  meetings.splice(0, meetings.length, ...meetings.filter((meeting) => !isSame(meeting)));
}

/** Whether only a headline tells a talk, and the story says that it was a call. */
export function isHeadlineOfCall({ fromTitle, participants }: Meeting, sentences: readonly Sentence[]): boolean {
  if (!fromTitle) return false;
  return sentences.some(
    (sentence) =>
      sentence.kind === 'body' &&
      someHave(sentence, CALL) &&
      participants.every((key) => keysOf(sentence.mentions).includes(key)),
  );
}
