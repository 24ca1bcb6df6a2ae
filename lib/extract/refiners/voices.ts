// Who only reports: a spokesperson, or the source that a sentence names.
import type { Item, Mention, Sentence } from '../document';
import { isByOrder, tagOf } from '../document';
import { hasAny, tagMask } from '../tag-masks';

const TITLE = tagMask('title');

/** "the ministry's spokeswoman X": speaks for others. */
export function isVoice({ items }: Sentence, mention: Mention): boolean {
  for (let at = mention.from; at < mention.to; at++)
    if (hasAny(items[at], TITLE) && tagOf(items[at], 'title')?.voice) return true;
  return false;
}

/** "according to X": where the report has it from. */
export function isSource(sentence: Sentence, mention: Mention): boolean {
  const before = sentence.items[mention.from - 1];
  if (isByOrder(sentence.order)) if (isSpeech(sentence.items[mention.to]) || isSpeech(before)) return true;
  const word = sentence.order.caseWords === 'after' ? sentence.items[mention.caseTo - 1] : before;
  return isVoice(sentence, mention) || tagOf(word, 'case')?.source === true;
}

const isSpeech = (item: Item | undefined) => tagOf(item, 'verb')?.speech === true;

/** Keys of those who are mentioned and speak for themselves, each once, in the order of the text. */
export function speakersIn(mentions: readonly Mention[], voices: ReadonlySet<string>): string[] {
  const keys: string[] = [];
  for (const { person } of mentions) if (person && !voices.has(person) && !keys.includes(person)) keys.push(person);
  return keys;
}

/** "…, foreign secretary X said.": who only reports what the sentence tells; the story does not go on with him. */
export function closes({ items, mentions, order }: Sentence, mention: Mention): boolean {
  if (!isByOrder(order) || items[mention.from - 1]?.text !== ',') return false;
  const alone = mentions.some((other) => other.to < mention.from && other.person && other.person !== mention.person);
  const stop = items[mention.to + 1];
  return alone && tagOf(items[mention.to], 'verb')?.speech === true && (stop === undefined || stop.text === '.');
}
