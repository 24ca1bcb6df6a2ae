// `npm run eval -- --write-quality`: the figures that the page /about/quality shows.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUNDLED_GOLD, type GoldCase, readGoldCases, scoreCases, scoreStrangers } from '@/lib/cli/gold-cases';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import {
  QUALITY_SETS,
  type Quality,
  type QualitySet,
  type QualitySetId,
  qualitySchema,
  type Scope,
} from '@/lib/contracts/quality';
import { formatScores } from '@/lib/eval/format-scores';
import { HIDING_SEEDS } from '@/lib/eval/hide-persons';
import { qualitySetOf } from '@/lib/eval/quality-set';
import { EXTRACTOR_VERSION } from '@/lib/extract';
import { loadGazetteer } from '@/seeds/gazetteer';

const QUALITY_FILE = join(PROJECT_ROOT, 'seeds', 'quality.json');
/** The share of persons that is hidden to see how strangers are read. */
const HIDDEN_SHARE = 0.5;

/**
 * Measures the bundled samples, folders of articles and files of passages, and writes seeds/quality.json. An article of the held-out folders
 * is left out of the development ones. A set for which nothing is given keeps its last figures. Answers with tables.
 */
export async function writeQuality(
  paths: { development: string[]; heldOut: string[]; passages: string[] },
  { file = QUALITY_FILE, seeds = HIDING_SEEDS as readonly number[] } = {},
): Promise<string[]> {
  const heldOut = await readIfAny(paths.heldOut);
  const isHeldOut = new Set(heldOut.map(({ id }) => id));
  const development = await readIfAny(paths.development);
  const cases: Record<QualitySetId, GoldCase[]> = {
    samples: await readGoldCases([BUNDLED_GOLD]),
    development: development.filter(({ id }) => !isHeldOut.has(id)),
    held_out: heldOut,
    passages: await readIfAny(paths.passages),
  };
  const before = await readQualityFile(file);
  const tables: string[] = [];
  const sets = QUALITY_SETS.flatMap((id): QualitySet[] => {
    if (cases[id].length === 0) return before?.sets.filter((set) => set.id === id) ?? [];
    const { set, scores } = measure(id, cases[id], seeds);
    tables.push(`${id}\n${formatScores([...scores])}\n`);
    return [set];
  });
  await writeFile(file, `${JSON.stringify(qualitySchema.parse({ sets }), null, 2)}\n`);
  return [...tables, `Written: ${file}`];
}

const readIfAny = async (paths: readonly string[]) => (paths.length > 0 ? readGoldCases(paths) : []);

function measure(id: QualitySetId, cases: readonly GoldCase[], seeds: readonly number[]) {
  const scores = scoreCases(cases, loadGazetteer());
  const set = qualitySetOf({
    id,
    extractorVersion: EXTRACTOR_VERSION,
    scores,
    characters: charactersByScope(cases),
    strangers: { share: HIDDEN_SHARE, seeds, rows: scoreStrangers(cases, HIDDEN_SHARE, seeds) },
  });
  return { set, scores };
}

function charactersByScope(cases: readonly GoldCase[]): Map<Scope, number> {
  const lengths = new Map<Scope, number>();
  for (const { lang, article } of cases) {
    for (const scope of ['all', lang] as const) {
      lengths.set(scope, (lengths.get(scope) ?? 0) + article.text.length);
    }
  }
  return lengths;
}

async function readQualityFile(file: string): Promise<Quality | null> {
  if (!existsSync(file)) return null;
  return qualitySchema.parse(JSON.parse(await readFile(file, 'utf8')));
}
