// `npm run eval -- --fit-pairs PATHS`: learns from annotated texts how a sentence speaks of two who met, for lib/extract/languages/*/pairs.json.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GoldCase, type GoldTalk, readGoldCases } from '@/lib/cli/gold-cases';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { readSpecs } from '@/lib/cli/spec-cases';
import type { Language, Status } from '@/lib/contracts/vocabulary';
import { fitPairs, type PairSample, type PairWeights } from '@/lib/eval/fit-pairs';
import { foldedWords } from '@/lib/eval/fold-name';
import { hidePersons } from '@/lib/eval/hide-persons';
import { likenessOfNames } from '@/lib/eval/likeness-of-names';
import { createExtractor, type ObservedPair } from '@/lib/extract';
import type { PairTable } from '@/lib/extract/pairs/pair-judge';
import { loadGazetteer } from '@/seeds/gazetteer';

/** Strangers stand otherwise than those whom the gazetteer knows: each text is learnt from with half of it hidden, too. */
const HIDDEN = { share: 0.5, seed: 1 };
/** Share of a sentence's words that stand in the gold's quotation, when it is the one quoted. */
const QUOTED = 0.6;
/** Weights are written in hundredths; below this all three of a feature are left out. */
const SMALLEST = 4;

type LearningCase = Omit<GoldCase, 'score'>;

/** Learns from folders of articles, files of passages and of rules' examples (`LANG.json`), and writes a table for each of their languages. Answers what it says. */
export async function fitPairTables(paths: readonly string[]): Promise<string[]> {
  const isSpecs = (path: string) => path.endsWith('.json');
  const specs = await Promise.all(paths.filter(isSpecs).map(readSpecs));
  const samples = pairSamples([...(await readGoldCases(paths.filter((path) => !isSpecs(path)))), ...specs.flat()]);
  const lines: string[] = [];
  for (const [lang, table] of pairTables(samples)) {
    const path = join('lib', 'extract', 'languages', lang, 'pairs.json');
    await writeFile(join(PROJECT_ROOT, path), `${JSON.stringify(table, null, 2)}\n`);
    const own = samples.filter((sample) => sample.lang === lang);
    const met = own.filter(({ status }) => status !== null).length;
    lines.push(`${path}: ${table.rows.length} features from ${own.length} pairs, of which ${met} met`);
  }
  return lines;
}

/** The tables that the samples make, by language. */
export function pairTables(samples: readonly PairSample[]): Map<Language, PairTable> {
  return new Map([...fitPairs(samples)].map(([lang, weights]) => [lang, tableOf(weights)]));
}

/** Every two persons of a sentence of these texts, and what the gold says of them. */
export function pairSamples(cases: readonly LearningCase[]): PairSample[] {
  const gazetteer = loadGazetteer();
  return [gazetteer, hidePersons(gazetteer, HIDDEN)].flatMap((known) => samplesOf(cases, known));
}

function samplesOf(cases: readonly LearningCase[], gazetteer: ReturnType<typeof loadGazetteer>): PairSample[] {
  let seen: ObservedPair[] = [];
  const extractor = createExtractor(gazetteer, undefined, (pair) => seen.push(pair));
  return cases.flatMap(({ id, lang, article, talks }) => {
    seen = [];
    extractor.extract(article);
    return seen.flatMap(({ sentence, people, features }): PairSample[] => {
      const words = sentence.items.flatMap(({ text }) => foldedWords(text));
      const status = statusOf(
        people.map(({ spellings }) => spellings),
        words,
        talks,
      );
      return status === 'elsewhere' ? [] : [{ article: id, lang, features, status }];
    });
  });
}

/** What the gold says of two persons in a sentence: their talk's state; null without one; `elsewhere` where other words tell of it. */
function statusOf(people: string[][], words: string[], talks: readonly GoldTalk[]): Status | null | 'elsewhere' {
  const theirs = talks.filter(({ sides }) => areSides(people, sides));
  if (theirs.length === 0) return null;
  return theirs.find(({ quote }) => isQuoted(words, quote))?.status ?? 'elsewhere';
}

function areSides([one = [], other = []]: string[][], sides: readonly (readonly string[])[]): boolean {
  const isNamed = (spellings: string[], names: readonly string[]) =>
    spellings.some((spelling) => names.some((name) => likenessOfNames(name, spelling) > 0));
  const first = sides.findIndex((names) => isNamed(one, names));
  return first >= 0 && sides.some((names, at) => at !== first && isNamed(other, names));
}

function isQuoted(words: readonly string[], quote: string | undefined): boolean {
  if (quote === undefined) return true;
  const quoted = new Set(foldedWords(quote));
  const known = new Set(words);
  return (
    words.filter((word) => quoted.has(word)).length >= QUOTED * words.length ||
    [...quoted].every((word) => known.has(word))
  );
}

function tableOf(weights: PairWeights): PairTable {
  const rows = [...weights]
    .map(([feature, row]) => ({ feature, row: row.map((weight) => Math.round(weight * 100)) }))
    .filter(({ row }) => row.some((weight) => Math.abs(weight) >= SMALLEST))
    .map(({ feature, row }) => [feature, ...row].join(' '));
  return { rows: rows.sort() };
}
