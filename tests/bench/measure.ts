// Time, rates and memory. Only ratios of one run mean anything: machines differ, and so do their neighbours.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Seconds that `work` takes. */
export async function secondsOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Processor seconds of one of `turns` turns of `work`, which must not wait: what the machine does beside it does not count. */
export function cpuSecondsOf(work: () => unknown, turns: number): number {
  const start = process.cpuUsage();
  for (let turn = 0; turn < turns; turn += 1) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6 / turns;
}

/** Bytes of heap before `work`, with what it left behind, and with only what is still needed then. */
export function heapOf(work: () => unknown): { before: number; after: number; live: number } {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = work();
  const after = process.memoryUsage().heapUsed;
  collect();
  const live = process.memoryUsage().heapUsed;
  // Read once more, so that the result counts among what is still needed.
  return { before, after, live: kept === undefined ? before : live };
}

export function countCharacters(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A rate in words: `12,300 characters/s`. */
export function formatRate(rate: number, unit: string): string {
  const digits = rate < 10 ? 2 : 0;
  return `${rate.toLocaleString('en', { maximumFractionDigits: digits })} ${unit}/s`;
}

export function formatRatio(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
}
