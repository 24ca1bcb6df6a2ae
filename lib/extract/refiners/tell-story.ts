// Walks through the article once: resolves who is meant, finds the conversations, and dates, places and hangs them.
import type { Meeting, Sentence } from '../document';
import { someBetween, tagMask } from '../tag-masks';
import { wholeOf } from '../talk-outline';
import { isDay } from '../text/calendar';
import { Announcement } from './announcement';
import type { Clause } from './clauses';
import { dayBeforeListed, dayBeforePartner, dayListedBefore } from './dated-partners';
import { opensWithDay } from './day-heading';
import { type Conversation, findMeetings, type Pending } from './find-meetings';
import { isDuring } from './inherit-event';
import { joinTalk } from './join-talks';
import { dateBehindClause, dateUndated, isOfTalkBefore, joinAll, lateDateOf } from './late-day';
import { forgetTalks, goOn, takeBack, takeLaterWord, wasCall } from './later-word';
import { setLikelyStates } from './likely-state';
import { likelyTalks } from './likely-talks';
import { dueAgain, movedTo } from './moved-to';
import { type Round, turnOfClause } from './next-in-line';
import { readPendingList } from './pending-list';
import { cityIn } from './place-words';
import { Programme } from './programme';
import { placeListed, pointBack } from './said-of-talk';
import { settleDay } from './settle-day';
import { settleSide } from './settle-side';
import { isSomeTimeLater } from './some-time-later';
import { type StoryParts, storyOf } from './story-parts';
import { TalkPlaces } from './talk-places';
import { Timetable } from './timetable';
import { confidenceOf, isFlashback, isNounPhrase, isPurpose, restate, tenseOf, tenseOfTalk } from './told-before';
import { ToldDays } from './told-days';
import { ToldSoFar } from './told-so-far';
import { turnTalk } from './turn-talks';

const AFTER_ALL = tagMask('after-all');
/** Sentences behind a talk in which its day may be told. */
const LATE = 2;

/** Meetings in the order of the text, one row a telling; merging is the next step. */
export function tellStory(sentences: readonly Sentence[], parts: StoryParts): Meeting[] {
  const teller = new Teller(sentences, parts);
  for (const sentence of storyOf(sentences)) teller.sentence(sentence);
  return teller.meetings;
}

class Teller {
  readonly meetings: Meeting[] = [];
  private pending: Pending | null = null;
  private lastTold: Conversation | null = null;
  /** Who did not meet, as the sentence that is read says. */
  private unmet: string[][] = [];
  private readonly announced = new Announcement();
  private readonly places: TalkPlaces;
  private readonly programme: Programme;
  private readonly timetable = new Timetable();
  private readonly soFar: ToldSoFar;
  private readonly days: ToldDays;

  constructor(
    sentences: readonly Sentence[],
    private readonly parts: StoryParts,
  ) {
    this.days = new ToldDays(sentences, parts.timeline, parts.gatherings);
    this.soFar = new ToldSoFar(parts.persons);
    this.places = new TalkPlaces(parts);
    this.programme = new Programme(parts.timeline);
  }

  sentence(sentence: Sentence): void {
    const { clauses } = sentence;
    const counts = ['body', 'title', 'heading'].includes(sentence.kind);
    this.lastTold = null;
    this.parts.timeline.session = this.places.enter(sentence);
    takeBack(sentence, this.meetings);
    const told = this.meetings.length;
    this.unmet = [];
    for (const clause of clauses) {
      this.parts.discourse.resolveClause(sentence, clause);
      const listed = counts && this.clause(sentence, clause);
      if (!listed) this.parts.discourse.endClause(sentence, clause);
    }
    if (counts) {
      setLikelyStates(sentence, this.parts, this.meetings.slice(told));
      if (this.meetings.length === told) this.inLine(sentence);
      this.likely(sentence, told);
      this.lateDay(sentence, clauses);
    }
    this.soFar.note(sentence);
    this.programme.note(sentence, this.parts.timeline.published);
    this.timetable.note(sentence, this.parts.discourse.protagonist());
    this.places.before = sentence;
  }

