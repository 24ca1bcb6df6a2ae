import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CliError } from '@/lib/cli/cli-error';
import { listGold } from '@/lib/cli/list-gold';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { readConfig } from '@/lib/config';
import type { ArticleInput } from '@/lib/contracts/article';
import type { Extraction } from '@/lib/contracts/extraction';
import type { Gazetteer } from '@/lib/contracts/gazetteer';
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Scope } from '@/lib/contracts/quality';
import type { Language, Status } from '@/lib/contracts/vocabulary';
import { hidePersons } from '@/lib/eval/hide-persons';
import { compareHiding, type HidingRow } from '@/lib/eval/hiding';
import { articleOf, readPassages } from '@/lib/eval/passage';
import { scoreArticle } from '@/lib/eval/score-article';
import { scorePassage } from '@/lib/eval/score-passage';
import { addScores, type Scores } from '@/lib/eval/scores';
import { createExtractor } from '@/lib/extract';
import type { LanguagePack } from '@/lib/extract/languages/pack';
import { readArticleFile } from '@/lib/ingest/read-article';
import { loadGazetteer } from '@/seeds/gazetteer';

/** The annotated samples that ship with the project. */
export const BUNDLED_GOLD = join(PROJECT_ROOT, 'seeds', 'articles');

/** Passages that nobody read while writing rules. */
export const KEPT_PASSAGES = join(PROJECT_ROOT, 'tests', 'passages', 'kept-aside');

/** The files of passages in a folder, by name. */
export async function listPassages(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
  return names.sort().map((name) => join(folder, name));
}

/** One annotated text, to learn from. */
export interface Taught {
  id: string;
  lang: Language;
  article: ArticleInput;
  talks: readonly GoldTalk[];
  /** The spellings of everybody who was at a gathering; absent where the gold says nothing of it. */
  present?: readonly (readonly string[])[] | undefined;
}

/** One annotated text, to learn from and to measure by. */
export interface GoldCase extends Taught {
  score: (found: Extraction) => Scores;
}

/** A meeting of the gold by the spellings of its participants. */
export interface GoldTalk {
  sides: readonly (readonly string[])[];
  status: Status;
  date?: PartialDate | null | undefined;
  /** The words that tell of it; absent where the whole text is as short. */
  quote?: string;
}

/** The annotated texts of folders of articles and files of passages. Throws CliError when there is none, or one has no text. */
export async function readGoldCases(paths: readonly string[]): Promise<GoldCase[]> {
  const cases = await Promise.all(paths.map((path) => (path.endsWith('.jsonl') ? readFileOf(path) : readFolder(path))));
  if (cases.flat().length === 0) throw new CliError(`No .gold.json file in ${paths.join(', ')}.`);
  return cases.flat();
}

async function readFolder(folder: string): Promise<GoldCase[]> {
  const { maxArticleBytes } = readConfig();
  const cases: GoldCase[] = [];
  for (const { gold, path } of await listGold(folder)) {
    const [article] = await readArticleFile(path, maxArticleBytes);
    if (article === undefined) throw new CliError(`${path} holds no article.`);
    const surfaces = new Map(gold.persons.map((person) => [person.id, person.surfaces]));
    const talks = gold.meetings.map(({ participants, status, quote, date }) => ({
      sides: participants.map((id) => surfaces.get(id) ?? []),
      status,
      date,
      quote,
    }));
    const score = (found: Extraction) => scoreArticle(gold, found, article.text);
    const present = gold.attendance.map(({ person }) => surfaces.get(person) ?? []);
    cases.push({ id: gold.id, lang: gold.lang, article, score, talks, present });
  }
  return cases;
}

async function readFileOf(path: string): Promise<GoldCase[]> {
  return readPassages(basename(path), await readFile(path, 'utf8')).map((passage) => {
    const article = articleOf(passage);
    const score = (found: Extraction) => scorePassage(passage, found, article.text);
    const talks = passage.meetings.map(({ with: names, status, date }) => ({
      sides: names.map((name) => [name]),
      status,
      date,
    }));
    const present = passage.attended.map((name) => [name]);
    return { id: passage.id, lang: passage.lang, article, score, talks, present };
  });
}

/** Scores by scope: `all` first, then each language by its code; with the registered packs unless others are given. */
export function scoreCases(
  cases: readonly GoldCase[],
  gazetteer: Gazetteer,
  packs?: readonly LanguagePack[],
): Map<Scope, Scores> {
  const extractor = createExtractor(gazetteer, packs);
  const byLanguage = new Map<Scope, Scores[]>();
  for (const { lang, article, score } of cases) {
    byLanguage.set(lang, [...(byLanguage.get(lang) ?? []), score(extractor.extract(article))]);
  }
  const rows = [...byLanguage].sort().map(([lang, scores]): [Scope, Scores] => [lang, addScores(scores)]);
  return new Map([['all', addScores([...byLanguage.values()].flat())], ...rows]);
}

/** Scores with the whole gazetteer against those without a share of its persons, for each seed. */
export function scoreStrangers(cases: readonly GoldCase[], share: number, seeds: readonly number[]): HidingRow[] {
  const gazetteer = loadGazetteer();
  const bySeed = seeds.map((seed) => scoreCases(cases, hidePersons(gazetteer, { share, seed })));
  return compareHiding(scoreCases(cases, gazetteer), bySeed);
}
