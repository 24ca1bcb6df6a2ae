import type { IngestReport } from '@/lib/contracts/api';

/** The progress line of one article, e.g. `[3/25] added: a.txt (5 people, 3 meetings, 1 gathering)`. */
export function formatReport(report: IngestReport, position: string): string {
  const label = report.file ?? report.title ?? report.articleId ?? 'article';
  const found = report.found === null ? '' : ` (${describeFound(report.found)})`;
  const message = report.message === null ? '' : `: ${report.message}`;
  const warnings = report.warnings.map((warning) => `\n      note: ${warning.message}`).join('');
  return `${position} ${report.outcome}: ${label}${found}${message}${warnings}`;
}

/** The last line of a load, e.g. `25 articles: 20 added, 4 unchanged, 1 failed`. */
export function formatSummary(counts: ReadonlyMap<string, number>): string {
  const parts = [...counts].map(([outcome, count]) => `${count} ${outcome}`);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return `${plural(total, 'article', 'articles')}: ${parts.join(', ') || 'nothing to do'}`;
}

/** How to go on after a load that stopped at an article, named as its file or `FILE:LINE`. */
export function formatStop(file: string | null): string {
  return [
    `Loading stopped at ${file ?? 'an article without a file'}.`,
    'Nothing is lost: all that is told above is in the graph.',
    'Start the server again (npm start), or leave it off, and give the same command once more: what is loaded already stays unchanged.',
  ].join('\n');
}

/** Prints how far a rebuild is. */
export function showProgress({ done, total }: { done: number; total: number }): void {
  console.log(`  ${done} of ${plural(total, 'article', 'articles')} read again`);
}

function describeFound(found: NonNullable<IngestReport['found']>): string {
  return [
    plural(found.persons, 'person', 'people'),
    plural(found.meetings, 'meeting', 'meetings'),
    plural(found.events, 'gathering', 'gatherings'),
  ].join(', ');
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
