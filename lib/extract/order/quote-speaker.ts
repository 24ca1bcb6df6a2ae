// "Good to meet X. We spoke of gas," Y wrote: who says a quotation, where the speaker stands behind it.
import type { Item, Mention, Person, Sentence } from '../document';
import { tagOf } from '../document';
import { isVoice } from '../refiners/voices';

const OPENS = /^["“„«]$/u;
const CLOSES = /^["”“»]$/u;
/** Sentences that a quotation may hold. */
const REACH = 5;

/** Tells each sentence that opens a quotation, and those up to its end, who says it. */
export function findSpeakersBehind(sentences: readonly Sentence[], persons: readonly Person[]): void {
  const voices = new Set(
    sentences.flatMap((sentence) =>
      sentence.mentions.flatMap((mention) => (mention.person && isVoice(sentence, mention) ? mention.person : [])),
    ),
  );
  sentences.forEach((sentence, at) => {
    if (!opensQuote(sentence.items) || sentence.quotedBy) return;
    const ahead = sentences.slice(at, at + REACH).filter(({ block }) => block === sentence.block);
    const last = ahead.findIndex((one, index) => endOfQuote(one.items, index === 0 ? 1 : 0) >= 0);
    const closing = ahead[last];
    const speaker = closing ? speakerIn(closing, endOfQuote(closing.items, last === 0 ? 1 : 0), persons) : null;
    if (speaker && !voices.has(speaker)) for (const said of ahead.slice(0, last + 1)) said.quotedBy = speaker;
  });
}

/** Whether a word stands inside the quotation of a sentence whose speaker is known. */
function isSaid({ items, quotedBy }: Sentence, at: number): boolean {
  if (!quotedBy) return false;
  const end = endOfQuote(items, opensQuote(items) ? 1 : 0);
  return end < 0 || at < end;
}

/** Whose talk it is that a quotation tells of: the speaker's, unless the speaker is among the partners; null outside of one. */
export function ownTalkOfSpeaker(sentence: Sentence, trigger: number, partners: readonly string[]): string[] | null {
  const { quotedBy } = sentence;
  if (!quotedBy || !isSaid(sentence, trigger)) return null;
  return partners.includes(quotedBy) ? [] : [quotedBy];
}

function opensQuote(items: readonly Item[]): boolean {
  return OPENS.test(items[0]?.text ?? '') || isDoubled(items, 0);
}

/** Two apostrophes for a quotation mark. */
function isDoubled(items: readonly Item[], at: number): boolean {
  const [first, second] = [items[at], items[at + 1]];
  return /^['’‘]$/u.test(first?.text ?? '') && /^['’‘]$/u.test(second?.text ?? '') && !second?.spaced;
}

function endOfQuote(items: readonly Item[], from: number): number {
  const start = from + (from > 0 && isDoubled(items, 0) ? 1 : 0);
  return items.findIndex((item, at) => at >= start && (CLOSES.test(item.text) || isDoubled(items, at)));
}

function speakerIn(sentence: Sentence, end: number, persons: readonly Person[]): string | null {
  const speaker = sentence.mentions.find((mention) => mention.from > end && speaks(sentence, mention));
  if (!speaker || isVoice(sentence, speaker)) return null;
  if (speaker.form === 'name') return speaker.person;
  if (speaker.form !== 'role' || speaker.role === null) return null;
  const [only, ...more] = persons.filter(
    ({ role, country }) => role === speaker.role && (speaker.country === null || country === speaker.country),
  );
  return more.length === 0 ? (only?.key ?? null) : null;
}

function speaks({ items }: Sentence, mention: Mention): boolean {
  const speech = (at: number) => tagOf(items[at], 'verb')?.speech === true;
  return speech(mention.to) || speech(mention.to + 1) || speech(mention.from - 1);
}
