// Items of a sentence made from its tokens and the entries found at them.
import { detachedAt } from './detached-ending';
import type { Item } from './document';
import type { Candidate, LexToken } from './lex-word';
import { NO_TAGS } from './tag-masks';
import type { Word } from './text/tokenize';

/** The item from a token on, with a detached ending (`X-এর`, `X এর`) behind it, and the index after it. */
export function itemOf(
  tokens: readonly LexToken[],
  found: { from: number; best: Candidate | null; text: string },
): { item: Item; after: number } {
  const { from, best } = found;
  // What a word is alone was found with itself as the only token.
  const to = best === null ? from + 1 : best === tokens[from]?.word.alone ? from + 1 : best.to;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) throw new RangeError('an item needs at least one token');
  const detached = best?.suffix || first.word.kind === 'punct' ? null : detachedAt(tokens, to);
  const suffix = best?.suffix ?? detached?.suffix ?? null;
  const after = detached?.to ?? to;
  const tags = best?.found ?? NO_TAGS;
  const item: Item = {
    start: first.start,
    end: after === to ? last.end : (tokens[after - 1]?.end ?? last.end),
    stemEnd: best?.rest ? last.start + offsetIn(last.word, last.word.key.length - best.rest.length) : last.end,
    text: first === last ? first.word.text : found.text.slice(first.start, last.end),
    key: first === last ? first.word.key : keyOf(tokens, from, to),
    kind: first.word.kind,
    spaced: first.spaced,
    tags: tags.tags,
    types: tags.types,
    mask: tags.mask,
    case: suffix?.case ?? null,
    plural: suffix?.plural ?? false,
  };
  return { item, after };
}

/** Where a code unit of the folded word stands in the word as spelled. */
function offsetIn(word: Word, unit: number): number {
  return word.offsets === null ? unit : (word.offsets[unit] ?? word.text.length);
}

function keyOf(tokens: readonly LexToken[], from: number, to: number): string {
  let key = tokens[from]?.word.key ?? '';
  for (let at = from + 1; at < to; at++) key += ` ${tokens[at]?.word.key}`;
  return key;
}
