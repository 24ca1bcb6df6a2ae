// `npm run eval -- --calibrate FOLDERS`: fits the weights of lib/extract/refiners/confidence.ts and says how far to trust them.
import { type GoldCase, scoreCases } from '@/lib/cli/gold-cases';
import { samplesFrom, tablesFrom } from '@/lib/cli/learn';
import { alignRight } from '@/lib/eval/align-right';
import type { TableSample } from '@/lib/eval/fit-table';
import { crossValidate, fitWeights, type Sample } from '@/lib/eval/fit-weights';
import { HIDING_SEEDS, hidePersons } from '@/lib/eval/hide-persons';
import { formatReliability, precisionAt, reliabilityOf } from '@/lib/eval/reliability';
import { packs } from '@/lib/extract/languages';
import type { LanguagePack } from '@/lib/extract/languages/pack';
import { loadGazetteer } from '@/seeds/gazetteer';

/** Half of the persons are hidden in turn: strangers are what an article that nobody has seen brings. */
const HIDDEN_SHARE = 0.5;
const FOLDS = 4;

/** The report: each doubt with how often it was right, the fitted weights, and reliability on articles left out of the fit. */
export function calibrate(cases: readonly GoldCase[]): string[] {
  const gazetteer = loadGazetteer();
  const halves = HIDING_SEEDS.map((seed) => hidePersons(gazetteer, { share: HIDDEN_SHARE, seed }));
  const folds = foldsOf(cases);
  const samples = folds.flatMap(({ inside, taught }) =>
    [gazetteer, ...halves].flatMap((known) => samplesOf(inside, known, taught)),
  );
  const names = [...new Set(samples.flatMap(({ features }) => features))].sort();
  const fit = fitWeights(samples, names);
  const rows = names
    .map((name) => ({ name, weight: fit.weights.get(name) ?? 0, of: samples.filter((s) => s.features.includes(name)) }))
    .sort((a, b) => a.weight - b.weight);
  const rightOf = (of: readonly Sample[]) => of.filter(({ isRight }) => isRight).length;
  const unseen = crossValidate(samples, names);
  const ranking = [0.5, 0.6, 0.7, 0.8].map((reach) => `${reach}: ${precisionAt(unseen, reach)?.toFixed(3) ?? '-'}`);
  return [
    alignRight([
      ['doubt', 'count', 'right', 'weight'],
      ['(base)', String(samples.length), share(rightOf(samples), samples.length), fit.base.toFixed(2)],
      ...rows.map(({ name, weight, of }) => [
        name,
        String(of.length),
        share(rightOf(of), of.length),
        weight.toFixed(2),
      ]),
    ]),
    '',
    formatReliability('four-fold, by article', reliabilityOf(unseen)),
    `right among the surest that hold this share of all right ones: ${ranking.join(', ')}`,
  ];
}

/** A quarter of the texts each, and packs whose tables of pairs were learnt from the other three: nothing is judged by what it taught. */
function foldsOf(cases: readonly GoldCase[]): { inside: GoldCase[]; taught: LanguagePack[] }[] {
  const samples = samplesFrom(cases);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const inside = cases.filter((_, index) => index % FOLDS === fold);
    const ids = new Set(inside.map(({ id }) => id));
    const isOutside = ({ text }: TableSample) => !ids.has(text);
    const tables = tablesFrom({
      pairs: samples.pairs.filter(isOutside),
      presence: samples.presence.filter(isOutside),
      sides: samples.sides.filter(isOutside),
      days: samples.days.filter(isOutside),
      lone: samples.lone.filter(isOutside),
    });
    return { inside, taught: packs.map((pack) => ({ ...pack, learnt: tables.get(pack.language) })) };
  });
}

function samplesOf(
  cases: readonly GoldCase[],
  gazetteer: ReturnType<typeof loadGazetteer>,
  packs: readonly LanguagePack[],
): Sample[] {
  const judged = scoreCases(cases, gazetteer, packs).get('all')?.judged.meetings ?? [];
  return judged.map(({ doubts = [], article = '', isRight }) => ({ article, features: doubts, isRight }));
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}
