// Endings that stand apart from their word: `X-এর`, `X এর`, "X's".
import type { Suffix } from './languages/pack';
import type { LexToken } from './lexer';

/** The ending that stands apart behind the token before `at`, and the index after it. */
export function detachedAt(tokens: readonly LexToken[], at: number): { suffix: Suffix; to: number } | null {
  const hyphen = tokens[at]?.word.isHyphen === true;
  if (!hyphen && tokens[at - 1]?.word.isForeign !== true) return null;
  const token = tokens[hyphen ? at + 1 : at];
  const suffix = token && !(hyphen && token.spaced) ? token.word.ending : null;
  return suffix?.detachable && (hyphen || suffix.detachable === 'space')
    ? { suffix, to: hyphen ? at + 2 : at + 1 }
    : null;
}
