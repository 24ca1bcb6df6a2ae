import { join } from 'node:path';
import { CliError } from '@/lib/cli/cli-error';
import { listGold } from '@/lib/cli/list-gold';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { readConfig } from '@/lib/config';
import type { ArticleInput } from '@/lib/contracts/article';
import type { Gazetteer } from '@/lib/contracts/gazetteer';
import type { Scope } from '@/lib/contracts/quality';
import type { Gold } from '@/lib/eval/gold';
import { hidePersons } from '@/lib/eval/hide-persons';
import { compareHiding, type HidingRow } from '@/lib/eval/hiding';
import { scoreArticle } from '@/lib/eval/score-article';
import { addScores, type Scores } from '@/lib/eval/scores';
import { createExtractor } from '@/lib/extract';
import { readArticleFile } from '@/lib/ingest/read-article';
import { loadGazetteer } from '@/seeds/gazetteer';

/** The annotated samples that ship with the project. */
export const BUNDLED_GOLD = join(PROJECT_ROOT, 'seeds', 'articles');

/** One annotated article. */
export interface GoldCase {
  gold: Gold;
  article: ArticleInput;
}

/** The annotated articles of several folders. Throws CliError when there is none, or one has no text. */
export async function readGoldCases(folders: readonly string[]): Promise<GoldCase[]> {
  const { maxArticleBytes } = readConfig();
  const cases: GoldCase[] = [];
  for (const folder of folders) {
    for (const { gold, path } of await listGold(folder)) {
      const [article] = await readArticleFile(path, maxArticleBytes);
      if (article === undefined) throw new CliError(`${path} holds no article.`);
      cases.push({ gold, article });
    }
  }
  if (cases.length === 0) throw new CliError(`No .gold.json file in ${folders.join(', ')}.`);
  return cases;
}

/** Scores by scope: `all` first, then each language by its code. */
export function scoreCases(cases: readonly GoldCase[], gazetteer: Gazetteer): Map<Scope, Scores> {
  const extractor = createExtractor(gazetteer);
  const byLanguage = new Map<Scope, Scores[]>();
  for (const { gold, article } of cases) {
    const scores = scoreArticle(gold, extractor.extract(article), article.text);
    byLanguage.set(gold.lang, [...(byLanguage.get(gold.lang) ?? []), scores]);
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
