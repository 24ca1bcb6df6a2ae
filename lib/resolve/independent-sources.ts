// An agency report printed by ten papers is one source.
import { splitIntoComponents } from './cluster-by-tiers';
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
  const read = items
    .map((item) => ({ item, report: reportOf(item) }))
    .map((entry) => ({ ...entry, words: normaliseWords(entry.report.quote) }))
    .sort((a, b) => compareText(a.report.articleId, b.report.articleId) || compareText(a.report.quote, b.report.quote));
  const distinctTexts = [...groupBy(read, ({ report, words }) => `${report.articleId}|${words.join(' ')}`).values()];
  const entries = distinctTexts.map((same) => ({ same, shingles: shinglesOf(same[0]?.words ?? []) }));
  const components = splitIntoComponents(
    entries,
    (a, b) => a.same[0]?.report.articleId === b.same[0]?.report.articleId || similarity(a.shingles, b.shingles) >= COPY,
  );
  return components.map((component) => component.flatMap(({ same }) => same.map(({ item }) => item)));
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

function normaliseWords(text: string): string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? [...words] : [];
}

function shinglesOf(words: string[]): Set<string> {
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

function similarity(a: Set<string>, b: Set<string>): number {
  let common = 0;
  for (const shingle of a) if (b.has(shingle)) common += 1;
  return common / (a.size + b.size - common || 1);
}
