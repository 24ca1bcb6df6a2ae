import type { QuoteRow } from '@/graph/queries/list-name-claims';
import { listSubjectNames } from '@/graph/queries/list-subject-names';
import type { ClaimRow } from '@/graph/queries/node-rows';
import type { Quote } from '@/lib/contracts/api';
import { DOUBTS } from '@/lib/contracts/vocabulary';
import { markNames } from './mark-names';
import type { ReadContext } from './read-context';
import { toArticleRef } from './to-references';

type Quotable = Pick<QuoteRow, 'claim' | 'article'>;
/** Spellings by article and the article's own key of the person. */
type Spellings = Map<string, string[]>;

/** Turns claims into quotes, in the order given, with the names marked that each claim joins. */
export async function toQuotes(context: ReadContext, rows: Quotable[]): Promise<Quote[]> {
  const articleIds = [...new Set(rows.map((row) => row.article.id))];
  const spellings: Spellings = new Map();
  for (const row of articleIds.length > 0 ? await listSubjectNames(context.graph, articleIds) : []) {
    const key = spellingKey(row.articleId, row.subject);
    spellings.set(key, [...(spellings.get(key) ?? []), row.text]);
  }
  return rows.map((row) => toQuote(row, spellings));
}

/** Quotes of each key, at most `most` a key; keys in the order of the rows. */
export async function groupQuotes<T extends Quotable>(
  context: ReadContext,
  rows: T[],
  { keyOf, most }: { keyOf: (row: T) => string; most: number },
): Promise<Map<string, Quote[]>> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row)) ?? [];
    if (group.length < most) groups.set(keyOf(row), [...group, row]);
  }
  const quotes = await toQuotes(context, [...groups.values()].flat());
  const byClaim = new Map(quotes.map((quote) => [quote.claimId, quote]));
  return new Map([...groups].map(([key, group]) => [key, group.flatMap(({ claim }) => byClaim.get(claim.id) ?? [])]));
}

function toQuote({ claim, article }: Quotable, spellings: Spellings): Quote {
  const subjects = subjectsOf(claim).map((subject) => spellings.get(spellingKey(article.id, subject)) ?? []);
  const own = claim.kind === 'name' && claim.text ? [[claim.text]] : subjects;
  return {
    claimId: claim.id,
    text: claim.quote,
    start: claim.start,
    end: claim.end,
    marks: markNames(claim.quote, own),
    confidence: claim.confidence,
    doubts: DOUBTS.filter((doubt) => claim.doubts?.includes(doubt)),
    topics: claim.topics ?? [],
    date: claim.date ?? null,
    status: claim.status ?? null,
    article: toArticleRef(article),
  };
}

function subjectsOf(claim: ClaimRow): string[] {
  return claim.participants ?? (claim.subject === undefined ? [] : [claim.subject]);
}

const spellingKey = (articleId: string, subject: string) => `${articleId} ${subject}`;
