// "Among those who met X were A and B": who had a talk stands behind the verb of the sentence.
import type { Item, Mention } from '../document';
import { hasTag } from '../document';
import type { Scene } from './meetings';

/** How far into its clause "who" may stand: "among those who". */
const THOSE = 3;

/** The doers behind the verb of a sentence that begins with nobody. */
export function namedBehind({ inside, trigger, sentence }: Scene): Mention[] {
  const who = inside.find(({ pronoun, person, to }) => pronoun?.relative && person === null && to <= trigger);
  const first = inside.find(
    ({ form, from }) => form === 'name' && from > trigger && isCopula(sentence.items[from - 1]),
  );
  return who && first && who.from <= THOSE
    ? inside.filter(({ group, from }) => group === first.group && from > trigger)
    : [];
}

const isCopula = (item: Item | undefined) => hasTag(item, 'verb', 'including') && !hasTag(item, 'meet');
