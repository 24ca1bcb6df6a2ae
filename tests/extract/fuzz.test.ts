import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extractionSchema } from '@/lib/contracts/extraction';
import { extractor } from './extractor';

const PIECES = [
  'विदेश मंत्री',
  'रूस के',
  'चीन के',
  'राष्ट्रपति',
  'एस. जयशंकर',
  'लावरोव',
  'ने',
  'से',
  'के साथ',
  'और',
  'मुलाकात की',
  'बैठक',
  'एससीओ',
  'शिखर सम्मेलन',
  'मंगलवार को',
  '3-4 जुलाई',
  'वे',
  'उनकी',
  'इनमें',
  '।',
  ',',
  ':',
  '—',
  '"',
  'বিদেশমন্ত্রী',
  'রাশিয়ার',
  'জয়শঙ্করের',
  'সঙ্গে',
  'বৈঠক করেন',
  'তিনি',
  'ও',
  '২ জুলাই, ২০২৪',
  'X-এর',
  '<p>',
  '</p>',
  '<a href="x">',
  '&nbsp;',
  '&#x200d;',
  '\u200d',
  '\u200b',
  '\u202e',
  '\u2066',
  '\ud800',
  '\udc00',
  '\ufeff',
  '\u095b',
  'য\u09bc',
  '\n',
  '\n\n',
  ' ',
  '(',
  ')',
  '|',
  '@who',
  '#tag',
  '99/99/9999',
  '२०२४',
];
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

it('reads any text without an exception, and quotes it exactly', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('hi' as const, 'bn' as const), (article, lang) => {
      const found = extractor.extract({ text: article, lang });
      expect(extractionSchema.safeParse(found).error).toBeUndefined();
      const quotes = [
        ...found.persons.flatMap((person) => [
          ...person.mentions,
          person.evidence,
          ...person.names.map((name) => name.span),
        ]),
        ...[...found.meetings, ...found.events, ...found.attendance].map((row) => row.evidence),
      ];
      for (const { start, end, text: quote } of quotes) expect(article.slice(start, end)).toBe(quote);
      const ids = new Set(found.persons.map((person) => person.id));
      for (const meeting of found.meetings) expect(meeting.participants.every((id) => ids.has(id))).toBe(true);
      expect(ids.size).toBe(found.persons.length);
      expect(extractor.extract({ text: article, lang })).toEqual(found);
    }),
    { numRuns: 300 },
  );
});

it('makes no crowd of persons out of a long run of unknown words', () => {
  const unit = 'विदेश मंत्री अबकड खगघच ने कहा और '.repeat(400);
  expect(extractor.extract({ text: `x\n\n${unit}` }).persons.length).toBeLessThan(3);
});

it('finds nothing in a text of an unknown language, and says so', () => {
  const found = extractor.extract({ text: 'Lorem ipsum dolor sit amet' });
  expect(found.meetings).toEqual([]);
  expect(found.warnings.map((warning) => warning.code)).toEqual(['unknown_language']);
});
