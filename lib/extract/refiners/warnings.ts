// What a reader should look at twice: a weekday that does not fit its date, a name whose country is not the gazetteer's, two days for one talk.
import type { ExtractionWarning } from '@/lib/contracts/extraction';
import type { SpanMaker } from '../assemble';
import type { Meeting, Sentence } from '../document';
import type { Range } from '../text/segment';
import type { PersonRegister } from './person-register';

export interface WarningSources {
  sentences: readonly Sentence[];
  register: PersonRegister;
  meetings: readonly Meeting[];
  spans: SpanMaker;
}

/** Warnings in the order of their kinds, each with the place in the source. */
export function collectWarnings({ sentences, register, meetings, spans }: WarningSources): ExtractionWarning[] {
  const warn = (code: string, message: string, range: Range): ExtractionWarning => {
    const { start, end } = spans.of(range);
    return { code, message, start, end };
  };
  const dates = sentences.flatMap((sentence) => sentence.dates.filter((date) => date.mismatch));
  const split = meetings.filter((meeting) => meeting.date === null && meeting.otherDate !== null);
  return [
    ...dates.map((date) =>
      warn('weekday_mismatch', `The weekday does not belong to ${date.value}; the printed date is kept.`, date),
    ),
    ...register.disagreements.map(({ mention, record }) =>
      warn(
        'gazetteer_disagreement',
        `The text gives this name the country ${mention.country}, unlike the known ${record.full.en[0]}.`,
        mention,
      ),
    ),
    ...split.map((meeting) =>
      warn('date_conflict', 'The text gives two different days for this meeting.', meeting.evidence),
    ),
  ];
}
