import type { Reason } from '@/lib/contracts/reason';
import type { PostedArticle } from './post-articles';

/** Why a file could not be read: in English, and as a reason where there is one. */
export interface FileProblem {
  file: string;
  message: string;
  reason: Reason | null;
}

/** What was read from files, and for each file that could not be read the name and the reason. */
export interface ReadFiles {
  articles: PostedArticle[];
  problems: FileProblem[];
}

/** Reads files in the browser with the readers that the command line uses; they are fetched only when a file is chosen. */
export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const { readArticleBytes, whyOf } = await import('./read-article-bytes');
  const result: ReadFiles = { articles: [], problems: [] };
  for (const file of files) {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      result.articles.push(...readArticleBytes(file.name, bytes).map((article) => ({ ...article, file: file.name })));
    } catch (error) {
      result.problems.push({ file: file.name, ...whyOf(error) });
    }
  }
  return result;
}
