// A quotation of several sentences whose speaker is named only at its end: "I met X. In the evening I shall see Z," said Y.
import type { Sentence } from '../document';
import { hasTag } from '../document';

const OPENS = /^["“„«]$/u;
const CLOSES = /^["”“»]$/u;
/** Sentences that a quotation may hold. */
const REACH = 5;

/** Tells each sentence of an open quotation who says it, where the sentence that closes it names the doer behind it. */
export function findQuoteSpeakers(sentences: readonly Sentence[]): void {
  sentences.forEach((sentence, at) => {
    if (sentence.order.caseWords !== 'after' || !OPENS.test(sentence.items[0]?.text ?? '')) return;
    if (sentence.items.slice(1).some((item) => CLOSES.test(item.text))) return;
    const ahead = sentences.slice(at + 1, at + REACH).filter(({ block }) => block === sentence.block);
    const last = ahead.findIndex(({ items }) => items.some((item) => CLOSES.test(item.text)));
    const speaker = last < 0 ? null : speakerBehind(ahead[last]);
    if (speaker) for (const said of [sentence, ...ahead.slice(0, last + 1)]) said.quotedBy = speaker;
  });
}

function speakerBehind(sentence: Sentence | undefined): string | null {
  const end = sentence?.items.findIndex((item) => CLOSES.test(item.text)) ?? -1;
  const speaker = sentence?.mentions.find(
    ({ from, form, case: role }) => from > end && form === 'name' && role === 'agent',
  );
  const speaks = sentence?.items.slice(end).some((item) => hasTag(item, 'verb'));
  return speaks ? (speaker?.person ?? null) : null;
}
