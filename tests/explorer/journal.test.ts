import { describe, expect, it } from 'vitest';
import { findTravel, type JournalState, record } from '@/app/components/explorer/state/journal';

const visit = (...queries: string[]): JournalState =>
  queries.reduce((state, query) => record(state, query, false), { queries: [''], at: 0 });

describe('the journal of a visit', () => {
  it('leads back and forth along steps of the graph', () => {
    const state = visit('expand=person:a', 'expand=person:a&hide=person:b');
    expect(findTravel(state, -1)).toBe(-1);
    expect(findTravel(state, 1)).toBe(0);
    const undone = record(state, 'expand=person:a', true);
    expect(undone.at).toBe(1);
    expect(findTravel(undone, 1)).toBe(1);
  });

  it('passes over selections and views', () => {
    const state = visit('expand=person:a', 'expand=person:a&select=person:b', 'expand=person:a&view=table');
    expect(findTravel(state, -1)).toBe(-3);
  });

  it('has nothing to undo on a fresh page or after mere selections', () => {
    expect(findTravel({ queries: ['expand=person:a'], at: 0 }, -1)).toBe(0);
    expect(findTravel(visit('select=person:a'), -1)).toBe(0);
  });

  it('forgets what was undone when another step is made', () => {
    const undone = record(visit('hide=person:a'), '', true);
    const other = record(undone, 'focus=person:b', false);
    expect(other.queries).toEqual(['', 'focus=person:b']);
    expect(findTravel(other, 1)).toBe(0);
  });

  it('finds its place when the browser jumps, also where an address stands twice', () => {
    const state = visit('hide=a', '', 'hide=b');
    expect(record(state, '', true).at).toBe(2);
    expect(record(state, 'hide=a', true).at).toBe(1);
  });

  it('begins anew at an address from before the visit', () => {
    expect(record(visit('hide=a'), 'focus=z', true)).toEqual({ queries: ['focus=z'], at: 0 });
  });

  it('is not confused by the order of parameters', () => {
    expect(findTravel(visit('hide=a&meetings=true', 'meetings=true&hide=a'), -1)).toBe(-2);
  });
});
