// Where names begin with capital letters, a word's first letter tells which of its meanings may be meant.
import type { LanguagePack } from './languages/pack';
import type { Tag } from './languages/tags';
import { isCapital } from './text/sign-classes';

/** Latin numerals amid other letters: "XI встреча" is nobody's. */
const NUMERAL = /^[IVXLC]{2,}$/;

/** Whether a word begins with a capital letter by which a name is told. */
export const opensName = (text: string, pack: LanguagePack): boolean =>
  isCapital(text.replace(/^[@#]/, '')) && (pack.script === 'Latn' || !NUMERAL.test(text));

/** Whether a tag may stand for a word as written, null where all may: with capital letters, names have one, and some words are told by it. */
export function capitalsOf(pack: LanguagePack): ((tag: Tag, capital: boolean) => boolean) | null {
  if (!pack.capitals) return null;
  const written = new Map(pack.lexicon.flatMap(({ tag, letters }) => (letters ? [[tag, letters] as const] : [])));
  return (tag, capital) => {
    const name =
      tag.type === 'person' ||
      tag.type === 'city' ||
      tag.type === 'organization' ||
      (tag.type === 'country' && !tag.adjective);
    const wanted = written.get(tag) ?? (name ? 'capital' : null);
    return wanted === null || capital === (wanted === 'capital');
  };
}
