import { describe, expect, it } from 'vitest';
import { chooseSounds, pairBySound } from '@/lib/data/pair-by-sound';

const strangers = [
  { id: 's2', keys: ['anil', 'sharma'] },
  { id: 's1', keys: ['anil', 'sharma', 'rare'] },
  { id: 's3', keys: ['sharma'] },
];
const sharers = [
  { key: 'anil', ids: ['s1', 's2', 'k1'] },
  { key: 'sharma', ids: ['s1', 's2', 's3', 'k1', 'k2', 'k3', 'k4'] },
  { key: 'rare', ids: ['s1', 'k5'] },
];
const never = () => null;
const pair = async (most: number) =>
  (await pairBySound(strangers, sharers, { most, turn: never })).map((two) => two.join('+'));

describe('people who share sounds', () => {
  it('are paired once each, with a stranger among the two', async () => {
    const pairs = await pair(100);
    expect(pairs.toSorted()).toEqual(
      [
        ...['s1+s2', 's1+s3', 's2+s3', 'k1+s1', 'k1+s2', 'k1+s3', 'k5+s1'],
        ...['k2', 'k3', 'k4'].flatMap((known) => [`${known}+s1`, `${known}+s2`, `${known}+s3`]),
      ].toSorted(),
    );
  });

  it('are left out where they share only what many have, when there are too many', async () => {
    expect((await pair(4)).toSorted()).toEqual(['k1+s1', 'k1+s2', 'k5+s1', 's1+s2']);
    expect(await pair(0)).toEqual([]);
  });

  it('are found in turns: others are let in between sounds and between strangers, as often as it takes', async () => {
    let [asked, waited] = [0, 0];
    const wait = async () => {
      waited += 1;
    };
    const turn = () => {
      asked += 1;
      return asked % 3 === 0 ? wait() : null;
    };
    await pairBySound(strangers, sharers, { most: 9, turn });
    expect([asked, waited]).toEqual([sharers.length + 2 * strangers.length, 3]);
  });

  it('are nobody where nobody is a stranger', async () => {
    expect(await pairBySound([], [], { most: 9, turn: never })).toEqual([]);
  });
});

describe('the sounds that are looked at', () => {
  const counts = [
    { key: 'rare', names: 2 },
    { key: 'anil', names: 3 },
    { key: 'sharma', names: 7 },
  ];

  it('are the rarest, up to as many meetings of strangers with names', () => {
    // One stranger meets two names, two meet three, three meet seven.
    expect(chooseSounds(strangers, counts, 2 + 6 + 21)).toEqual(['rare', 'anil', 'sharma']);
    expect(chooseSounds(strangers, counts, 2 + 6 + 20)).toEqual(['rare', 'anil']);
    expect(chooseSounds(strangers, counts, 1)).toEqual([]);
  });
});
