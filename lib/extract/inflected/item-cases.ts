import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import type { TagOf, TagType } from '../languages/tags';
import { commonCases, GRAMMAR_CASES, type GrammarCase } from '../text/inflect';
import { isCapital as isCapitalWord } from '../text/sign-classes';

/** The grammatical cases that a form may be in, taken as words of the given kinds; all where it never changes. */
export function casesOf(item: Item | undefined, ...types: TagType[]): readonly GrammarCase[] {
  const tags = item?.tags.filter((tag) => types.includes(tag.type)) ?? [];
  if (tags.length === 0 || tags.some((tag) => tag.cases === undefined)) return GRAMMAR_CASES;
  return GRAMMAR_CASES.filter((name) => tags.some((tag) => tag.cases?.includes(name)));
}

/** The tag of a kind whose form fits one of the cases. */
export function tagIn<T extends TagType>(
  item: Item | undefined,
  type: T,
  cases: readonly GrammarCase[],
): TagOf<T> | undefined {
  return item?.tags.find(
    (tag): tag is TagOf<T> =>
      tag.type === type && (tag.cases === undefined || commonCases(tag.cases, cases).length > 0),
  );
}

/** Whether a noun of a country or an organisation can be an owner here. */
export function isGenitive(item: Item | undefined): boolean {
  return casesOf(item, 'country', 'organization').includes('gen');
}

/** The preposition that governs the phrase at `from`, and the cases that it leaves. */
export function prepositionBefore(items: readonly Item[], from: number): TagOf<'case'> | undefined {
  let at = from - 1;
  while (hasTag(items[at], 'particle', 'adverb') && !hasTag(items[at], 'case')) at--;
  return tagOf(items[at], 'case');
}

/** Starts with a capital letter. */
export function isCapital(item: Item | undefined): boolean {
  return item?.kind === 'word' && isCapitalWord(item.text);
}
