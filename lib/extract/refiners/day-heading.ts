// "Wednesday, 14 September" alone on its line, or before a colon: the day of what stands below.
import type { DateRef, Item, Sentence } from '../document';
import { hasTag } from '../document';

/** Words of place and of the time of day that may stand beside the day. */
const MAX_OTHER = 6;

const isSign = (item: Item | undefined) => item?.kind === 'punct';

/** Whether a line says a day and nothing else but where and at what time of it. */
export function isDayHeading(sentence: Sentence): boolean {
  const { items, dates, kind } = sentence;
  if (dates.length === 0 || kind === 'title' || kind === 'meta') return false;
  const others = items.filter((_, at) => !dates.some(({ from, to }) => at >= from && at < to));
  const words = others.filter((item) => item.kind !== 'punct');
  if (asksFor(sentence) && words.length <= MAX_OTHER && dates.length === 1) return true;
  return (
    words.length <= MAX_OTHER && words.every((item) => hasTag(item, 'city', 'country', 'daypart', 'year', 'number'))
  );
}

/** "What happened on Monday?" over a list of it. */
const asksFor = ({ items, kind, mentions, order }: Sentence) =>
  order.caseWords === 'after' && kind !== 'title' && mentions.length === 0 && items.at(-1)?.text === '?';

/** "Tuesday: …", "— On Tuesday, …": whether a sentence opens with a day that is set off from the rest. */
export function opensWithDay({ items, dates }: Sentence): boolean {
  const [first] = dates;
  if (!first || !isSign(items[first.to])) return false;
  return items.slice(0, first.from).every((item) => isSign(item) || hasTag(item, 'case'));
}

/** The day that stands over what follows, or null: printed rather than a weekday. */
export function headingDay(sentence: Sentence): DateRef | null {
  if (!isDayHeading(sentence)) return null;
  const single = sentence.dates.filter(({ endValue, twoDays }) => endValue === null && !twoDays);
  return single.find(({ kind }) => kind === 'absolute') ?? single.find(({ kind }) => kind !== 'carried') ?? null;
}
