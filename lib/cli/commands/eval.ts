import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CliError } from '@/lib/cli/cli-error';
import { listGold } from '@/lib/cli/list-gold';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { readConfig } from '@/lib/config';
import { formatScores } from '@/lib/eval/format-scores';
import { scoreArticle } from '@/lib/eval/score-article';
import { addScores, type Scores } from '@/lib/eval/scores';
import { createExtractor } from '@/lib/extract';
import { readArticleFile } from '@/lib/ingest/read-article';
import { loadGazetteer } from '@/seeds/gazetteer';

/** Scores the extractor against folders of annotated articles (`ID.txt` beside `ID.gold.json`); the bundled samples by default. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { errors: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const folders =
    positionals.length > 0 ? positionals.map((path) => resolve(path)) : [join(PROJECT_ROOT, 'seeds', 'articles')];
  const byLanguage = new Map<string, Scores[]>();
  const extractor = createExtractor(loadGazetteer());
  const { maxArticleBytes } = readConfig();
  for (const folder of folders) {
    for (const { gold, path } of await listGold(folder)) {
      const [article] = await readArticleFile(path, maxArticleBytes);
      if (article === undefined) throw new CliError(`${path} holds no article.`);
      const scores = scoreArticle(gold, extractor.extract(article), article.text);
      byLanguage.set(gold.lang, [...(byLanguage.get(gold.lang) ?? []), scores]);
    }
  }
  if (byLanguage.size === 0) throw new CliError(`No .gold.json file in ${folders.join(', ')}.`);

  const all = addScores([...byLanguage.values()].flat());
  if (values.errors) for (const error of all.errors) console.log(error);
  const rows = [...byLanguage].sort().map(([lang, scores]): [string, Scores] => [lang, addScores(scores)]);
  console.log(formatScores([['all', all], ...rows]));
  return 0;
}
