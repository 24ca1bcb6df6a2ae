// Lines that begin with a time of day, or are nothing else: the entries of a running report.
import type { Sentence } from '../document';
import { hasTag } from '../document';

/** "10:40 — …": the entries of a running report tell of its day. */
export function beginsWithTime({ items }: Sentence): boolean {
  const [hour, sign, minute] = items;
  return hour?.kind === 'number' && /^[:.]$/u.test(sign?.text ?? '') && !sign?.spaced && minute?.kind === 'number';
}

/** "10:40" alone on its line, with or without the part of the day. */
export function isClockHeading({ kind, items }: Sentence): boolean {
  return (
    kind !== 'body' &&
    items.length <= 6 &&
    items.some((item) => item.kind === 'number') &&
    items.every((item) => item.kind !== 'word' || hasTag(item, 'daypart', 'word')) &&
    items.every((item) => !hasTag(item, 'month', 'year'))
  );
}
