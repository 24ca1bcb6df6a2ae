import { describe, expect, it } from 'vitest';
import { isConflict } from '@/graph/engine/embedded-errors';
import { retryConflicts } from '@/graph/engine/retry-conflicts';

const conflict = () => Object.assign(new Error('Write-write conflict'), { gqlStatus: '40000' });

describe('retryConflicts', () => {
  it('runs the work again until it succeeds', async () => {
    let runs = 0;
    const work = async () => {
      runs += 1;
      if (runs < 4) throw conflict();
      return runs;
    };
    expect(await retryConflicts(work, isConflict)).toBe(4);
  });

  it('gives up in the end, with the last conflict', async () => {
    let runs = 0;
    const work = async () => {
      runs += 1;
      throw conflict();
    };
    await expect(retryConflicts(work, isConflict)).rejects.toThrow('Write-write conflict');
    expect(runs).toBe(6);
  });

  it('does not repeat other errors', async () => {
    let runs = 0;
    const work = async () => {
      runs += 1;
      throw new RangeError('no');
    };
    await expect(retryConflicts(work, isConflict)).rejects.toThrow(RangeError);
    expect(runs).toBe(1);
  });
});
