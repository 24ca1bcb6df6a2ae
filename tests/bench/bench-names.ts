import anyAscii from 'any-ascii';
import jaroWinkler from 'jaro-winkler';
import { nameKey, nameSimilarity } from '@/lib/names';
import { formatRatio } from '@/tests/bench/measure';
import {
  HARD_NEGATIVES,
  type Half,
  halfOf,
  type Measure,
  makeDistractors,
  makeFamilyPairs,
  measureF1,
  measureRecallAtOne,
  OUR_COMPARISON,
  SAME_NAME,
  SPELLINGS,
} from '@/tests/names/measure-names';

/** Thresholds that the peer may choose its best from, on the very half that is measured. */
const THRESHOLDS = Array.from({ length: 50 }, (_, at) => 0.5 + at / 100);

interface Method {
  name: string;
  f1(half: Half): number;
  recallAtOne(half: Half): number;
  /** Whether two spellings become one person with nobody asked. */
  merges(a: string, b: string): boolean;
}

const OURS: Method = {
  name: 'Sidelines',
  f1: (half) => measureF1(half, nameSimilarity, SAME_NAME),
  recallAtOne: (half) => measureRecallAtOne(half, OUR_COMPARISON),
  merges: (a, b) => nameKey(a) === nameKey(b),
};

/** Any letters to ASCII, then Jaro-Winkler: what a program does that has nothing of its own. */
function createPeer(): Method {
  const toAscii = (text: string) => anyAscii(text).toLowerCase();
  const compare: Measure = (a, b) => jaroWinkler(toAscii(a), toAscii(b));
  const best = { open: findBest('open', compare), sealed: findBest('sealed', compare) };
  // It knows no other way to join than its likeness; the open half says from where on.
  const { threshold } = best.open;
  return {
    name: 'any-ascii + Jaro-Winkler',
    f1: (half) => best[half].f1,
    recallAtOne: (half) => measureRecallAtOne(half, { prepare: toAscii, compare: jaroWinkler }),
    merges: (a, b) => compare(a, b) >= threshold,
  };
}

function findBest(half: Half, compare: Measure): { f1: number; threshold: number } {
  const tried = THRESHOLDS.map((threshold) => ({ threshold, f1: measureF1(half, compare, threshold) }));
  return tried.reduce((best, one) => (one.f1 > best.f1 ? one : best));
}

/** Names in four scripts: which are one, which the likest of thousands, and which two would wrongly become one person. */
export async function benchNames(): Promise<string[]> {
  const peer = createPeer();
  const family = makeFamilyPairs();
  const share = (pairs: readonly (readonly string[])[], { merges }: Method) =>
    pairs.filter(([a = '', b = '']) => merges(a, b)).length;
  const halves: Half[] = ['sealed', 'open'];
  const rows = [
    ...halves.map((half) =>
      measureRow(`F1, ${half} half (${halfOf(SPELLINGS, half).length} people)`, peer, (m) => m.f1(half)),
    ),
    ...halves.map((half) =>
      measureRow(`found first among ${makeDistractors().length + SPELLINGS.length}, ${half} half`, peer, (m) =>
        m.recallAtOne(half),
      ),
    ),
    countRow(`hard negatives merged, of ${HARD_NEGATIVES.length}`, peer, (m) => share(HARD_NEGATIVES, m)),
    countRow(`namesakes by family merged, of ${family.length}`, peer, (m) => share(family, m)),
  ];
  return formatTable([['', OURS.name, peer.name, 'ratio'], ...rows]);
}

function measureRow(label: string, peer: Method, measure: (method: Method) => number): string[] {
  const [ours, theirs] = [measure(OURS), measure(peer)];
  return [label, ours.toFixed(3), theirs.toFixed(3), formatRatio(ours / theirs)];
}

function countRow(label: string, peer: Method, countOf: (method: Method) => number): string[] {
  const [ours, theirs] = [countOf(OURS), countOf(peer)];
  return [label, String(ours), String(theirs), theirs === 0 ? '–' : formatRatio(ours / theirs)];
}

function formatTable(rows: string[][]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
