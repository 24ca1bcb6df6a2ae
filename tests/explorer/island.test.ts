import { describe, expect, it } from 'vitest';
import { layoutIsland, WIDE } from '@/app/components/explorer/layout/island';

const person = (key: string) => ({
  key,
  radius: 14,
  label: { w: 80, h: 17 },
  gatherings: ['gathering:g'],
  sessions: [],
});
const island = (visited: string[]) =>
  layoutIsland(
    {
      key: 'gathering:g',
      title: { w: 90, h: 34 },
      people: ['host', 'guest', 'other'].map(person),
      pairs: [
        ['guest', 'host'],
        ['host', 'other'],
      ],
      visited: new Set(visited),
    },
    WIDE,
  );

describe('an island with a hub of its own', () => {
  it.each([
    ['nobody from outside', []],
    ['whom the hub met from outside', ['host']],
  ])('with %s: the hub at the shore, the others behind it with their names outside', (_case, visited) => {
    const { places } = island(visited);
    const hub = places.get('host');
    for (const key of ['guest', 'other']) {
      expect(places.get(key)?.side).toBe('right');
      expect(places.get(key)?.x).toBeGreaterThan((hub?.x ?? Number.NaN) + WIDE.spoke / 2);
    }
  });

  it('keeps a guest who was met from outside at the free shore', () => {
    const { places } = island(['guest']);
    expect(places.get('guest')?.y).toBeLessThan(places.get('host')?.y ?? Number.NaN);
  });
});
