import { parseArgs } from 'node:util';
import { type ArticleFile, collectFiles } from '@/lib/cli/collect-files';
import { formatExtraction } from '@/lib/cli/format-extraction';
import { readConfig } from '@/lib/config';
import { createExtractor } from '@/lib/extract';
import { readArticleFile } from '@/lib/ingest/read-article';
import { loadGazetteer } from '@/seeds/gazetteer';

/** Prints what the extractor finds in each file, in file order. Opens no store. Exit code 1 when a file failed. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const files = await collectFiles(positionals);
  const { maxArticleBytes } = readConfig();
  const extractor = createExtractor(loadGazetteer());

  let failed = 0;
  for (const file of files) {
    const articles = await readOrReport(file, maxArticleBytes);
    if (articles === null) failed += 1;
    for (const article of articles ?? []) {
      const extraction = extractor.extract(article);
      const output = values.json
        ? JSON.stringify({ file: file.shown, ...extraction })
        : formatExtraction(file.shown, extraction);
      await print(`${output}\n`);
    }
  }
  return failed > 0 ? 1 : 0;
}

/** The articles of one file, or null after one line on stderr. */
async function readOrReport(file: ArticleFile, maxBytes: number) {
  try {
    return await readArticleFile(file.path, maxBytes);
  } catch (error) {
    console.error(`${file.shown}: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

/** Waits for a slow reader: a large output piped into another program must not pile up in memory. */
async function print(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise((done) => process.stdout.once('drain', done));
}
