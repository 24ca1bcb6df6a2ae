// "Amid the unrest in Tehran the host received him": where something else went on, and no talk.
import type { Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { inMention } from '../talk-outline';

/** Words from a city to the end of what goes on in it. */
const REACH = 6;

/** "तेहरान में मचे बवाल के बीच X ने …", "दिल्ली में हुए धमाके के बाद …", "তেহরানে বিক্ষোভের মধ্যে …": a city in which only the circumstance is. What is to be in a city ("আস্তানায় অনুষ্ঠেয় প্রদর্শনীতে") is no talk either. */
export function isCircumstance(sentence: Sentence, at: number): boolean {
  const { items, order } = sentence;
  if (order.caseWords !== 'after') return false;
  if (isDenied(sentence, at)) return true;
  const from = items[at]?.case === 'in' ? at + 1 : tagOf(items[at + 1], 'case')?.case === 'in' ? at + 2 : items.length;
  const told = hasTag(items[from], 'verb') && !hasTag(items[from], 'case');
  const ahead = [items[from], items[from + 1]].some((item) => hasTag(item, 'next', 'planned'));
  for (let i = from; i < Math.min(from + REACH, items.length); i++) {
    const item = items[i];
    if (i > from && tagOf(item, 'case')?.case === 'between') return startsPhrase(sentence, i + 1);
    if (i > from + 1 && hasTag(item, 'during')) return told;
    if (ahead && i > from + 1 && (hasTag(item, 'case') || (item?.case !== null && i > from))) return true;
    if (item?.kind !== 'word' || isPartOfTalk(sentence, i)) return false;
  }
  return false;
}

const OF_TALK = [
  ...(['meet', 'gathering', 'council', 'organization', 'begin', 'end'] as const),
  ...(['city', 'country', 'number', 'both', 'clause', 'conj'] as const),
] as const;

/** What may be at a talk, or is one. */
function isPartOfTalk(sentence: Sentence, at: number): boolean {
  return hasTag(sentence.items[at], ...OF_TALK) || inMention(sentence, at);
}

/** Whoever did something amid it, or the session. */
const startsPhrase = ({ items, mentions }: Sentence, at: number) =>
  mentions.some(({ from }) => from === at) || hasTag(items[at], 'gathering', 'council');

/** "আঙ্কারায় নয়, ইস্তাম্বুলেই", "अंकारा में नहीं, इस्तांबुल में": a city that the text rules out for another one. */
function isDenied({ items }: Sentence, at: number): boolean {
  const behind = tagOf(items[at + 1], 'case')?.case === 'in' ? at + 2 : at + 1;
  return hasTag(items[behind], 'negation') && /^[,–—;]$|^बल्कि$|^বরং$/u.test(items[behind + 1]?.text ?? '');
}
