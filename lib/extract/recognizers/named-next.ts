// Whoever is told of without a name and is named next: "both ministers, X and Y", "the ministers of A, B and C, X, …".
import { countriesOf } from '../country-list';
import type { Item, Mention } from '../document';
import type { Lexer } from '../lexer';

/** "with his counterparts X and Y", "both ministers, X and Y": where nouns have no endings of case, who is not named yet is named next. */
export function isApposed(last: Mention | undefined, items: readonly Item[], at: number, { pack }: Lexer): boolean {
  if (last?.case !== 'plain') return false;
  if (last.form === 'both' && last.pronoun === null)
    return last.caseTo === at || (last.caseTo + 1 === at && items[last.caseTo]?.text === ',');
  return last.form === 'plural' && last.caseTo === at && pack.suffixes.length === 0;
}

/** "the ministers of A, B and C, X, …": as many names follow as there are countries. */
export function isOfSeveral(items: readonly Item[], mentions: readonly Mention[]): boolean {
  const first = mentions.findLast(({ role }) => role !== null);
  if (first?.form !== 'name' || first.country !== null) return false;
  return mentions.length - mentions.indexOf(first) < countriesOf(items, first).length;
}

/** After a colon or a dash a list of names without offices may follow ("Russia's X, Tajikistan's Y"). */
export function startsList(items: readonly Item[], at: number): boolean {
  if (at > 0 && /^[-•*▪●]$/u.test(items[0]?.text ?? '') && at < 4) return true;
  for (let i = at - 1; i >= 0 && i > at - 6; i--) if (/^[:—–]$/u.test(items[i]?.text ?? '')) return true;
  return false;
}
