import { describe, expect, it } from 'vitest';
import { BATCH_ARTICLES, BATCH_CHARACTERS, inBatches, roomIn } from '@/lib/ingest/batch-size';

const sizesOf = (lengths: number[]) =>
  [...inBatches(lengths.map((length) => ({ text: 'a'.repeat(length) })))].map((batch) =>
    batch.map(({ text }) => text.length),
  );

describe('what one transaction takes', () => {
  it('is so many articles, in their order', () => {
    const batches = sizesOf(Array.from({ length: 2 * BATCH_ARTICLES + 1 }, (_, at) => at));
    expect(batches.map(({ length }) => length)).toEqual([BATCH_ARTICLES, BATCH_ARTICLES, 1]);
    expect(batches.flat()).toEqual(Array.from({ length: 2 * BATCH_ARTICLES + 1 }, (_, at) => at));
  });

  it('is no more characters, unless a single article has more', () => {
    const half = BATCH_CHARACTERS / 2;
    expect(sizesOf([half, half, 1, BATCH_CHARACTERS + 1, 2])).toEqual([[half, half], [1], [BATCH_CHARACTERS + 1], [2]]);
  });

  it('is nothing where there is nothing', () => {
    expect(sizesOf([])).toEqual([]);
  });

  it('grows with the graph, up to a bound', () => {
    const articles = [0, 999, 1000, 2000, 3999, 4000, 100_000].map(
      (inGraph) => roomIn(inGraph).articles / BATCH_ARTICLES,
    );
    expect(articles).toEqual([1, 1, 1, 2, 3, 4, 4]);
    expect(roomIn(4000).characters).toBe(4 * BATCH_CHARACTERS);
  });
});
