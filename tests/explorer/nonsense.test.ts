import { describe, expect, it } from 'vitest';
import { findNonsense } from '@/app/components/explorer/state/nonsense';
import { GATHERING_KINDS } from '@/lib/contracts/vocabulary';

const ALL_OF_SCO = GATHERING_KINDS.map((kind) => `SCO:${kind}`);

describe('what of an address is not understood', () => {
  it.each([
    ['view=foo', [{ name: 'view', value: 'foo', kept: null }]],
    ['status=foo', [{ name: 'status', value: 'foo', kept: null }]],
    ['status=held,foo,planned', [{ name: 'status', value: 'foo', kept: ['held', 'planned'] }]],
    ['series=SCO,cica-summit,none', [{ name: 'series', value: 'cica-summit', kept: [...ALL_OF_SCO, 'none'] }]],
    ['from=abc&country=IN', [{ name: 'from', value: 'abc', kept: null }]],
    ['day=tomorrow', [{ name: 'day', value: 'tomorrow', kept: null }]],
    ['path=person:a', [{ name: 'path', value: 'person:a', kept: null }]],
    ['sources=many&confidence=7', ['sources', 'confidence']],
  ])('%s', (query, wanted) => {
    const found = findNonsense(query);
    const names = found.map(({ name }) => name).sort();
    if (typeof wanted[0] === 'string') expect(names).toEqual([...wanted].sort());
    else expect(found).toEqual(wanted);
  });

  it.each([
    '',
    'status=held,planned&from=2023-04&view=table&select=person:a&path=person:a,person:b',
    'hide=person:a&pin=person:a@1_2&expand=person:a/meetings&sort=-sources&pair=country:IN,country:RU&place=Astana',
    // A whole organisation stands for its series.
    'series=SCO',
    'series=CICA,none,CICA:summit',
    // Of others, and of the palette.
    'utm_source=x&q=lavrov',
  ])('is nothing of %j', (query) => expect(findNonsense(query)).toEqual([]));
});
