import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CliError } from '@/lib/cli/cli-error';
import { type GoldCase, readGoldCases, scoreCases } from '@/lib/cli/gold-cases';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { formatScores } from '@/lib/eval/format-scores';
import { HIDING_SEEDS, hidePersons } from '@/lib/eval/hide-persons';
import { compareHiding, formatHiding } from '@/lib/eval/hiding';
import { formatReliability, reliabilityOf } from '@/lib/eval/reliability';
import { tallySamePerson } from '@/lib/eval/same-person';
import { emptyScores, rates, worstMisses } from '@/lib/eval/scores';
import { loadGazetteer } from '@/seeds/gazetteer';

/** Scores the extractor against folders of annotated articles (`ID.txt` beside `ID.gold.json`); the bundled samples by default. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: {
      errors: { type: 'boolean', default: false },
      'hide-gazetteer': { type: 'string' },
      seed: { type: 'string' },
      worst: { type: 'string', default: '10' },
    },
    allowPositionals: true,
  });
  const folders =
    positionals.length > 0 ? positionals.map((path) => resolve(path)) : [join(PROJECT_ROOT, 'seeds', 'articles')];
  const cases = await readGoldCases(folders);
  const hidden = values['hide-gazetteer'];
  if (hidden !== undefined) {
    const seeds = values.seed === undefined ? HIDING_SEEDS : [readNumber(values.seed, '--seed')];
    console.log(hideAndCompare(cases, readNumber(hidden, '--hide-gazetteer'), seeds));
    return 0;
  }
  const scores = scoreCases(cases, loadGazetteer());
  const all = scores.get('all') ?? emptyScores();
  if (values.errors) for (const error of all.errors) console.log(error);
  console.log(formatScores([...scores]));
  const same = rates(tallySamePerson(all.sightings));
  if (same) console.log(`same person across articles: F1 ${same.f1.toFixed(3)}`);
  console.log(`\n${formatReliability('meetings by confidence', reliabilityOf(all.judged.meetings))}`);
  const worst = values.errors ? [] : worstMisses(all, readNumber(values.worst, '--worst'));
  if (worst.length > 0) console.log(`\nworst misses\n${worst.map((text) => `  ${text}`).join('\n')}`);
  return 0;
}

function hideAndCompare(cases: readonly GoldCase[], share: number, seeds: readonly number[]): string {
  if (share > 1) throw new CliError(`--hide-gazetteer takes a share from 0 to 1, not ${share}.`);
  const gazetteer = loadGazetteer();
  const bySeed = seeds.map((seed) => scoreCases(cases, hidePersons(gazetteer, { share, seed })));
  return formatHiding(compareHiding(scoreCases(cases, gazetteer), bySeed), seeds);
}

function readNumber(text: string, option: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new CliError(`${option} takes a number, not “${text}”.`);
  return value;
}
