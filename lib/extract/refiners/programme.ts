// A programme tells of what is to come in words without a verb: "Wednesday: talks with X", "Then lunch with Y".
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Item, Sentence } from '../document';
import { hasTag, isByOrder, isFutureVerb, tagOf } from '../document';
import { someHave, tagMask } from '../tag-masks';
import type { Clause } from './clauses';
import { headingDay, opensWithDay } from './day-heading';
import { isBullet } from './is-bullet';
import type { Timeline } from './timeline';

const PROGRAMME = tagMask('programme');

export class Programme {
  /** `timeline` knows what stands under the days of a diary. */
  constructor(private readonly timeline: Timeline) {}

  /** What was told of last lies ahead; `listed` is a programme that goes on over lines and paragraphs. */
  private ahead: 'no' | 'told' | 'listed' = 'no';
  private block = -1;
  /** The headline names a programme: it goes on under each day, whatever its introduction recalls. */
  private titled = false;
  /** The paragraph is an entry of a list: what took place in it does not end the programme. */
  private isLine = false;

  /** Whether a clause that says neither that it was nor that it will be lies ahead, as what was told before it does. */
  covers(sentence: Sentence, clause: Clause): boolean {
    const isEntry = this.timeline.entryOf(sentence)?.ahead === true;
    if ((this.ahead === 'no' && !isEntry) || sentence.kind === 'title') return false;
    if (!isEntry && this.ahead === 'told' && sentence.block !== this.block && !opensWithDay(sentence)) return false;
    const isOver = sentence.items
      .slice(clause.from, clause.to)
      .some((_, at) => isPast(sentence.items, clause.from + at) && !isAttribute(sentence, clause.from + at));
    return !isOver && !hasUnknownVerb(sentence, clause);
  }

  /** Takes up what a sentence says of the time, once it has been told; `published` is the day of the report. */
  note(sentence: Sentence, published: PartialDate | null): void {
    const { items, block, kind } = sentence;
    if (kind === 'furniture' || kind === 'credit' || kind === 'meta') return;
    if (block !== this.block) this.isLine = kind === 'heading' || opensWithDay(sentence) || isBullet(sentence);
    this.block = block;
    const heading = headingDay(sentence);
    if (heading && (heading.kind !== 'absolute' || published === null))
      this.ahead = this.ahead === 'no' && !this.titled ? 'no' : 'listed';
    else if (heading) this.ahead = (heading.value ?? '') > (published ?? '') ? 'listed' : 'no';
    else if (namesProgramme(sentence)) {
      this.ahead = 'listed';
      this.titled ||= kind === 'title';
    } else if (items.some(isAhead)) this.ahead = this.ahead === 'listed' ? 'listed' : 'told';
    else if (tellsOfPast(items) && !(this.ahead === 'listed' && this.isLine)) this.ahead = 'no';
  }
}

/** Whether a sentence says that what is to come is listed below it; "a busy day" may be over. */
export function namesProgramme(sentence: Sentence): boolean {
  if (!someHave(sentence, PROGRAMME)) return false;
  const { items, kind, order } = sentence;
  return items.some((item, at) => {
    const tag = tagOf(item, 'programme');
    const opens = at === 0 && (kind === 'heading' || (kind === 'title' && isByOrder(order)));
    if (tag === undefined || (tag.heading && !opens)) return false;
    return !(tag.day && tellsOfPast(items));
  });
}

const isAhead = (item: Item) =>
  isFutureVerb(item) || item.tags.some((tag) => tag.type === 'planned' && !tag.past && !tag.attribute);

/** What may be a word of case is no verb by itself, and a participle behind a present ("is received") tells of no past. */
function isPast(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (tagOf(items[at - 1], 'verb')?.tense === 'other') return false;
  if (tagOf(item, 'verb')?.tense === 'past') return !hasTag(item, 'case');
  return tagOf(item, 'meet')?.tense === 'past' && !hasTag(item, 'present');
}

const tellsOfPast = (items: readonly Item[]) => items.some((_, at) => isPast(items, at));

/** "मंगोलिया जा रहे X": where verbs stand last, one right before a person says who that is. */
const isAttribute = ({ mentions, order }: Sentence, at: number) =>
  order.caseWords === 'after' && mentions.some(({ from }) => from === at + 1);

/** "Talks with X focused on trade": a word that nobody knows right behind whom it is with is a verb. */
function hasUnknownVerb({ items, mentions, order }: Sentence, clause: Clause): boolean {
  if (order.caseWords === 'after') return false;
  const last = mentions.findLast(({ from, to }) => from >= clause.from && to <= clause.to);
  const next = last && items[last.to];
  return next?.kind === 'word' && next.tags.length === 0;
}
