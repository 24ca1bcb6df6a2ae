import { expect, it } from 'vitest';
import { splitByScript } from '@/lib/i18n/split-by-script';

it.each([
  [
    'секретарь МИД, भारत',
    [
      ['секретарь МИД, ', 'ru'],
      ['भारत', 'hi'],
    ],
  ],
  [
    'facts checked against Радио «Метро»',
    [
      ['facts checked against ', 'en'],
      ['Радио «Метро»', 'ru'],
    ],
  ],
  [
    '«প্রথম আলো», Dhaka',
    [
      ['«প্রথম আলো», ', 'bn'],
      ['Dhaka', 'en'],
    ],
  ],
  ['प्रेस ट्रस्ट ऑफ़ इंडिया', [['प्रेस ट्रस्ट ऑफ़ इंडिया', 'hi']]],
  ['Minister of Foreign Affairs', [['Minister of Foreign Affairs', 'en']]],
  ['2024 —', [['2024 —', 'en']]],
  ['', [['', 'en']]],
] as const)('cuts “%s” where its script changes, and loses nothing', (text, runs) => {
  const found = splitByScript(text);
  expect(found.map((run) => [run.text, run.lang])).toEqual(runs);
  expect(found.map((run) => run.text).join('')).toBe(text);
});
