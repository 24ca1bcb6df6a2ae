import { describe, expect, it } from 'vitest';
import { addressParsers, isNodeKey } from '@/app/components/explorer/state/address';

describe('the view in the address', () => {
  it.each(['person:subrahmanyam-jaishankar', 'country:IN', 'gathering:sco-summit-2024-07-astana'])(
    'reads the key %s',
    (key) => {
      expect(addressParsers.select.parse(key)).toBe(key);
      expect(addressParsers.select.serialize(key)).toBe(key);
    },
  );

  it.each(['', 'person:', 'planet:mars', 'person:<script>', 'person:a b', `person:${'x'.repeat(301)}`])(
    'takes %j for no selection',
    (value) => {
      expect(isNodeKey(value)).toBe(false);
      expect(addressParsers.select.parse(value)).toBeNull();
    },
  );

  it('keeps what is valid of a list, once each', () => {
    expect(addressParsers.country.parse('IN,xx,RU,IN,INDIA')).toEqual(['IN', 'RU']);
    expect(addressParsers.status.parse('held,maybe,disputed')).toEqual(['held', 'disputed']);
    expect(addressParsers.series.parse('SCO:summit,SCO:party,none')).toEqual(['SCO:summit', 'none']);
    expect(addressParsers.expand.parse('person:a,nonsense')).toEqual(['person:a']);
  });

  it.each([
    ['2024', '2024'],
    ['2024-07', '2024-07'],
    ['2024-02-30', null],
    ['soon', null],
  ])('reads the date %s as %s', (value, expected) => {
    expect(addressParsers.from.parse(value)).toBe(expected);
  });

  it('knows two views and four scripts', () => {
    expect(addressParsers.view.parse('list')).toBe('list');
    expect(addressParsers.view.parse('globe')).toBeNull();
    expect(addressParsers.labels.parse('bn')).toBe('bn');
    expect(addressParsers.labels.parse('xx')).toBeNull();
  });
});
