import { describe, expect, it } from 'vitest';
import { placeAround, placeName } from '@/app/components/figures/place-around';
import { tiesOf } from '@/app/components/figures/ties-of';
import type { MeetingSummary } from '@/lib/contracts/api';

const person = (id: string) => ({ id, name: { en: id }, country: 'IN', organization: null, role: null, title: null });
const meeting = (ids: string[], status: MeetingSummary['status'] = 'held', disputed = false): MeetingSummary => ({
  id: ids.join('-'),
  participants: ids.map(person),
  date: null,
  otherDates: [],
  city: null,
  status,
  gathering: null,
  confidence: 1,
  sources: 1,
  disputed,
  quotes: [],
});

describe('placeName', () => {
  it('keeps names of neighbours apart beside the axis, and others in the middle of their spot', () => {
    const [left, right] = [placeName({ x: 127, y: 200 }, 160), placeName({ x: 193, y: 200 }, 160)];
    expect([left.anchor, right.anchor]).toEqual(['end', 'start']);
    expect(right.x - left.x).toBeGreaterThan(30);
    expect(placeName({ x: 160, y: 200 }, 160)).toEqual({ x: 160, anchor: 'middle' });
    expect(placeName({ x: 60, y: 100 }, 160)).toEqual({ x: 60, anchor: 'middle' });
  });
});

describe('placeAround', () => {
  it('keeps people apart and on the ellipse', () => {
    const spots = placeAround(10, { cx: 100, cy: 100, rx: 80, ry: 60 });
    for (const { x, y } of spots) expect(((x - 100) / 80) ** 2 + ((y - 100) / 60) ** 2).toBeCloseTo(1, 1);
    const gaps = spots.map(({ x, y }, index) => {
      const next = spots[(index + 1) % spots.length];
      return Math.hypot(x - (next?.x ?? 0), y - (next?.y ?? 0));
    });
    expect(Math.min(...gaps)).toBeGreaterThan(30);
  });
});

describe('tiesOf', () => {
  it('makes one tie of all meetings of a pair, held as soon as one was', () => {
    const { ties } = tiesOf([meeting(['a', 'b'], 'planned'), meeting(['b', 'a'])], 9);
    expect(ties).toEqual([{ from: 'a', to: 'b', status: 'held', isDisputed: false, meetings: 2 }]);
  });
  it('ties each with each where three met, and leaves out what was called off', () => {
    const { ties, people } = tiesOf([meeting(['a', 'b', 'c']), meeting(['a', 'd'], 'cancelled')], 9);
    expect(ties.map(({ from, to }) => from + to)).toEqual(['ab', 'ac', 'bc']);
    expect(people.map(({ id }) => id)).not.toContain('d');
  });
  it('keeps the busiest people and no tie to anybody else', () => {
    const { people, ties } = tiesOf(
      [meeting(['a', 'b']), meeting(['a', 'c']), meeting(['a', 'b', 'd'], 'held', true)],
      2,
    );
    expect(people.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(ties).toEqual([{ from: 'a', to: 'b', status: 'held', isDisputed: true, meetings: 2 }]);
  });
});
