// Who is quoted where endings tell the doer: the one beside a verb of speech. Behind it ("сообщил X") the report does not go on with X.
import type { Sentence } from '../document';
import { tagOf } from '../document';

/** The person who says what the sentence quotes, or null. */
export function speakerOf(sentence: Sentence): string | null {
  if (!sentence.order.inflected) return null;
  const { items, mentions } = sentence;
  const ahead = mentions.find((mention) => mention.person && tagOf(items[mention.to], 'verb')?.speech);
  return tellerBehind(sentence) ?? ahead?.person ?? null;
}

/** "…, сообщил X": who stands behind the verb of speech, or null. */
export function tellerBehind({ items, mentions, order }: Sentence): string | null {
  if (!order.inflected) return null;
  const teller = mentions.find(
    (mention) => mention.person && mention.case === 'agent' && tagOf(items[mention.from - 1], 'verb')?.speech,
  );
  return teller?.person ?? null;
}
