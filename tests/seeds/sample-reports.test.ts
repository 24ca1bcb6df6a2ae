import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listGold } from '@/lib/cli/list-gold';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { LANGUAGES } from '@/lib/contracts/vocabulary';
import type { Gold } from '@/lib/eval/gold';
import { readSamples, SAMPLES_FOLDER, type Sample } from '@/lib/ingest/samples';

/** `hi-2022-samarkand-modi-four-meetings.txt`: language, year and city of the gathering, what it is about. */
const REPORT = /^(en|hi|bn|ru)-(20[12]\d)-[a-z]+(-[a-z]+)+\.txt$/;
const A_LANGUAGE = 10;

const samples = await readSamples(join(PROJECT_ROOT, SAMPLES_FOLDER));
const reports = samples.filter(({ file }) => !/^00[0-4]\.txt$/.test(file));
const golds = new Map((await listGold(join(PROJECT_ROOT, SAMPLES_FOLDER))).map(({ gold }) => [`${gold.id}.txt`, gold]));

/** The report without its front matter: what a reader sees. */
const bodyOf = ({ article }: Sample): string => article.text.slice(article.text.indexOf('\n---\n') + 5);

it('are as many in each language, and each beside its gold', () => {
  expect(reports.map(({ file }) => file).filter((file) => !REPORT.test(file))).toEqual([]);
  for (const language of LANGUAGES) {
    expect(reports.filter(({ article }) => article.lang === language)).toHaveLength(A_LANGUAGE);
  }
  expect([...golds.keys()]).toEqual(samples.map(({ file }) => file));
});

it.each(reports.map((report) => [report.file, report] as const))('%s names its source', (file, { article }) => {
  expect(article.url).toMatch(/^https:\/\/[^/]+\.[^/]+\/.+/);
  expect(article.source).toMatch(/^Sidelines sample, facts checked against \S/);
  expect(article.lang).toBe(file.slice(0, 2));
  expect(article.published).toMatch(/^20[12]\d-\d\d/);
});

it('have an address each: one article would replace another of its address', () => {
  expect(new Set(reports.map(({ article }) => article.url)).size).toBe(reports.length);
});

it.each(reports.map((report) => [report.file, report] as const))('%s says what its gold says', (file, report) => {
  const gold = golds.get(file) as Gold;
  const body = bodyOf(report);
  expect([gold.lang, `${gold.id}.txt`]).toEqual([report.article.lang, file]);
  const quoted = [...gold.persons.flatMap(({ surfaces }) => surfaces), ...gold.meetings.map(({ quote }) => quote)];
  expect(quoted.filter((words) => !body.includes(words))).toEqual([]);
  const people = gold.persons.map(({ id }) => id);
  const gatherings = gold.events.map(({ id }) => id);
  const inMeetings = gold.meetings.flatMap(({ participants }) => participants);
  expect([...inMeetings, ...gold.attendance.map(({ person }) => person)].filter((id) => !people.includes(id))).toEqual(
    [],
  );
  const named = [...gold.meetings.flatMap((row) => row.at_event ?? []), ...gold.attendance.map(({ event }) => event)];
  expect(named.filter((id) => !gatherings.includes(id))).toEqual([]);
});
