// "You were also with X on Tuesday.": whom a question of an interview addresses takes part in what it tells.
import type { Item, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { newMention } from '../new-mention';
import { someHave, tagMask } from '../tag-masks';

/** Groups of a sentence's own mentions stay below this number. */
const OWN_GROUPS = 100_000;

const YOU = tagMask('you');

export const addresses = (sentence: Sentence) => someHave(sentence, YOU);

/** Whether a paragraph addresses somebody, and nobody in it speaks of himself. */
export function addressesOnly(sentences: readonly Sentence[]): boolean {
  const isSelf = (item: Item) => tagOf(item, 'pronoun')?.person === 1;
  return sentences.some(addresses) && !sentences.some(({ items }) => items.some(isSelf));
}

/** Makes "you" and "your" of a question mean the one whom it asks. */
export function addressIn(sentence: Sentence, person: string): void {
  if (!addresses(sentence)) return;
  const { items, mentions } = sentence;
  const made = items.flatMap((item, at) => (hasTag(item, 'you') ? [mentionOf(sentence, item, at, person)] : []));
  sentence.quotedBy ??= person;
  sentence.mentions = [...mentions, ...made].toSorted((a, b) => a.from - b.from);
}

function mentionOf({ index, items }: Sentence, item: Item, at: number, person: string): Mention {
  const role = caseOf(items, at);
  const place = { sentence: index, from: at, to: at + 1, caseTo: at + 1, start: item.start, end: item.end, case: role };
  const mention = newMention(place);
  mention.form = 'pronoun';
  mention.group = OWN_GROUPS + at;
  mention.pronoun = { type: 'pronoun', person: 1, plural: false, case: role, you: true };
  mention.person = person;
  return mention;
}

function caseOf(items: readonly Item[], at: number): Mention['case'] {
  const you = tagOf(items[at], 'you');
  if (you?.owns) return 'of';
  if (you?.case) return you.case;
  const word = tagOf(items[at - 1], 'case')?.case;
  if (word) return word;
  return tagOf(items[at - 1], 'meet')?.form === 'verb' ? 'to' : 'agent';
}

/** Whether a sentence asks somebody. */
export const isAddressed = ({ mentions }: Sentence) => mentions.some(({ pronoun }) => pronoun?.you);
