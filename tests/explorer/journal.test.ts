import { describe, expect, it } from 'vitest';
import { type JournalState, record } from '@/app/components/explorer/state/journal';

const visit = (...queries: string[]): JournalState =>
  queries.reduce((state, query) => record(state, query, false), { queries: [''], at: 0 });

describe('the journal of a visit', () => {
  it('keeps each step of the graph', () => {
    const state = visit('expand=person:a', 'expand=person:a&hide=person:b');
    expect(state).toEqual({ queries: ['', 'expand=person:a', 'expand=person:a&hide=person:b'], at: 2 });
    expect(record(state, 'expand=person:a', true).at).toBe(1);
  });

  it('makes no step of selections and views, and remembers them with their step', () => {
    const state = visit('expand=person:a', 'expand=person:a&select=person:b', 'expand=person:a&view=table');
    expect(state).toEqual({ queries: ['', 'expand=person:a&view=table'], at: 1 });
    expect(visit('select=person:a').at).toBe(0);
    expect(visit('pair=person:a,person:b').at).toBe(0);
  });

  it('forgets what was undone when another step is made', () => {
    const undone = record(visit('hide=person:a'), '', true);
    expect(undone).toMatchObject({ queries: ['', 'hide=person:a'], at: 0 });
    expect(record(undone, 'focus=person:b', false)).toEqual({ queries: ['', 'focus=person:b'], at: 1 });
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
    expect(visit('hide=a&meetings=true', 'meetings=true&hide=a').at).toBe(1);
  });
});
