// The name of a person as the text spells it.
import type { Mention, Sentence } from '../document';

/** Makes a mention one by name: the words between two offsets, without the ending of the last. */
export function takeName(mention: Mention, sentence: Sentence, { start, end }: { start: number; end: number }): void {
  mention.form = 'name';
  mention.name = spell(sentence, start, end);
  mention.nameStart = start;
  mention.nameEnd = end;
}

function spell(sentence: Sentence, start: number, end: number): string {
  const first = sentence.items.find((item) => item.start <= start && start < item.end);
  const within = sentence.items.filter((item) => item.start >= start && item.start < end);
  const last = within.at(-1);
  if (!first || !last) return '';
  return within
    .map(
      (item, index) =>
        `${index && item.spaced ? ' ' : ''}${item === last ? item.text.slice(0, end - item.start) : item.text}`,
    )
    .join('');
}
