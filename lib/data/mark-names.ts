// Which parts of a quote to mark: the names that the fact joins.

const IS_WORD = /^[\p{L}\p{M}\p{N}_]$/u;
/** A part of a name that is this short ("Li", "де") would be found inside other words. */
const SHORTEST_PART = 3;

const WORDS = /[\p{L}\p{M}\p{N}_'’-]+/gu;
/** Letters that an ending may take from a name (Нарендра → Нарендрой) and add to it. */
const ENDING = { taken: 2, added: 6 };

/**
 * Finds each person in `quote` by one of the spellings that the article has for them: the whole name first, then the same words
 * with endings (Владимира Путина for Владимир Путин), then its longest part. Endings may follow (জয়শঙ্করের), so only the left
 * edge must be a word's. Offsets count in `quote`, in ascending order.
 */
export function markNames(quote: string, spellings: string[][]): [number, number][] {
  const marks = spellings.flatMap((texts) => findName(quote, texts) ?? []);
  marks.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return marks.filter((mark, index) => index === 0 || mark[0] >= (marks[index - 1]?.[1] ?? 0));
}

function findName(quote: string, texts: string[]): [[number, number]] | null {
  const parts = texts.flatMap((text) => text.split(/\s+/u)).filter((part) => part.length >= SHORTEST_PART);
  return findOneOf(quote, texts) ?? findInflected(quote, texts) ?? findOneOf(quote, parts);
}

function findOneOf(quote: string, candidates: string[]): [[number, number]] | null {
  for (const candidate of byLength(candidates)) {
    const start = findAtWordStart(quote, candidate);
    if (start >= 0) return [[start, start + candidate.length]];
  }
  return null;
}

/** Words side by side that are those of a name but for their endings; of a longer name its last ones will do. */
function findInflected(quote: string, texts: string[]): [[number, number]] | null {
  const words = [...quote.matchAll(WORDS)];
  for (const text of byLength(texts)) {
    const parts = text.split(/\s+/u);
    for (let from = 0; from < parts.length - 1; from++) {
      const wanted = parts.slice(from);
      const at = words.findIndex((_, index) =>
        wanted.every((part, offset) => isInflected(words[index + offset]?.[0] ?? '', part)),
      );
      const [first, last] = [words[at], words[at + wanted.length - 1]];
      if (first && last && isUnbroken(quote.slice(first.index, last.index))) {
        return [[first.index, last.index + last[0].length]];
      }
    }
  }
  return null;
}

function isInflected(word: string, part: string): boolean {
  let shared = 0;
  while (shared < part.length && word[shared] === part[shared]) shared++;
  const least = Math.max(Math.min(SHORTEST_PART, part.length), part.length - ENDING.taken);
  return shared >= least && word.length - shared <= ENDING.added;
}

/** Nothing but spaces stands between the words of a name. */
const isUnbroken = (text: string) => !/[^\p{L}\p{M}\p{N}_'’\s-]/u.test(text);

const byLength = (texts: string[]) => [...new Set(texts)].sort((a, b) => b.length - a.length || a.localeCompare(b));

function findAtWordStart(quote: string, candidate: string): number {
  if (candidate === '') return -1;
  for (let at = quote.indexOf(candidate); at >= 0; at = quote.indexOf(candidate, at + 1)) {
    if (at === 0 || !IS_WORD.test(quote.charAt(at - 1))) return at;
  }
  return -1;
}
