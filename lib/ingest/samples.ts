import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleInput } from '@/lib/contracts/article';
import { readArticleFile } from './read-article';

/** The bundled articles lie in the project, and beside the standalone server, which runs in its own folder. */
export const SAMPLES_FOLDER = join('seeds', 'articles');
const MAX_SAMPLE_BYTES = 1_000_000;

export interface Sample {
  file: string;
  article: ArticleInput;
}

/** The bundled articles in the order of their names. Throws when the folder is missing. */
export async function readSamples(folder: string): Promise<Sample[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  const read = files.map(async (file) => {
    const articles = await readArticleFile(join(folder, file), MAX_SAMPLE_BYTES);
    return articles.map((article) => ({ file, article }));
  });
  return (await Promise.all(read)).flat();
}
