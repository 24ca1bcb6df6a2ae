import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysApart } from '@/lib/resolve/day-range';
import { Timeline } from '@/lib/resolve/timeline';

const range = fc
  .record({ first: fc.integer({ min: 0, max: 60 }), length: fc.constantFrom(0, 0, 0, 1, 29, 365) })
  .map(({ first, length }) => [first, first + length] as const);

it('finds what shares a day with a range, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 20 }), range, (ranges, wanted) => {
      const timeline = new Timeline(ranges.map((one, at) => ({ range: one, at })));
      const sharing = ranges.flatMap((one, at) => (daysApart(one, wanted) === 0 ? [at] : []));
      expect([...timeline.within(wanted)].sort((a, b) => a - b)).toEqual(sharing);
    }),
    { numRuns: 1000 },
  );
});
