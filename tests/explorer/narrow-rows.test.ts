import { describe, expect, it } from 'vitest';
import { isNarrowed, type Narrowing, narrowRows } from '@/app/components/explorer/state/narrow-rows';
import type { MeetingRow } from '@/lib/contracts/api';

const person = (id: string, country: string | null, organization: string | null = null) => ({
  ...{ id, name: { en: id }, country, organization, role: null, title: null },
});
const [putin, modi, erdogan, ming] = [
  person('putin', 'RU'),
  person('modi', 'IN'),
  person('erdogan', 'TR'),
  person('ming', null, 'sco'),
];
const row = (id: string, participants: MeetingRow['participants'], more: Partial<MeetingRow> = {}): MeetingRow => ({
  ...{ id, participants, date: null, otherDates: [], city: null, status: 'held', gathering: null },
  ...{ confidence: 1, sources: 1, disputed: false, ...more },
});
const gathering = {
  ...{ id: 'summit', series: 'SCO' as const, kind: 'summit' as const, ordinal: null },
  ...{ start: null, end: null, city: null, country: null, status: 'held' as const },
};
const ROWS = [
  row('two', [putin, modi]),
  row('three', [putin, modi, erdogan], { gathering }),
  row('plan', [modi, ming], { status: 'planned' }),
  row('unclear', [modi, erdogan], { status: 'planned', disputed: true }),
];
const NOTHING: Narrowing = { hide: [], off: [], focus: null };
const idsWith = (narrowing: Partial<Narrowing>) => narrowRows(ROWS, { ...NOTHING, ...narrowing }).map(({ id }) => id);

describe('rows of a narrowed picture', () => {
  it('are all rows while nothing is taken out', () => {
    expect(isNarrowed(NOTHING)).toBe(false);
    expect(narrowRows(ROWS, NOTHING)).toEqual(ROWS);
  });

  it('hold nobody who is hidden, and no meeting that less than two people are left of', () => {
    const rows = narrowRows(ROWS, { ...NOTHING, hide: ['person:putin', 'meeting:unclear'] });
    expect(rows.map(({ id }) => id)).toEqual(['three', 'plan']);
    expect(rows[0]?.participants).toEqual([modi, erdogan]);
  });

  it('hold no line, region or kind that the key has switched off', () => {
    expect(idsWith({ off: ['planned'] })).toEqual(['two', 'three', 'unclear']);
    expect(idsWith({ off: ['disputed'] })).toEqual(['two', 'three', 'plan']);
    expect(idsWith({ off: ['north', 'intl'] })).toEqual(['three', 'unclear']);
    expect(idsWith({ off: ['meeting'] })).toEqual([]);
    expect(idsWith({ off: ['country', 'gathering'] })).toHaveLength(ROWS.length);
  });

  it.each([
    ['person:putin', ['two', 'three']],
    ['gathering:summit', ['three']],
    ['meeting:plan', ['plan']],
    ['organization:sco', ['plan']],
    ['country:TR', ['three', 'unclear']],
  ])('are with a focus on %s only those near it', (focus, ids) => {
    expect(isNarrowed({ ...NOTHING, focus })).toBe(true);
    expect(idsWith({ focus })).toEqual(ids);
  });
});
