// An agency report printed by ten papers is one source.
import { DisjointSets } from './disjoint-sets';
import { linkCopies } from './link-copies';
import { compareText, groupBy } from './most-given';

export interface Report {
  articleId: string;
  quote: string;
  confidence: number;
}

/** How alike two quotations must be to count as copies: the share of common three-word runs. */
const COPY = 0.8;

/** Reports by independent source: those of one article, and of articles with (nearly) the same words, belong together. */
export function groupBySource<T>(items: T[], reportOf: (item: T) => Report): T[][] {
  if (items.length < 2) return items.length === 0 ? [] : [items];
  const read = items
    .map((item) => ({ item, report: reportOf(item) }))
    .sort((a, b) => compareText(a.report.articleId, b.report.articleId) || compareText(a.report.quote, b.report.quote));
  const texts = [...groupBy(read, ({ report }) => `${report.articleId}|${readQuote(report).words}`).values()];
  const sets = linkTexts(texts.flatMap(([first]) => first?.report ?? []));
  const sources = new Map<number, T[]>();
  for (const [at, same] of texts.entries()) {
    const items = sources.get(sets.find(at)) ?? [];
    for (const { item } of same) items.push(item);
    sources.set(sets.find(at), items);
  }
  return [...sources.values()];
}

/** Which texts are of one source, by index. */
function linkTexts(reports: Report[]): DisjointSets {
  const sets = new DisjointSets(reports.length);
  const firstOfArticle = new Map<string, number>();
  for (const [at, { articleId }] of reports.entries()) {
    const first = firstOfArticle.get(articleId);
    if (first === undefined) firstOfArticle.set(articleId, at);
    else sets.join(at, first);
  }
  linkCopies(
    reports.map((report) => readQuote(report).runs),
    COPY,
    { link: (a, b) => sets.join(a, b), areLinked: (a, b) => sets.find(a) === sets.find(b) },
  );
  return sets;
}

/** Number of independent sources. */
export function countSources(reports: Report[]): number {
  return groupBySource(reports, (report) => report).length;
}

/** Number of independent sources, and the confidence that they give together (below 1, three decimals). */
export function weighSources(reports: Report[]): { sources: number; confidence: number } {
  const best = groupBySource(reports, (report) => report)
    .map((group) => Math.max(...group.map(({ confidence }) => confidence)))
    .sort((a, b) => a - b);
  const doubt = best.reduce((product, confidence) => product * (1 - confidence), 1);
  return { sources: best.length, confidence: Math.min(0.999, Math.round((1 - doubt) * 1000) / 1000) };
}

interface Quote {
  /** Normalised, with single spaces. */
  words: string;
  /** Runs of three words. */
  runs: Set<string>;
}

const quotes = new WeakMap<Report, Quote>();

/** Read once: what follows from claims is derived before a change and after it. */
function readQuote(report: Report): Quote {
  const known = quotes.get(report);
  if (known) return known;
  const words = normaliseWords(report.quote);
  const quote = { words: words.join(' '), runs: runsOf(words) };
  quotes.set(report, quote);
  return quote;
}

function normaliseWords(text: string): string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? [...words] : [];
}

function runsOf(words: string[]): Set<string> {
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}
