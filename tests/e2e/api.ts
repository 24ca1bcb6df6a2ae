import { inject } from 'vitest';
import { ingestReportSchema, searchResponseSchema } from '@/lib/contracts/api';

/** The page of the first hit of a search, e.g. `/people/subrahmanyam-jaishankar`. */
export async function findPage(query: string, kind: 'person' | 'gathering' | 'meeting'): Promise<string> {
  const response = await fetch(`${inject('origin')}/api/search?q=${encodeURIComponent(query)}`);
  const hit = searchResponseSchema.parse(await response.json()).hits.find((candidate) => candidate.kind === kind);
  if (hit === undefined) throw new Error(`no ${kind} is found for ${query}`);
  return `/${kind === 'person' ? 'people' : 'events'}/${hit.id}`;
}

/** Adds an article and answers with its report. */
export async function postArticle(article: { title?: string; text: string; published?: string }) {
  const response = await fetch(`${inject('origin')}/api/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ articles: [article] }),
  });
  const { reports } = (await response.json()) as { reports: unknown[] };
  return ingestReportSchema.parse(reports[0]);
}

export async function removeArticle(id: string): Promise<void> {
  await fetch(`${inject('origin')}/api/articles/${id}`, { method: 'DELETE' });
}
