// "handed Filipe Nyusi a letter": a run of capitals that begins as many names do.
import type { Item } from '../document';
import type { LanguagePack } from '../languages/pack';
import type { CapitalRun } from './capital-run';

interface NameWords {
  beginnings: ReadonlySet<string>;
  namesakes: ReadonlySet<string>;
}

const words = new WeakMap<LanguagePack, NameWords>();

function wordsOf(pack: LanguagePack): NameWords {
  const known = words.get(pack);
  if (known) return known;
  const setOf = (text = '') => new Set(text.split(' ').filter(Boolean));
  const made = { beginnings: setOf(pack.givenNames), namesakes: setOf(pack.namesakes) };
  words.set(pack, made);
  return made;
}

/** Whether a run of two or more begins with a given name, or with a family name that stands first, and is no thing named after somebody. */
export function beginsLikeName(items: readonly Item[], run: CapitalRun, pack: LanguagePack): boolean {
  const { beginnings, namesakes } = wordsOf(pack);
  if (run.words < 2 || !beginnings.has(items[run.from]?.text ?? '')) return false;
  return !items.slice(run.from + 1, run.to + 1).some(({ text }) => namesakes.has(text));
}
