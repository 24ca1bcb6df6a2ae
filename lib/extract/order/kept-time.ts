// "has the whole of Monday set aside for Y": a time that somebody keeps for somebody else.
import type { Item, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { Conversation } from '../refiners/find-meetings';
import { someHave, tagMask } from '../tag-masks';
import { mentionsInside, wholeOf } from '../talk-outline';

const KEPT = tagMask('kept');
const OTHERWISE = tagMask('negation', 'hoped', 'phone');
const CANCELLED = tagMask('cancelled');

/** The talk for which a day or a part of one is kept, or was; of `main`, where the sentence does not say whose time was; or null. */
export function keptTime(sentence: Sentence, main: string | null): Conversation | null {
  const { items, order } = sentence;
  if (order.caseWords !== 'before' || !someHave(sentence, KEPT) || someHave(sentence, OTHERWISE)) return null;
  const at = items.findIndex((item) => hasTag(item, 'kept'));
  if (!hasTag(items[at + 1], 'purpose') || !isTime(items[hasTag(items[at - 1], 'verb') ? at - 2 : at - 1])) return null;
  const inside = mentionsInside(sentence, wholeOf(sentence));
  const guest = inside.find(({ from, person }) => from === at + 2 && person);
  const doer = inside.findLast(({ case: role, to, person }) => role === 'agent' && to < at && person);
  const dropped = someHave(sentence, CANCELLED);
  const host = doer?.person ?? (dropped ? main : null);
  if (!guest?.person || host === null || guest.person === host) return null;
  return {
    groups: [[host, guest.person]],
    status: dropped ? 'cancelled' : 'planned',
    trigger: at,
    explicit: true,
    pointsBack: false,
  };
}

const isTime = (item: Item | undefined) =>
  hasTag(item, 'weekday', 'daypart', 'day', 'carried-day') || tagOf(item, 'meet')?.strength === 'weak';
