// "पुष्पकमल दाहाल 'प्रचंड' से": a name by which somebody is called, set off behind the full one.
import type { Item } from '../document';
import { tagOf } from '../document';

const OPENS = /^['"‘“(]$/u;
const CLOSES = /^['"’”)]$/u;

/** A word or two between the signs. */
const LONGEST = 2;

export interface Nickname {
  /** Item index behind it. */
  to: number;
  /** Known people who are called so. */
  ids: readonly string[];
}

/** What stands set off right behind a name without an ending: in brackets only where somebody known is called so. */
export function readNickname(items: readonly Item[], at: number): Nickname | null {
  const open = items[at];
  if (!open || !OPENS.test(open.text)) return null;
  for (let to = at + 2; to <= at + 1 + LONGEST; to++) {
    if (!CLOSES.test(items[to]?.text ?? '')) continue;
    const inside = items.slice(at + 1, to);
    if (inside.some(({ kind, tags }) => kind !== 'word' || tags.some(({ type }) => type !== 'person'))) return null;
    const ids = inside.flatMap((item) => tagOf(item, 'person')?.ids ?? []);
    if (open.text === '(' && ids.length === 0) return null;
    return { to: to + 1, ids };
  }
  return null;
}
