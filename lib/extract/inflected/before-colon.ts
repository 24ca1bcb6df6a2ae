import type { Mention, Sentence } from '../document';

/** "Юсупову не повезло: встречу с ним отменили": the only one named before the colon, whom a pronoun behind "with" means; or null. */
export function onlyBeforeColon({ items, mentions, order }: Sentence, mention: Mention): string | null {
  if (!order.inflected || mention.case !== 'with') return null;
  const colon = items.findLastIndex(({ text }, at) => text === ':' && at < mention.from);
  const named = new Set(
    mentions.flatMap(({ person, to, form }) => (to <= colon && form === 'name' && person ? [person] : [])),
  );
  const [only] = named;
  const between = mentions.some(({ from }) => from > colon && from < mention.from);
  return named.size === 1 && !between && only !== undefined ? only : null;
}
