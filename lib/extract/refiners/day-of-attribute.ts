// "शुक्रवार को दिल्ली पहुंचे X शनिवार को …", "শুক্রবার ঢাকায় আসা X শনিবার …": the first day says when somebody came, before what they then did.
import type { DateRef, Item, Sentence } from '../document';
import { hasTag, says, tagOf } from '../document';

/** Words from a day to the participle. */
const REACH = 8;

/** The days of a clause without those of participles that stand before a person, where others are left. */
export function withoutAttributes(sentence: Sentence, dates: readonly DateRef[]): readonly DateRef[] {
  const { order } = sentence;
  if (dates.length < 2 || !(order.inflected || order.caseWords === 'after')) return dates;
  const own = dates.filter((date) => !(order.inflected ? isSetOff(sentence, date) : isOfAttribute(sentence, date)));
  return own.length > 0 ? own : dates;
}

/** "X, прибывший в четверг, встретился в субботу": between commas, behind an attribute of whoever stands before it. */
function isSetOff({ items }: Sentence, { from, to }: DateRef): boolean {
  const opens = items.findLastIndex(({ text }, at) => at < from && text === ',');
  return from - opens <= REACH && hasTag(items[opens + 1], 'qualifier') && items[to]?.text === ',';
}

function isOfAttribute({ items, mentions }: Sentence, { to }: DateRef): boolean {
  for (let at = to; at < Math.min(to + REACH, items.length - 1); at++) {
    const item = items[at];
    if (item?.kind === 'punct' || mentions.some(({ from }) => from === at)) return false;
    const next = at > to && isParticiple(item) ? mentions.find(({ from }) => from === at + 1) : undefined;
    // "9 जून को हुई दोनों की बातचीत": the talk itself was then.
    if (next) return goes(item) || (next.form !== 'both' && next.case !== 'of');
  }
  return false;
}

const goes = (item: Item | undefined) => says(item, 'goes');

const isParticiple = (item: Item | undefined) =>
  tagOf(item, 'case') === undefined && (hasTag(item, 'verb') || goes(item));
