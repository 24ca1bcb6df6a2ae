import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '@/lib/contracts/decision';
import { compileDecisions } from '@/lib/resolve';

const at = '2026-01-01T00:00:00Z';
const merge = (id: string, from: string, into: string): Decision => ({
  kind: 'merge',
  id,
  at,
  from: { id: from, name: from },
  into: { id: into, name: into },
});
const undo = (decision: string): Decision => ({ kind: 'undo', id: `undo-${decision}`, at, decision });

describe('merges in the log', () => {
  it('lead along the whole chain', () => {
    const { mergedInto } = compileDecisions([merge('1', 'a', 'b'), merge('2', 'b', 'c')]);
    expect([...mergedInto]).toEqual([
      ['a', ['b', 'c']],
      ['b', ['c']],
    ]);
  });

  it('are replaced by a later one of the same person', () => {
    const { mergedInto } = compileDecisions([merge('1', 'a', 'b'), merge('2', 'a', 'c')]);
    expect([...mergedInto]).toEqual([['a', ['c']]]);
  });

  it('never go in a circle: the line that would close it counts for nothing', () => {
    const circle = [merge('1', 'a', 'b'), merge('2', 'b', 'c'), merge('3', 'c', 'a')];
    expect(compileDecisions(circle).mergedInto.has('c')).toBe(false);
    expect(compileDecisions([merge('1', 'a', 'a')]).mergedInto.size).toBe(0);
  });

  it('go in no circle that only an undoing makes', () => {
    const log = [merge('1', 'a', 'b'), merge('2', 'a', 'c'), merge('3', 'b', 'a'), undo('2')];
    expect([...compileDecisions(log).mergedInto]).toEqual([['a', ['b']]]);
  });

  it('have an end for everybody, in whatever log', () => {
    const person = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const line = fc.oneof(
      fc.record({ from: person, into: person }),
      fc.record({ undone: fc.nat(9).map((place) => `${place}`) }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const log = lines.map((one, place) =>
          'from' in one ? merge(`${place}`, one.from, one.into) : { ...undo(one.undone), id: `${place}` },
        );
        const { mergedInto } = compileDecisions(log);
        for (const [from, chain] of mergedInto) {
          expect(chain).not.toContain(from);
          expect(mergedInto.has(chain.at(-1) ?? from)).toBe(false);
        }
      }),
    );
  });
});
