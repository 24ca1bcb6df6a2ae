// "has the whole of Monday set aside for Y": a time that somebody keeps for somebody else.
import type { Item, Sentence } from '../document';
import { hasTag } from '../document';
import type { Conversation } from '../refiners/find-meetings';
import { someHave, tagMask } from '../tag-masks';
import { mentionsInside, wholeOf } from '../talk-outline';

const KEPT = tagMask('kept');
const OTHERWISE = tagMask('negation', 'hoped', 'phone', 'cancelled');

/** The talk for which a day or a part of one is kept; or null. */
export function keptTime(sentence: Sentence): Conversation | null {
  const { items, order } = sentence;
  if (order.caseWords !== 'before' || !someHave(sentence, KEPT) || someHave(sentence, OTHERWISE)) return null;
  const at = items.findIndex((item) => hasTag(item, 'kept'));
  if (!hasTag(items[at + 1], 'purpose') || !isTime(items[hasTag(items[at - 1], 'verb') ? at - 2 : at - 1])) return null;
  const inside = mentionsInside(sentence, wholeOf(sentence));
  const guest = inside.find(({ from, person }) => from === at + 2 && person);
  const doer = inside.findLast(({ case: role, to, person }) => role === 'agent' && to < at && person);
  if (!guest?.person || !doer?.person || guest.person === doer.person) return null;
  return {
    groups: [[doer.person, guest.person]],
    status: 'planned',
    trigger: at,
    explicit: true,
    pointsBack: false,
  };
}

const isTime = (item: Item | undefined) => hasTag(item, 'weekday', 'daypart', 'day', 'carried-day');
