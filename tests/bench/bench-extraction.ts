import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import nlp from 'compromise';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import type { Language } from '@/lib/contracts/vocabulary';
import { createExtractor, detectLanguage, type Extractor } from '@/lib/extract';
import { packs } from '@/lib/extract/languages';
import { loadGazetteer } from '@/seeds/gazetteer';
import { countCharacters, cpuSecondsOf, formatRate, formatRatio, heapOf, median } from '@/tests/bench/measure';

const LONGEST = 1_000_000;
const SIZES = [1_000, 10_000, 100_000, LONGEST];
const ROUNDS = 7;
/** Rounds before the first that counts: until then the engine of JavaScript compiles, on other cores too. */
const WARM = 12;
/** Each measurement reads at least so many characters, so that a short text is not a measurement of the clock. */
const READ = 200_000;
/** One report of this length is made of a language's sentences. */
const REPORT = 3_000;

/**
 * The extractor on one core, warm: characters a second for each language and over all, against `compromise` on the same
 * English texts in the same rounds, the time a character as one text grows, the memory of the longest, the load time.
 */
export async function benchExtraction(): Promise<string[]> {
  const texts = await readTexts();
  const { extractor, lines } = loadPacks(texts);
  return [...lines, ...compareRates(extractor, texts), ...measureGrowth(extractor, texts)];
}

type Texts = ReadonlyMap<Language, readonly string[]>;

/** Time to build each pack's tables, with the gazetteer's names in them: the first text of a language pays it. */
function loadPacks(texts: Texts): { extractor: Extractor; lines: string[] } {
  const start = performance.now();
  const gazetteer = loadGazetteer();
  const lines = [`gazetteer: read and checked in ${Math.round(performance.now() - start)} ms`];
  const extractor = createExtractor(gazetteer);
  for (const [language, [text = '']] of texts) {
    const before = performance.now();
    extractor.extract({ text });
    lines.push(
      `${language}: first text after ${Math.round(performance.now() - before)} ms, its pack's tables included`,
    );
  }
  return { extractor, lines };
}

function compareRates(extractor: Extractor, texts: Texts): string[] {
  const works = new Map<string, { characters: number; work: () => void; times: number[] }>();
  for (const [language, list] of texts) {
    const work = () => list.forEach((text) => void extractor.extract({ text }));
    works.set(language, { characters: countCharacters(list), work, times: [] });
  }
  const english = texts.get('en') ?? [];
  const compare = () => english.forEach(readWithCompromise);
  works.set('compromise', { characters: countCharacters(english), work: compare, times: [] });
  for (let round = -WARM; round < ROUNDS; round += 1) {
    for (const { characters, work, times } of works.values()) {
      const turns = Math.ceil(READ / Math.max(1, characters));
      const seconds = cpuSecondsOf(work, turns);
      if (round >= 0) times.push(seconds);
    }
  }
  const secondsOf = (name: string) => median(works.get(name)?.times ?? []);
  const rateOf = (name: string) => (works.get(name)?.characters ?? 0) / secondsOf(name);
  const languages = [...texts.keys()];
  const all = languages.reduce((sum, name) => sum + (works.get(name)?.characters ?? 0), 0);
  const seconds = languages.reduce((sum, name) => sum + secondsOf(name), 0);
  const ratios = (works.get('en')?.times ?? []).map((own, at) => (works.get('compromise')?.times[at] ?? 0) / own);
  return [
    ...languages.map((name) => `${name}: ${formatRate(rateOf(name), 'characters')}`),
    `all: ${formatRate(all / seconds, 'characters')}`,
    `compromise (people and dates, en): ${formatRate(rateOf('compromise'), 'characters')}; here ${formatRatio(median(ratios))}`,
  ];
}

function readWithCompromise(text: string): void {
  const doc = nlp(text);
  doc.people().out('array');
  doc.match('#Date+').out('array');
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

function measureGrowth(extractor: Extractor, texts: Texts): string[] {
  const lines: string[] = [];
  let most = 0;
  let kept = 0;
  for (const [language, list] of texts) {
    const all = list.join('\n\n');
    const perCharacter = SIZES.map((size) => {
      const text = all.repeat(Math.ceil(size / all.length)).slice(0, size);
      const turns = Math.max(1, Math.floor(READ / size));
      const times = [1, 2, 3].map(() => cpuSecondsOf(() => extractor.extract({ text }), turns));
      return median(times) / size;
    });
    const { before, after, live } = heapOf(() =>
      extractor.extract({ text: all.repeat(Math.ceil(LONGEST / all.length)).slice(0, LONGEST) }),
    );
    most = Math.max(most, after - before);
    kept = Math.max(kept, live - before);
    const ratios = perCharacter.map((time) => formatRatio(time / (perCharacter[0] ?? 1))).join(', ');
    lines.push(`${language}: time a character from 1,000 to 1,000,000 characters: ${ratios}`);
  }
  const { maxRSS } = process.resourceUsage();
  return [
    ...lines,
    `memory: ${megabytes(most)} more of heap after 1,000,000 characters, ${megabytes(kept)} of it still needed; the whole run ${megabytes(maxRSS * 1024)} at most`,
  ];
}

/** The sentences of each language's specs as reports, and the bundled samples. */
async function readTexts(): Promise<Texts> {
  const samples = await readSamples();
  const found = new Map<Language, string[]>();
  for (const { language } of packs) {
    const own = samples.filter((text) => detectLanguage(text) === language);
    found.set(language, [...own, ...(await readSpecs(language))]);
  }
  return found;
}

async function readSpecs(language: Language): Promise<string[]> {
  const specs: { text: string }[] = JSON.parse(
    await readFile(join(PROJECT_ROOT, 'tests', 'specs', `${language}.json`), 'utf8').catch(() => '[]'),
  );
  const reports: string[] = [];
  for (const { text } of specs) {
    const last = reports.at(-1);
    if (last !== undefined && last.length < REPORT) reports[reports.length - 1] = `${last}\n\n${text}`;
    else reports.push(text);
  }
  return reports;
}

export async function readSamples(): Promise<string[]> {
  const folder = join(PROJECT_ROOT, 'seeds', 'articles');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}
