import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { createExtractor } from '@/lib/extract';
import { loadGazetteer } from '@/seeds/gazetteer';
import { formatRate, formatRatio, median, secondsOf } from '@/tests/bench/measure';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const ROUNDS = 5;

/** Characters a second on one core over the bundled samples, and how the rate changes with the length of one text. */
export async function benchExtraction(): Promise<string[]> {
  const texts = await readSamples();
  const extractor = createExtractor(loadGazetteer());
  const all = texts.join('\n');
  const extractAll = () => texts.map((text) => extractor.extract({ text }));
  extractAll();

  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await secondsOf(extractAll));
  const lines = [`samples: ${formatRate(all.length / median(times), 'characters')}`];
  let first: number | null = null;
  for (const size of SIZES) {
    const text = all.repeat(Math.ceil(size / all.length)).slice(0, size);
    const rate = size / (await secondsOf(() => extractor.extract({ text })));
    first ??= rate;
    lines.push(
      `${size.toLocaleString('en')} characters: ${formatRate(rate, 'characters')}, ${formatRatio(rate / first)} the rate at 1,000`,
    );
  }
  return lines;
}

export async function readSamples(): Promise<string[]> {
  const folder = join(PROJECT_ROOT, 'seeds', 'articles');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}