  /** Tells one clause; true when it only listed the partners of the one told of. */
  private clause(sentence: Sentence, clause: Clause): boolean {
    const tense =
      opensWithDay(sentence) && this.programme.covers(sentence, clause) ? 'future' : tenseOf(sentence, clause);
    const filled = this.fillPending(sentence, clause);
    const { conversations, pending, unmet } = filled
      ? { conversations: [], pending: null, unmet: [] }
      : findMeetings(sentence, clause, this.parts.discourse);
    this.unmet.push(...unmet);
    const flashback = isFlashback(sentence, clause) && !this.parts.gatherings.review.covers(sentence);
    if (!flashback) this.places.noteScene(sentence, clause);
    const more =
      conversations.length === 0
        ? (goOn(sentence, clause, this.lastTold) ?? turnOfClause(sentence, clause, this.roundSoFar()))
        : null;
    for (const conversation of more ? [more] : conversations) this.add(sentence, clause, conversation);
    this.lastTold = conversations.at(-1) ?? more;
    joinTalk(sentence, clause, { meetings: this.meetings, persons: this.parts.persons });
    const untold = conversations.every(({ groups }) => groups.length === 0);
    const { timeline } = this.parts;
    const restated = conversations.length === 0 && restate(this.meetings, { sentence, clause, timeline });
    const last = untold && !restated ? this.meetings.at(-1) : undefined;
    takeLaterWord(sentence, clause, { last, before: this.places.before, timeline });
    if (untold && wasCall(sentence, clause)) forgetTalks(sentence.index - (clause.from > 0 ? 0 : 1), this.meetings);
    if (pending) this.announce(sentence, clause, pending);
    if (!flashback) timeline.advance(sentence, clause, tense);
    this.days.note(sentence, clause, tense);
    return filled;
  }

  private inLine(sentence: Sentence): void {
    const listed = this.programme.covers(sentence, wholeOf(sentence));
    const turn = turnTalk(sentence, this.roundSoFar(), this.timetable.talkIn(sentence, listed));
    if (turn) this.add(sentence, turn.clause, turn.talk, turn.told);
  }

  private roundSoFar(): Round {
    const main = this.parts.discourse.protagonist();
    return { last: this.meetings.at(-1), pending: this.pending, main, knows: (key) => this.soFar.knows(key) };
  }

  /** What no rule read; the first talk of the sentence is number `told` of all. */
  private likely(sentence: Sentence, told: number): void {
    const { soFar, unmet, meetings, parts } = this;
    for (const { clause, conversation } of likelyTalks(sentence, parts.learnt, { meetings, told, soFar, unmet }))
      this.add(sentence, clause, conversation, { judged: true });
  }

  private announce(sentence: Sentence, clause: Clause, pending: Pending): void {
    this.pending = pending;
    const tense = tenseOfTalk(pending.status, sentence, clause);
    this.announced.note(pending.doer, pending.status, this.parts.timeline.dayOf(sentence, clause, tense).day);
  }

  /** "with three ministers. Among them are A, B and C." */
  private fillPending(sentence: Sentence, clause: Clause): boolean {
    const { pending } = this;
    const list = pending ? readPendingList(sentence, clause, pending) : null;
    if (!pending || !list) return false;
    if (list.announces) this.pending = { ...pending, sentence: sentence.index };
    const { talk, bullet } = list;
    if (talk.groups.length === 0) return false;
    const told = this.meetings.length;
    this.add(pending.source, pending.clause, talk, { shown: sentence });
    for (const meeting of this.meetings.slice(told)) {
      const before = bullet ? null : dayBeforeListed(sentence, clause, meeting.participants);
      const day = before ? this.parts.timeline.resolve(before, tenseOfTalk(talk.status, sentence, clause)) : null;
      const own = bullet ? this.parts.timeline.dayOf(sentence, clause, 'near') : { stated: isDay(day), day };
      if (own.stated && own.day) meeting.date = own.day;
      if (bullet) placeListed(meeting, sentence, clause, this.parts.gatherings);
    }
    if (!bullet) this.pending = null;
    return true;
  }

