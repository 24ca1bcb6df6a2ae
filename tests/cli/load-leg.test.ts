import { describe, expect, it } from 'vitest';
import { hasGrownBy, type LegEnd, makeLeg, runLegs } from '@/lib/cli/load-leg';
import { reportRefused } from '@/lib/ingest/report';

const failed = (file: string) => reportRefused(file, 'failed', { message: 'broken', reason: null });

/** A load of articles and broken lines (`!`) in legs of at most `size` articles: what each leg took, and all that was told. */
async function loadInLegs(lines: string[], size: number) {
  const told: string[] = [];
  const legs: string[][] = [];
  const runLeg = async (passOver: number): Promise<LegEnd> => {
    const taken: string[] = [];
    legs.push(taken);
    const leg = makeLeg(
      async function* (onReport) {
        for (const line of lines) {
          if (line.startsWith('!')) onReport(failed(line));
          else yield line;
        }
      },
      ({ file }) => told.push(file ?? ''),
      { passOver, isFull: () => taken.length >= size },
    );
    for await (const item of leg.items) taken.push(item);
    return { counts: [['added', taken.length]], next: leg.next() };
  };
  const counts = await runLegs(await runLeg(0), runLeg);
  return { legs, told, counts: Object.fromEntries(counts) };
}

describe('a load in legs', () => {
  it('takes each article once, in order', async () => {
    expect(await loadInLegs(['a', 'b', 'c', 'd', 'e'], 2)).toEqual({
      legs: [['a', 'b'], ['c', 'd'], ['e']],
      told: [],
      counts: { added: 5 },
    });
  });

  it('tells once of each line that holds none, wherever the legs meet', async () => {
    const { legs, told } = await loadInLegs(['!1', 'a', '!2', 'b', '!3', '!4', 'c', '!5', 'd', '!6'], 2);
    expect(legs).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(told).toEqual(['!1', '!2', '!3', '!4', '!5', '!6']);
  });

  it('has one leg when nothing grows, and goes on though each article fills one', async () => {
    expect((await loadInLegs(['a', 'b', 'c'], 9)).legs).toEqual([['a', 'b', 'c']]);
    expect((await loadInLegs(['a', 'b', 'c'], 0)).legs).toEqual([['a'], ['b'], ['c']]);
  });

  it('ends a leg when the process has grown since the leg began', () => {
    const sizes = [500, 500, 590, 600];
    const hasGrown = hasGrownBy(100, () => sizes.shift() ?? 0);
    expect([hasGrown(), hasGrown(), hasGrown()]).toEqual([false, false, true]);
  });
});
