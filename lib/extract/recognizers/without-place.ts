// Where names have no capitals, a word of place behind one may be taken for its last word.
import type { Item } from '../document';
import type { LanguagePack } from '../languages/pack';
import type { NameRun } from './name-run';

/** Of so many words one may be of a place. */
const LEAST = 2;

/** "নাইজেরিয়ার ইউসুফ তুগার লিফটে বলেন" (Nigeria's Yusuf Tuggar said in the lift): the third word stands in the locative. */
export function withoutPlace(items: readonly Item[], run: NameRun, pack: LanguagePack): NameRun {
  const before = items[run.to - 2];
  if (run.words <= LEAST || run.case !== null || !endsLocal(items[run.to - 1], pack) || before?.kind !== 'word')
    return run;
  return { ...run, to: run.to - 1, words: run.words - 1, end: before.end };
}

/** Whether a word ends like a locative. */
export function endsLocal(item: Item | undefined, pack: LanguagePack): boolean {
  return pack.suffixes.some(
    ({ text, case: role, emphatic }) => role === 'in' && !emphatic && item?.text.endsWith(text) === true,
  );
}
