import { describe, expect, it } from 'vitest';
import { addressParsers } from '@/app/components/explorer/state/address';
import {
  addExpansion,
  collapse,
  formatExpansion,
  parseExpansion,
  setKinds,
} from '@/app/components/explorer/state/expansion';
import { MOST_PINS, parsePin, readPins, setPin } from '@/app/components/explorer/state/pins';

describe('what was added to the picture', () => {
  it.each([
    ['person:a', { key: 'person:a', kind: null, limit: null }],
    ['person:a/meetings', { key: 'person:a', kind: 'meetings', limit: null }],
    ['country:IN/people/240', { key: 'country:IN', kind: 'people', limit: 240 }],
    ['person:a/all/500', { key: 'person:a', kind: null, limit: 500 }],
  ])('reads %s and writes it the same', (item, expansion) => {
    expect(parseExpansion(item)).toEqual(expansion);
    expect(formatExpansion(parseExpansion(item) ?? { key: '', kind: null, limit: null })).toBe(item);
  });

  it.each([
    '',
    'planet:x',
    'person:a/friends',
    'person:a/meetings/0',
    'person:a/meetings/-5',
    'person:a/meetings/5/6',
    'person:a/all',
  ])('takes %j for nothing', (item) => expect(parseExpansion(item)).toBeNull());

  it('asks for no more than the server gives', () => {
    expect(parseExpansion('person:a/meetings/9999')?.limit).toBe(500);
  });

  it('lets a larger limit take the place of the smaller one', () => {
    const items = addExpansion(['person:a/meetings', 'person:b'], { key: 'person:a', kind: 'meetings', limit: 240 });
    expect(items).toEqual(['person:a/meetings/240', 'person:b']);
    expect(addExpansion(items, { key: 'person:a', kind: 'gatherings', limit: null })).toHaveLength(3);
  });

  it('shows exactly the kinds that are asked for, each where it stood and as large', () => {
    const items = ['person:a/meetings/240', 'person:b', 'person:a'];
    expect(setKinds(items, 'person:a', ['meetings', 'offices'])).toEqual([
      'person:a/meetings/240',
      'person:b',
      'person:a/offices',
    ]);
    expect(setKinds(items, 'person:a', [])).toEqual(['person:b']);
  });

  it('takes out all that came with one node', () => {
    expect(collapse(['person:a/meetings', 'person:b', 'person:a'], 'person:a')).toEqual(['person:b']);
  });
});

describe('pins', () => {
  it('reads places left of and above the middle', () => {
    expect(parsePin('person:a@-120_45')).toEqual({ key: 'person:a', x: -120, y: 45 });
  });

  it.each(['person:a', 'person:a@1', 'person:a@1_2_3', 'person:a@x_y', 'person:a@99999_0', 'nobody@1_2'])(
    'takes %j for none',
    (item) => expect(parsePin(item)).toBeNull(),
  );

  it('moves what is pinned already, and lets it go', () => {
    const moved = setPin(['person:a@1_2', 'person:b@3_4'], 'person:a', { x: 9.6, y: -0.4 }) ?? [];
    expect(readPins(moved)).toEqual({ 'person:b': { x: 3, y: 4 }, 'person:a': { x: 10, y: 0 } });
    expect(setPin(moved, 'person:a', null)).toEqual(['person:b@3_4']);
  });

  it('refuses one more than fit the address, but still moves those that are there', () => {
    const full = Array.from({ length: MOST_PINS }, (_, at) => `person:p${at}@${at}_0`);
    expect(setPin(full, 'person:new', { x: 0, y: 0 })).toBeNull();
    expect(setPin(full, 'person:p3', { x: 0, y: 0 })).toHaveLength(MOST_PINS);
    expect(addressParsers.pin.parse([...full, 'person:new@0_0'].join(','))).toHaveLength(MOST_PINS);
  });
});

describe('hand-edited addresses', () => {
  it('keep what can be read', () => {
    expect(addressParsers.fold.parse('gathering:g,person:a,nonsense')).toEqual(['gathering:g']);
    expect(addressParsers.off.parse('planned,south,everything')).toEqual(['planned', 'south']);
    expect(addressParsers.hide.parse('person:a,,person:a,<b>')).toEqual(['person:a']);
    expect(addressParsers.focus.parse('javascript:alert(1)')).toBeNull();
  });

  it.each(['person:a', 'person:a,person:a', 'person:a,country:IN', 'person:a,person:b,person:c', ','])(
    'take %j for no path',
    (value) => expect(addressParsers.path.parse(value)).toBeNull(),
  );

  it('read a path between two people', () => {
    expect(addressParsers.path.parse('person:a,person:b')).toEqual(['person:a', 'person:b']);
    expect(addressParsers.path.serialize(['person:a', 'person:b'])).toBe('person:a,person:b');
  });
});
