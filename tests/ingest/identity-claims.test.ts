import { describe, expect, it } from 'vitest';
import type { Queryable } from '@/graph/engine/types';
import { LastClaims, readIdentities } from '@/lib/ingest/identity-claims';

/** A graph of name claims that notes which of them are read whole. */
function makeGraph(stored: Record<string, string | null>) {
  const read: string[] = [];
  const answer = (params: Record<string, unknown> = {}) => {
    if (params.blocks) return Object.entries(stored).map(([id, published]) => ({ id, published }));
    const ids = params.ids as string[];
    read.push(...ids);
    return ids.map((id) => ({ props: { id, kind: 'name', name: `Name ${id}` } }));
  };
  const tx = { read: async (_: string, params?: Record<string, unknown>) => answer(params) } as unknown as Queryable;
  return { tx, read, stored };
}

const BLOCKS = ['person:~a'];

describe('claims that say who somebody is', () => {
  it('are read once, with the day of their articles as it is now', async () => {
    const { tx, read, stored } = makeGraph({ a: '2024-01-01', b: null });
    const known = new LastClaims(10);
    const first = await readIdentities(tx, BLOCKS, known);
    expect(first).toEqual([
      { claim: { id: 'a', kind: 'name', name: 'Name a' }, published: '2024-01-01' },
      { claim: { id: 'b', kind: 'name', name: 'Name b' }, published: null },
    ]);
    Object.assign(stored, { b: '2024-02-02', c: null });
    const second = await readIdentities(tx, BLOCKS, known);
    expect(second.map(({ claim, published }) => [claim.id, published])).toEqual([
      ['a', '2024-01-01'],
      ['b', '2024-02-02'],
      ['c', null],
    ]);
    expect(read).toEqual(['a', 'b', 'c']);
  });

  it('are gone when the graph has them no more', async () => {
    const { tx, stored } = makeGraph({ a: null, b: null });
    const known = new LastClaims(10);
    await readIdentities(tx, BLOCKS, known);
    delete stored.a;
    expect((await readIdentities(tx, BLOCKS, known)).map(({ claim }) => claim.id)).toEqual(['b']);
  });

  it('are forgotten when others were asked for since, so that what is kept does not grow', async () => {
    const { tx, read, stored } = makeGraph({ a: null });
    const known = new LastClaims(2);
    await readIdentities(tx, BLOCKS, known);
    delete stored.a;
    Object.assign(stored, { b: null, c: null, d: null, e: null });
    await readIdentities(tx, BLOCKS, known);
    Object.assign(stored, { a: null });
    expect(await readIdentities(tx, BLOCKS, known)).toHaveLength(5);
    expect(read.filter((id) => id === 'a')).toEqual(['a', 'a']);
    expect(read).not.toEqual(['a', 'b', 'c', 'd', 'e', 'b', 'c', 'd', 'e', 'a']);
  });
});
