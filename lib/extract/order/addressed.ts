// "Pavel Sergeyevich, what brought you here?": in an interview by name and patronymic is meant who bears the name.
import type { Mention, Person, Sentence } from '../document';
import { hasTag, isByOrder } from '../document';

const PATRONYMIC = /^\p{Lu}\p{L}+(?:[oey]vich|[oey]vna|ich|ichna)$/u;

/** The only one told of with that first name whom a question addresses so; or null. */
export function addressedBy(sentence: Sentence, mention: Mention, persons: readonly Person[]): Person | null {
  const { items, order } = sentence;
  if (!isByOrder(order) || !isAddress(sentence, mention) || !items.some((item) => hasTag(item, 'you'))) return null;
  const [given = ''] = mention.name.split(' ');
  const [only, ...more] = persons.filter(({ spellings }) =>
    spellings.some((spelling) => spelling !== mention.name && spelling.startsWith(`${given} `)),
  );
  return more.length === 0 ? (only ?? null) : null;
}

/** Whether a sentence opens with a name and a patronymic alone and asks somebody. */
export function isAddress({ items, order }: Sentence, { from, to, name, role, country }: Mention): boolean {
  if (!isByOrder(order) || from > 0 || role !== null || country !== null) return false;
  const [, father = '', ...more] = name.split(' ');
  return more.length === 0 && PATRONYMIC.test(father) && items[to]?.text === ',' && items.at(-1)?.text === '?';
}
