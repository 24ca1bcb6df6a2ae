// Time a text takes grows with its length and no faster: counted in steps, so that no clock decides.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packs } from '@/lib/extract/languages';
import { splitSentences } from '@/lib/extract/text/segment';
import { anyPiece } from './any-text';
import { countSteps } from './count-steps';
import { extractor } from './extractor';

const SEED = 7;
/** Twice the text may take this many times the steps. */
const MOST = 2.2;

/** A four-letter word in the letters of Hindi, another one for each number. */
function madeName(at: number): string {
  const sign = (place: number) => 'अकखगघचछजझटठडढतथदधनपफबभमयरलवशसह'.charAt(Math.floor((at * 7919) / 31 ** place) % 31);
  return `${sign(0)}${sign(1)}${sign(2)}ा${sign(3)}`;
}

const UNITS: Record<string, (at: number) => string> = {
  'one sentence again and again': () => 'विदेश मंत्री एस. जयशंकर ने मंगलवार को सर्गेई लावरोव से मुलाकात की। ',
  'strangers, each in a line': (at) =>
    `रूस के विदेश मंत्री ${madeName(at)} ${madeName(at + 5)} ने ${madeName(at + 9)} से मुलाकात की।\n`,
  'a list without a full stop': (at) => `विदेश मंत्री ${madeName(at)} ${madeName(at + 5)} और `,
  'one endless word': madeName,
  dates: (at) => `${(at % 28) + 1} जुलाई 20${10 + (at % 15)} को एससीओ शिखर सम्मेलन में बैठक हुई। `,
  pronouns: () => 'उन्होंने उनसे मुलाकात की। ',
  boxes: (at) => `<nav>${madeName(at)}</nav>\n`,
  'boxes that never end': () => '<nav><script><!-- क ',
  marks: () => '\u093c\u094d',
  'full stops': (at) => `${at}. . `,
  quotes: () => '"“(',
  menus: () => 'क | ',
};

const read = (lang: (typeof packs)[number]['language'], text: string) => extractor.extract({ text, lang });

/** How many times the steps of `size` the double of it takes, once word tables are built. */
function growth(textOf: (size: number) => string, lang: (typeof packs)[number]['language'], size: number): number {
  read(lang, textOf(size * 2));
  const [half, whole] = [size, size * 2].map((length) => countSteps(() => read(lang, textOf(length))));
  return (whole ?? 0) / (half ?? 1);
}

describe('steps grow with the text', () => {
  it.each(Object.entries(UNITS))('%s', (_name, unit) => {
    // Texts of two lengths share no names: what is remembered of one makes the other no cheaper.
    const textOf = (units: number) =>
      `शीर्षक\n\n${Array.from({ length: units }, (_, at) => unit(units * 1000 + at)).join('')}`;
    expect(growth(textOf, 'hi', 200)).toBeLessThan(MOST);
  });

  it.each(packs.map((pack) => [pack.language, pack] as const))('any words of %s, on one line', (lang, pack) => {
    const pieces = fc.sample(anyPiece(pack), { seed: SEED, numRuns: 1600 }).map((piece) => piece.replaceAll('\n', ' '));
    expect(growth((size) => pieces.slice(0, size).join(' '), lang, 800)).toBeLessThan(MOST);
  });

  it('counts what it says', () => {
    const numbers = Array.from({ length: 100 }, (_, at) => at);
    expect(countSteps(() => numbers.map((one) => numbers.includes(one)))).toBeGreaterThan(10_000);
    expect(countSteps(() => undefined)).toBe(0);
  });
});

describe('sentences', () => {
  it.each(packs.map((pack) => [pack.language, pack] as const))('of %s have a bounded length', (_lang, pack) => {
    for (const unit of ['मंत्री, ', 'क', '1. ', '\u093c', '\ud83d\ude00']) {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const ranges = splitSentences(text, { start: 0, end: text.length }, pack);
      expect(Math.max(...ranges.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1500);
      expect(ranges.some(({ start }) => /^[\udc00-\udfff]/u.test(text.slice(start, start + 1)))).toBe(false);
      const covered = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
      expect(covered).toBeGreaterThan(text.trim().length * 0.99);
    }
  });
});
