import { expect, it } from 'vitest';
import { addressWords, readAddress } from '@/app/components/pages/address-words';

it.each([
  ['/people/sergei-lavrov', 'sergei lavrov'],
  ['/people/%E0%A4%9C%E0%A4%AF_%E0%A4%B6%E0%A4%82%E0%A4%95%E0%A4%B0', 'जय शंकर'],
  ['/nothing/at-all/', 'at all'],
  ['/people/%E0%A4', '%E0%A4'],
  ['/', ''],
])('finds in %s what one may have looked for: %s', (path, words) => {
  expect(addressWords(path)).toBe(words);
});

it('shows an address in its own script, and cuts what is longer than anybody reads', () => {
  expect(readAddress('/people/%E0%A4%9C%E0%A4%AF')).toBe('/people/जय');
  expect(readAddress(`/${'x'.repeat(500)}`)).toBe(`/${'x'.repeat(119)}…`);
});
