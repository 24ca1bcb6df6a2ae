import { describe, expect, it } from 'vitest';
import { takeTurns } from '@/graph/engine/take-turns';

/** A process in which every step of the work takes some milliseconds. */
function makeProcess(step: number) {
  let [clock, turns] = [0, 0];
  const letOthers = async () => {
    turns += 1;
    // Others take their time, which is none of the work's.
    clock += 1000;
  };
  const turn = takeTurns({ now: () => clock, letOthers });
  const work = async (steps: number): Promise<number> => {
    for (let at = 0; at < steps; at += 1) {
      clock += step;
      const wait = turn();
      if (wait) await wait;
    }
    return turns;
  };
  return { work };
}

describe('others have a turn', () => {
  it('as often as the work takes long, however short its steps are', async () => {
    expect(await makeProcess(4).work(9)).toBe(3);
    expect(await makeProcess(1).work(24)).toBe(2);
  });

  it('after each step that takes long by itself', async () => {
    expect(await makeProcess(40).work(5)).toBe(5);
  });

  it('never during work that is short', async () => {
    expect(await makeProcess(1).work(11)).toBe(0);
  });
});
