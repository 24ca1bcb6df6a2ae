// What files bring that no author meant: signs that cannot be seen, letters in pieces, mixed digits, nothing at all.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '@/lib/contracts/extraction';
import { packs } from '@/lib/extract/languages';
import { extractor } from './extractor';

/** The facts alone, as far as spelling and offsets of the source do not show in them. */
function factsOf({ persons, events, meetings, attendance, countries }: Extraction) {
  return {
    persons: persons.map(({ id, name, country, role, mentions }) => ({ id, name, country, role, of: mentions.length })),
    events: events.map(({ evidence: _evidence, ...event }) => event),
    meetings: meetings.map(({ evidence: _evidence, topics = [], ...meeting }) => ({
      ...meeting,
      topics: topics.length,
    })),
    attendance: attendance.map(({ evidence: _evidence, ...row }) => row),
    countries,
  };
}

function expectExact(text: string, { persons, meetings, events }: Extraction): void {
  const quotes = [
    ...persons.flatMap((one) => one.mentions),
    ...[...meetings, ...events].map((row) => row.evidence),
    ...meetings.flatMap((meeting) => meeting.topics ?? []),
  ];
  for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
}

/** Puts signs that nobody sees before every third letter, never between a letter and its marks. */
function hideSigns(text: string, signs: readonly string[]): string {
  let at = 0;
  return text.replace(/(?<=\p{L}\p{M}*)(?<!\u094d|\u09cd)\p{L}/gu, (letter) =>
    ++at % 3 === 0 ? `${signs[at % signs.length]}${letter}` : letter,
  );
}

/** Letters in pieces; letters with nukta, which NFC takes apart, in one. */
function recompose(text: string): string {
  const whole = new Map(
    Array.from('\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f\u09dc\u09dd\u09df', (letter) => [
      letter.normalize('NFC'),
      letter,
    ]),
  );
  return text.normalize('NFD').replace(/\p{L}[\u093c\u09bc]/gu, (letter) => whole.get(letter) ?? letter);
}

const specsOf = (language: string): { text: string }[] =>
  JSON.parse(readFileSync(new URL(`../specs/${language}.json`, import.meta.url), 'utf8'));

describe.each(packs.map((pack) => pack.language))('the sentences of %s', (language) => {
  const accents = 'The foreign minister Péter Szijjártó met Zoë Müller-Žižek and said that this was good.';
  const texts = [...specsOf(language).map((spec) => spec.text), accents].map((text) => `—\n\n${text}`.normalize('NFC'));
  const compare = (change: (text: string) => string) => {
    const changed = texts.map(change);
    expect(changed.some((text, at) => text !== texts[at])).toBe(true);
    for (const [at, text] of changed.entries()) {
      const found = extractor.extract({ text, lang: language });
      expect(factsOf(found), text).toEqual(factsOf(extractor.extract({ text: texts[at] ?? '', lang: language })));
      expectExact(text, found);
    }
  };

  it('say the same in letters composed otherwise', () => compare(recompose));
  it('say the same with zero-width signs in their words', () =>
    compare((text) => hideSigns(text, ['\u200b', '\u2060', '\ufeff', '\u00ad'])));
  it('say the same with bidi controls in their words', () =>
    compare((text) => hideSigns(text, ['\u200e', '\u200f', '\u202a', '\u202e', '\u202c'])));
  it('say the same with line ends of other systems', () => compare((text) => text.replaceAll('\n', '\r\n')));
});

describe('digits', () => {
  it('may be mixed within one date', () => {
    const dateOf = (date: string) =>
      extractor.extract({ text: `—\n\nविदेश मंत्री एस. जयशंकर ने ${date} को सर्गेई लावरोव से मुलाकात की।` }).meetings[0]?.date;
    expect(dateOf('21 मई 2024')).toBe('2024-05-21');
    expect(dateOf('२1 मई 20२४')).toBe('2024-05-21');
    expect(dateOf('২১ मई २০2४')).toBe('2024-05-21');
  });
});

describe('dates', () => {
  const read = (text: string, published?: string) => extractor.extract({ text: `—\n\n${text}`, published });

  it('that are no days are none', () => {
    const found = read('विदेश मंत्री एस. जयशंकर ने 31 फरवरी 2024 को सर्गेई लावरोव से मुलाकात की।');
    for (const { date } of found.meetings) expect(date).not.toBe('2024-02-31');
  });

  it('against their weekday are kept, with a warning that says where', () => {
    const text =
      'The foreign minister Sergey Lavrov met Wang Yi on Monday, 3 July 2024 in Astana, and said that it was good.';
    const found = read(text);
    expect(found.meetings.map(({ date }) => date)).toEqual(['2024-07-03']);
    const [warning] = found.warnings;
    expect(warning?.code).toBe('weekday_mismatch');
    expect(`—\n\n${text}`.slice(warning?.start ?? 0, warning?.end ?? 0)).toContain('3 July 2024');
  });
});

describe('texts with next to nothing', () => {
  it.each(['', ' ', '\n\n\n', '\u200b\ufeff', '<p></p>', '---\ntitle: x\n---\n', '\ud800', '٣', '...'])(
    '%j',
    (text) => {
      const { persons, meetings, events, warnings } = extractor.extract({ text });
      expect([persons, meetings, events]).toEqual([[], [], []]);
      expect(warnings.map(({ code }) => code)).toEqual(['unknown_language']);
    },
  );

  it('a title alone is a title', () => {
    const title = 'जयशंकर ने लावरोव से मुलाकात की और कहा कि वार्ता अच्छी रही';
    const found = extractor.extract({ text: title });
    expect([found.lang, found.title]).toEqual(['hi', title]);
    expectExact(title, found);
  });

  it.each([
    ['Chinese', '外交部长王毅会见了俄罗斯外长拉夫罗夫。'],
    ['Arabic', 'التقى وزير الخارجية سيرغي لافروف نظيره الصيني وانغ يي في موسكو.'],
    [
      'German',
      'Außenminister Wang Yi traf gestern seinen russischen Amtskollegen Sergej Lawrow und sprach über Handel.',
    ],
    ['Sanskrit', 'नेपालस्य विदेशमन्त्रिणा सह सम्भाषणं कृतम्।'],
  ])('%s is no language that is read here', (_name, text) => {
    const found = extractor.extract({ text: `${text}\n\n${text}` });
    expect([found.lang, found.persons, found.meetings]).toEqual([null, [], []]);
    expect(found.warnings.map(({ code }) => code)).toEqual(['unknown_language']);
  });
});

describe('a first line', () => {
  const lead =
    'Astana, 5 March 2024: President Anvar Qodirov of Uzbekistan, who had flown in from Tashkent early in the morning with a large delegation of ministers and of businessmen, addressed the SCO summit, and on its sidelines he met Kyrgyz President Timur Asanov.';

  it('of a whole paragraph is the lead of a report without a headline', () => {
    const found = extractor.extract({ text: `${lead}\n\nThe talks went on for an hour.` });
    expect(found).toMatchObject({ title: lead, published: '2024-03-05' });
    expect(found.attendance.filter(({ beside }) => !beside)).toHaveLength(1);
  });

  it('that is short is the headline, though it ends like a sentence', () => {
    const found = extractor.extract({ text: `Leaders gather in Astana.\n\n${lead}` });
    expect(found).toMatchObject({ title: 'Leaders gather in Astana.', published: '2024-03-05' });
  });
});
