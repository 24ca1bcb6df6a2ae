import type { Mention, Sentence } from '../document';
import { commonCases } from '../text/inflect';

/** "the host, Russian premier X, …": whom the name with an office behind the comma says the bare office is; or null. */
export function apposedName(
  { items, mentions, order }: Sentence,
  { role, country, to, cases = [] }: Mention,
): string | null {
  if (!order.inflected || role !== null || country !== null || items[to]?.text !== ',') return null;
  const name = mentions.find(({ from }) => from === to + 1);
  const set = name?.form === 'name' && name.title !== null && /^[,.;]$/u.test(items[name.to]?.text ?? '.');
  return set && commonCases(cases, name.cases ?? []).length > 0 ? name.person : null;
}
