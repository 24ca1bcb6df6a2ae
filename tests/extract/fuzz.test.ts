import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Extraction, extractionSchema } from '@/lib/contracts/extraction';
import { packs } from '@/lib/extract/languages';
import { anyText } from './any-text';
import { extractor } from './extractor';

/** Every quotation with offsets that an extraction hands out. */
function quotesOf(found: Extraction) {
  return [
    ...found.persons.flatMap((person) => [
      ...person.mentions,
      person.evidence,
      ...person.names.map((name) => name.span),
    ]),
    ...[...found.meetings, ...found.events, ...found.attendance].map((row) => row.evidence),
  ];
}

describe.each(packs.map((pack) => [pack.language, pack] as const))('any text in %s', (lang, pack) => {
  it('is read without an exception, quoted exactly, and the same each time', () => {
    fc.assert(
      fc.property(anyText(pack), (text) => {
        const found = extractor.extract({ text, lang });
        expect(extractionSchema.safeParse(found).error).toBeUndefined();
        for (const { start, end, text: quote } of quotesOf(found)) {
          expect(start >= 0 && start <= end && end <= text.length).toBe(true);
          expect(text.slice(start, end)).toBe(quote);
        }
        for (const { start, end } of found.warnings) {
          expect((start ?? 0) >= 0 && (start ?? 0) <= (end ?? 0) && (end ?? 0) <= text.length).toBe(true);
        }
        const ids = new Set(found.persons.map((person) => person.id));
        expect(ids.size).toBe(found.persons.length);
        for (const meeting of found.meetings) expect(meeting.participants.every((id) => ids.has(id))).toBe(true);
        expect(extractor.extract({ text, lang })).toEqual(found);
      }),
      { numRuns: 150 },
    );
  });
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
