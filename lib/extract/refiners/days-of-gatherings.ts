// Days of a sentence that belong to a gathering, and not to a talk or the story.
import type { DateRef, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { someBetween, someHave, tagMask } from '../tag-masks';
import type { Clause } from './clauses';

const BEGIN = tagMask('begin');
const PLANNED = tagMask('planned');

/** "The summit had begun on 15 September": its day is no day of the story. */
export function isOpening(sentence: Sentence, clause: Clause): boolean {
  return (
    (someBetween(sentence, clause, BEGIN) || tellsWhenOver(sentence, clause)) &&
    sentence.gatherings.some(({ from }) => from >= clause.from && from < clause.to) &&
    !sentence.mentions.some(({ form, from }) => form === 'name' && from >= clause.from && from < clause.to)
  );
}

/** "завершившийся 1 сентября саммит стал …": its last day is told by the way. */
function tellsWhenOver({ items, order }: Sentence, { from, to }: Clause): boolean {
  return order.inflected && items.slice(from, to).some((item) => hasTag(item, 'which') && hasTag(item, 'end'));
}

const ANNOUNCED = 10;

/** "the summit to be held on 3 July": the date belongs to the gathering behind it. */
export function announces(sentence: Sentence, date: DateRef): boolean {
  if (!someHave(sentence, PLANNED)) return false;
  const near = sentence.items.slice(date.to, date.to + 4);
  const planned = near.some((item) => hasTag(item, 'planned')) && near.every((item) => !hasTag(item, 'meet', 'person'));
  return planned && sentence.gatherings.some((ref) => ref.to > date.to && ref.to - date.to <= ANNOUNCED);
}

/** "продлится до четверга": the day on which something else ends. */
export const endsOther = ({ items }: Sentence, { from }: DateRef) => tagOf(items[from - 1], 'during')?.until === true;

/** "до четверга", "through Tuesday", "मंगलवार तक": the last day of what is told. */
export const isUntil = (sentence: Sentence, date: DateRef) =>
  endsOther(sentence, date) ||
  [sentence.items[date.from - 1], sentence.items[date.to]].some((item) => tagOf(item, 'case')?.until);
