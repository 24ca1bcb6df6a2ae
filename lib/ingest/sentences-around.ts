import type { Language } from '@/lib/contracts/vocabulary';
import { packs } from '@/lib/extract/languages';
import { cleanMarkup } from '@/lib/extract/text/clean-markup';
import { splitBlocks, splitSentences } from '@/lib/extract/text/segment';

interface Range {
  start: number;
  end: number;
}

/**
 * The sentence that each range of a stored article stands in, as ranges of that text; null where none holds all of it, or for a
 * language that is not read. The sentences are those that the reading cuts: whoever is quoted elsewhere is quoted by the same words.
 */
export function sentencesAround(text: string, lang: Language, ranges: readonly Range[]): (Range | null)[] {
  const pack = packs.find(({ language }) => language === lang);
  if (!pack) return ranges.map(() => null);
  const clean = cleanMarkup(text);
  const toSource = ({ start, end }: Range) => clean.map.sourceRange(start, end);
  const blocks = splitBlocks(clean, pack).map((block) => ({ block, source: toSource(block) }));
  return ranges.map((range) => {
    const found = blocks.find(({ source }) => holds(source, range));
    if (!found) return null;
    const sentences = splitSentences(clean.text, found.block, pack).map(toSource);
    return sentences.find((sentence) => holds(sentence, range)) ?? null;
  });
}

const holds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;
