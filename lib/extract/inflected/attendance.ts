// Attendance in a language whose endings tell who does what.
import type { Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { Attendance } from '../refiners/find-attendance';
import type { GatheringBook } from '../refiners/gathering-book';
import { isBullet } from '../refiners/is-bullet';
import { joinsTalk } from '../refiners/join-talks';
import { someBetween, someHave, tagMask } from '../tag-masks';
import { inflectedAttendees, inflectedPresent, isInflectedPresence } from './attendees';
import { prepositionBefore } from './item-cases';

const ABSENCE = tagMask('negation', 'message');
const OTHER_FORUM = tagMask('other-forum');

/** Attendance in the order of the text, each person once a gathering. */
export function findAttendanceInflected(sentences: readonly Sentence[], gatherings: GatheringBook): Attendance[] {
  const reader = new AttendanceReader(gatherings);
  for (const sentence of sentences) reader.read(sentence);
  return reader.found;
}

class AttendanceReader {
  readonly found: Attendance[] = [];
  private current: string | null;
  private block = -1;
  /** A line ended in a colon behind a word of presence: the bullets behind it were there. */
  private listing = false;

  constructor(private readonly gatherings: GatheringBook) {
    this.current = gatherings.main;
  }

  read(sentence: Sentence): void {
    if (!['body', 'heading'].includes(sentence.kind)) return;
    if (sentence.block !== this.block) this.current = this.gatherings.main;
    this.block = sentence.block;
    const announced = this.listing;
    this.listing = announced && isBullet(sentence);
    if (this.listing && sentence.items.every((item) => !hasTag(item, 'meet', 'negation')))
      this.add(
        sentence,
        sentence.mentions.flatMap((mention) =>
          mention.form === 'name' && mention.case === 'agent' && mention.person ? [mention.person] : [],
        ),
      );
    if (sentence.items.at(-1)?.text === ':' && sentence.items.some((item) => hasTag(item, 'attend', 'attendee')))
      this.listing = true;
    if (sentence.kind === 'body' || sentence.items.at(-1)?.text === '.')
      for (const clause of sentence.clauses) this.clause(sentence, clause);
  }

  private clause(sentence: Sentence, clause: Sentence['clauses'][number]): void {
    const refs = sentence.gatherings.filter((ref) => ref.from >= clause.from && ref.from < clause.to);
    const ref = refs.find((candidate) => candidate.event !== null);
    if (ref?.event) this.current = ref.event;
    else if (refs.some((candidate) => candidate.foreign)) this.current = null;
    const items = sentence.items.slice(clause.from, clause.to);
    const absence = someHave(sentence, ABSENCE);
    if (absence && items.some((item) => hasTag(item, 'message') || (hasTag(item, 'negation') && !hasTag(item, 'case'))))
      return;
    if (!ref && someBetween(sentence, clause, OTHER_FORUM)) return;
    if (!ref && isAtTalk(sentence, clause)) return;
    this.add(sentence, inflectedPresent(sentence, clause));
    const event = this.gatherings.get(this.current);
    if (!event || joinsTalk(sentence, clause) || !isInflectedPresence(sentence, clause, event.city)) return;
    this.add(sentence, inflectedAttendees(sentence, clause));
  }

  private add(sentence: Sentence, persons: readonly string[]): void {
    const event = this.gatherings.get(this.current);
    if (!event) return;
    for (const person of persons) {
      if (this.found.some((row) => row.person === person && row.event === event.key)) continue;
      const evidence = { start: sentence.start, end: sentence.end };
      this.found.push({ person, event: event.key, status: event.status, evidence });
    }
  }
}

/** "в переговорах участвовали": presence at a talk, not at the gathering. */
function isAtTalk({ items }: Sentence, clause: Sentence['clauses'][number]): boolean {
  return items.some(
    (item, at) =>
      at >= clause.from &&
      at < clause.to &&
      tagOf(item, 'meet')?.form === 'noun' &&
      prepositionBefore(items, at)?.case === 'in',
  );
}
