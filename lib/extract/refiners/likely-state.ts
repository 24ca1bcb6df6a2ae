// Whether a talk that a rule read took place, is to come or fell through, where all words of its sentence say otherwise.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Status } from '@/lib/contracts/vocabulary';
import type { Meeting, Sentence } from '../document';
import { isByOrder, isFutureVerb, says, tagOf } from '../document';
import type { LearntReader, Verdict } from '../learnt/learnt-reader';
import { someHave, tagMask } from '../tag-masks';
import { wholeOf } from '../talk-outline';
import { isDay } from '../text/calendar';
import { beginsWithTime } from './clock-lines';
import type { Timeline } from './timeline';

/**
 * From here on all words together outweigh the verb: on texts that no rule was written by they are right three times of four.
 * Words of plans stand in tales of what took place, too: "the meeting that was planned".
 */
const SURE: Record<Status, number> = { held: 0.95, planned: 0.7, cancelled: 0.6 };
const LIKELY = 0.4;

/** Gives the talks that were just `told` in a sentence the state that its words say; one that fell through stays so. */
export function setLikelyStates(
  sentence: Sentence,
  { learnt, timeline }: { learnt: LearntReader; timeline: Timeline },
  told: readonly Meeting[],
): void {
  for (const meeting of told) {
    const { status, participants, sentence: at } = meeting;
    if (at !== sentence.index || status === 'cancelled' || meeting.moved || meeting.anyway || meeting.flashback)
      continue;
    if (participants.length !== 2 || told.filter((other) => haveSameSides(other, meeting)).length > 1) continue;
    const [verdict] = learnt.verdictsOn(sentence, participants);
    if (!verdict || !isClear(verdict) || verdict.status === status) continue;
    if (verdict.status === 'held' && timeline.entryOf(sentence)?.ahead) continue;
    if (verdict.status === 'planned' && (tellsOnlyOfPast(sentence) || tellsOfNow(sentence))) continue;
    meeting.status = verdict.status;
    if (verdict.status === 'planned') meeting.date = dayAhead(sentence, meeting.date, timeline);
  }
}

const AHEAD = tagMask('planned', 'hoped', 'next', 'ahead', 'programme', 'present', 'bare', 'cancelled', 'day');

/** "Over lunch X discussed trade with Y": a verb of the past, and no word of plans. */
function tellsOnlyOfPast(sentence: Sentence): boolean {
  const { items, order, kind } = sentence;
  if (kind !== 'body' || someHave(sentence, AHEAD)) return false;
  // "Переговоры с X состоялись по прилёте"
  if (order.inflected) return items.some((item) => says(item, 'happened')) && !items.some(isFutureVerb);
  if (!isByOrder(order)) return false;
  if (items.some((item) => isFutureVerb(item) || tagOf(item, 'verb')?.tense === 'other')) return false;
  return items.some((item) => tagOf(item, 'verb')?.tense === 'past' || tagOf(item, 'meet')?.form === 'verb');
}

const PLANS = tagMask('planned', 'hoped', 'next', 'ahead', 'programme', 'cancelled');

/** "15:10 X sees Y, then leaves": an entry of a running report that no word of plans stands in. */
function tellsOfNow(sentence: Sentence): boolean {
  if (!isByOrder(sentence.order) || !beginsWithTime(sentence) || someHave(sentence, PLANS)) return false;
  return !sentence.items.some(isFutureVerb);
}

/** "on Wednesday" of what is to come: not the one before the report, as it was taken for what took place. */
function dayAhead(sentence: Sentence, day: PartialDate | null, timeline: Timeline): PartialDate | null {
  const { published } = timeline;
  if (!isDay(day) || !isDay(published) || day >= published || sentence.dates.length !== 1) return day;
  const ahead = timeline.dayOf(sentence, wholeOf(sentence), 'future').day;
  return isDay(ahead) && ahead >= published ? ahead : day;
}

const isClear = ({ chance, status, share }: Verdict) => chance >= LIKELY && share >= SURE[status];

function haveSameSides({ participants: some }: Meeting, { participants: others }: Meeting): boolean {
  return some.length === others.length && others.every((key) => some.includes(key));
}
