import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { calibrate } from '@/lib/cli/calibrate';
import { CliError } from '@/lib/cli/cli-error';
import {
  BUNDLED_GOLD,
  KEPT_PASSAGES,
  listPassages,
  readGoldCases,
  scoreCases,
  scoreStrangers,
} from '@/lib/cli/gold-cases';
import { learn } from '@/lib/cli/learn';
import { writeQuality } from '@/lib/cli/write-quality';
import { formatScores } from '@/lib/eval/format-scores';
import { HIDING_SEEDS } from '@/lib/eval/hide-persons';
import { formatHiding } from '@/lib/eval/hiding';
import { formatReliability, reliabilityOf } from '@/lib/eval/reliability';
import { tallySamePerson } from '@/lib/eval/same-person';
import { emptyScores, rates, type Scores, worstMisses } from '@/lib/eval/scores';
import { loadGazetteer } from '@/seeds/gazetteer';

/**
 * Scores the extractor against folders of annotated articles (`ID.txt` beside `ID.gold.json`) and files of passages
 * (`LANG-*.jsonl`); the bundled samples by default.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: {
      errors: { type: 'boolean', default: false },
      worst: { type: 'string', default: '10' },
      'hide-gazetteer': { type: 'string' },
      seed: { type: 'string' },
      learn: { type: 'boolean', default: false },
      calibrate: { type: 'boolean', default: false },
      'write-quality': { type: 'boolean', default: false },
      'held-out': { type: 'string', multiple: true, default: [] },
    },
    allowPositionals: true,
  });
  if (values['write-quality']) {
    const passages = await listPassages(KEPT_PASSAGES);
    const paths = { development: positionals.map(absolute), heldOut: values['held-out'].map(absolute), passages };
    for (const line of await writeQuality(paths)) console.log(line);
    return 0;
  }
  if (values.learn) {
    for (const line of await learn(positionals.map(absolute))) console.log(line);
    return 0;
  }
  const cases = await readGoldCases(positionals.length > 0 ? positionals.map(absolute) : [BUNDLED_GOLD]);
  if (values['hide-gazetteer'] !== undefined) {
    const share = readNumber(values['hide-gazetteer'], '--hide-gazetteer');
    if (share > 1) throw new CliError(`--hide-gazetteer takes a share from 0 to 1, not ${share}.`);
    const seeds = values.seed === undefined ? HIDING_SEEDS : [readNumber(values.seed, '--seed')];
    console.log(formatHiding(scoreStrangers(cases, share, seeds), seeds));
    return 0;
  }
  if (values.calibrate) {
    for (const line of calibrate(cases)) console.log(line);
    return 0;
  }
  const scores = scoreCases(cases, loadGazetteer());
  if (values.errors) for (const error of scores.get('all')?.errors ?? []) console.log(error);
  console.log(formatScores([...scores]));
  printDetails(scores.get('all') ?? emptyScores(), values.errors ? 0 : readNumber(values.worst, '--worst'));
  return 0;
}

/** Below the table: one person's id across articles, reliability, and what misleads most. */
function printDetails(all: Scores, worst: number): void {
  const same = rates(tallySamePerson(all.sightings));
  if (same) console.log(`same person across articles: F1 ${same.f1.toFixed(3)}`);
  console.log(`\n${formatReliability('meetings by confidence', reliabilityOf(all.judged.meetings))}`);
  const misses = worstMisses(all, worst);
  if (misses.length > 0) console.log(`\nworst misses\n${misses.map((text) => `  ${text}`).join('\n')}`);
}

const absolute = (path: string) => resolve(path);

function readNumber(text: string, option: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new CliError(`${option} takes a number, not “${text}”.`);
  return value;
}
