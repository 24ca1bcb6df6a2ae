// Whether persons are told to be, or to speak, at what a noun names.
import type { Item, Sentence } from '../document';
import { hasTag, isLocative, tagOf } from '../document';

const REACH = 5;
/** Words between "at this session" and its verb, who was there among them. */
const THIS_REACH = 12;

/** "took part in the meeting", "said at the meeting", "at the meeting were present X and Y". */
export function isAttendedAt(sentence: Sentence, at: number): boolean {
  const { items } = sentence;
  const behind = items.slice(at + 1, at + 1 + REACH);
  if (behind.some((item) => tagOf(item, 'attend') && !tagOf(item, 'attend')?.there)) return true;
  return isSpokenAt(sentence, at) || isThereAt(items, at);
}

/** "at the meeting were present X and Y", "at this meeting X will be": a place by its case, with a word of presence behind. */
function isThereAt(items: readonly Item[], at: number): boolean {
  const to = items[at]?.case === 'in' ? at + 1 : tagOf(items[at + 1], 'case')?.case === 'in' ? at + 2 : null;
  if (to === null) return false;
  const reach = hasTag(items[at - 1], 'this') ? to + THIS_REACH : to + 1;
  return items.slice(to, reach).some((item) => hasTag(item, 'attend'));
}

/** "said at the meeting": words spoken there, and no partner of a talk in the sentence. */
function isSpokenAt({ items, mentions }: Sentence, at: number): boolean {
  if (!isLocative(items, at) || mentions.some((mention) => ['with', 'between'].includes(mention.case))) return false;
  return (
    items.slice(at + 1, at + 4).some((item) => hasTag(item, 'speak')) &&
    mentions.some((mention) => mention.case === 'agent')
  );
}
