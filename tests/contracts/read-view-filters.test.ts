import { describe, expect, it } from 'vitest';
import { addressParsers } from '@/app/components/explorer/state/address';
import { viewFiltersSchema } from '@/lib/contracts/api';
import { readViewFilters } from '@/lib/contracts/read-view-filters';
import { GATHERING_KINDS } from '@/lib/contracts/vocabulary';

const NOTHING = viewFiltersSchema.parse({});

describe('the filters of an address on the server', () => {
  it('are none where nothing is asked', () => {
    expect(readViewFilters({})).toEqual(NOTHING);
    expect(readViewFilters({ view: 'table', confidence: '', country: '' })).toEqual(NOTHING);
  });

  it('are read as the explorer writes them', () => {
    const query = { country: 'IN,RU', series: 'SCO:summit,none', from: '2021', sources: '2', confidence: '0' };
    expect(readViewFilters({ ...query, hide: 'person:a,meeting:b', off: 'held', focus: 'gathering:c' })).toEqual({
      ...NOTHING,
      ...{ country: ['IN', 'RU'], series: ['SCO:summit', 'none'], from: '2021', sources: 2, confidence: 0 },
      ...{ hide: ['person:a', 'meeting:b'], off: ['held'], focus: 'gathering:c' },
    });
  });

  it.each([
    [
      { country: 'India,RU', series: 'NATO:summit', status: 'held,held,foo' },
      { country: ['RU'], status: ['held'] },
    ],
    [{ from: 'yesterday', confidence: '2', sources: '-1', focus: 'nobody' }, {}],
    [
      { hide: 'putin,person:putin', off: 'blue,north' },
      { hide: ['person:putin'], off: ['north'] },
    ],
    [{ country: ['IN', 'RU'] }, { country: ['IN'] }],
  ])('leave out what means nothing: %j', (query, read) => {
    expect(readViewFilters(query)).toEqual({ ...NOTHING, ...read });
  });

  it('take an organisation alone for all of its series', () => {
    const series = ['CICA:summit', ...GATHERING_KINDS.map((kind) => `SCO:${kind}`), 'none'];
    expect(readViewFilters({ series: 'CICA:summit,SCO,SCO:summit,none' }).series).toEqual(series);
    expect(addressParsers.series.parse('CICA:summit,SCO,SCO:summit,none')).toEqual(series);
    expect(readViewFilters({ series: 'sco,NATO' }).series).toEqual([]);
  });

  it('hold no more items than the explorer takes', () => {
    const hide = Array.from({ length: 100 }, (_, at) => `person:p${at}`).join();
    expect(readViewFilters({ hide }).hide).toHaveLength(60);
  });
});