  /** Tells a talk: `shown` is the sentence that names its sides, `judged` says its own state, `entry` is a line of a timetable. */
  private add(
    sentence: Sentence,
    clause: Clause,
    conversation: Conversation,
    { shown, judged, entry }: { shown?: Sentence; judged?: boolean; entry?: boolean } = {},
  ): void {
    const under = this.parts.timeline.entryOf(sentence);
    const listed =
      conversation.status === 'held' && (!judged || under !== undefined) && this.programme.covers(sentence, clause);
    const tense = listed ? 'future' : tenseOfTalk(conversation.status, sentence, clause);
    const { day, other, stated, rough } = this.parts.timeline.dayOf(sentence, clause, tense);
    if (conversation.groups.length === 0)
      pointBack(this.meetings.at(-1), sentence, { clause, day, stated, status: conversation.status });
    const { published } = this.parts.timeline;
    const ahead = conversation.status === 'held' && isDay(published) && isDay(day) && day > published;
    const told = ahead || listed ? 'planned' : conversation.status;
    const status = told === 'planned' && this.timetable.isStruck(sentence) ? 'cancelled' : told;
    const spot = shown ?? sentence;
    const flashback = isFlashback(sentence, clause);
    const known = { soFar: this.soFar, learnt: this.parts.learnt, status };
    const moved = status === 'cancelled' ? null : movedTo(sentence, clause);
    const open = status === 'planned' && !stated && !moved;
    const later = open && isSomeTimeLater(sentence, clause, this.parts.gatherings);
    for (const group of conversation.groups) {
      const participants = conversation.announced ? [...new Set(group)] : settleSide(spot, group, known);
      const last = this.meetings.at(-1);
      const again = dueAgain(sentence, clause, { last, timeline: this.parts.timeline, sides: participants });
      if (participants.length < 2 || again) continue;
      const own = moved ?? dayBeforePartner(sentence, clause, participants);
      const ownDay = own ? this.parts.timeline.resolveListed(own, dayListedBefore(sentence, clause, own), tense) : null;
      const ruled = (isDay(ownDay) ? ownDay : day) ?? this.announced.dayOf(participants, status);
      const { trigger } = conversation;
      const settled = settleDay(
        { sentence: spot, participants, status, tense, trigger, ruled, rough: rough ?? null, published, flashback },
        { days: this.days, learnt: this.parts.learnt, last },
      );
      const date = later ? null : moved || (ruled !== null && ruled === under?.day) ? ruled : settled;
      const place = this.places.placeOf(sentence, clause, { status, day: date, stated, rough, city: null, later });
      this.meetings.push({
        participants,
        status: listed && isDay(published) && isDay(date) && date < published ? 'held' : status,
        date,
        otherDate: other,
        rough,
        ...place,
        evidence: { start: (shown?.block === sentence.block ? sentence : spot).start, end: spot.end },
        sentence: sentence.index,
        confidence: confidenceOf(conversation, sentence),
        fromTitle: sentence.kind !== 'body' && !entry,
        guessed: conversation.guessed ?? false,
        flashback,
        open: isNounPhrase(sentence, clause),
        purpose: isPurpose(sentence, clause, conversation),
        anyway: someBetween(sentence, clause, AFTER_ALL),
        moved: moved !== null,
      });
      this.parts.discourse.noteTalk(participants, sentence.kind === 'body');
      this.soFar.noteTalk(participants);
      if (participants.length === 2) this.parts.discourse.lastPair = participants;
    }
  }

  /** A day that the sentence gives to the talks told in it, or before it. */
  private lateDay(sentence: Sentence, clauses: readonly Clause[]): void {
    joinAll(sentence, this.meetings);
    for (const date of [dateUndated, dateBehindClause]) date(sentence, this.meetings, this.parts.timeline);
    const { own, date } = lateDateOf(sentence, clauses, this.places.before);
    const due = own !== null && this.meetings.at(-1)?.status === 'planned' && isOfTalkBefore(sentence, clauses);
    const day = date ? this.parts.timeline.resolve(date, due ? 'future' : 'past') : null;
    const told = own ? sentence.index : this.meetings.at(-1)?.sentence;
    if (!isDay(day) || told === undefined || sentence.index - told > LATE) return;
    for (const meeting of this.meetings) {
      if (meeting.sentence !== told || meeting.status !== (due ? 'planned' : 'held')) continue;
      meeting.date = day;
      if (due) meeting.city = cityIn(sentence, wholeOf(sentence)) ?? meeting.city;
      const event = this.parts.gatherings.get(meeting.event);
      const open = !own && event?.anchor === 'end' && event.end === null;
      if (event && isDay(event.start) && !open && !isDuring(event, day)) meeting.event = null;
    }
  }
}
