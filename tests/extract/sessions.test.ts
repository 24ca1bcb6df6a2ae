// What a sentence or two tell of gatherings: which, from when to when, where, and whether they have been.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/contracts/vocabulary';
import { extractor } from './extractor';

/** Common words of a language, by which so short a text is known. */
const TAILS: Partial<Record<(typeof LANGUAGES)[number], string>> = {
  bn: ' এ কথা জানানো হয় এবং তা বলা হয়েছে।',
  ru: ' Об этом в тот же день сообщили, как и было обещано, и не только это.',
};

/** Lines of "text || day of publication || what is found in it", several of these with a semicolon between. */
const readLines = (name: string) => readFileSync(`tests/sessions/${name}.txt`, 'utf8').split('\n').filter(Boolean);

describe.each(LANGUAGES)('who was there, told in %s', (language) => {
  it.each(readLines(`attendance-${language}`))('%s', (line) => {
    const [told = '', published = '', expected = ''] = line.split(' || ');
    const { attendance, persons } = extractor.extract({ text: `—\n\n${told}${TAILS[language] ?? ''}`, published });
    const found = new Set(
      attendance.map(({ person }) => persons.find(({ id }) => id === person)?.mentions[0]?.text ?? person),
    );
    expect([...found].toSorted()).toEqual(expected.split(' ; ').toSorted());
  });
});

describe.each(LANGUAGES)('gatherings told in %s', (language) => {
  const lines = readLines(language);

  it.each(lines)('%s', (line) => {
    const [told = '', published = '', expected = ''] = line.split(' || ');
    const { events } = extractor.extract({ text: `—\n\n${told}${TAILS[language] ?? ''}`, published });
    const found = events
      .filter(({ series }) => series !== null)
      .map(({ series, kind, start, end, city, status }) =>
        [series, kind, start ?? '-', end ?? '-', city ?? '-', status].join(' '),
      );
    expect(found.toSorted()).toEqual(expected.split(' ; ').toSorted());
  });
});
