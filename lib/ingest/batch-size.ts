/** Articles and characters that one transaction takes at most: what many of them share a block with is then derived once. */
export const BATCH_ARTICLES = 100;
export const BATCH_CHARACTERS = 400_000;

/** A long load takes more at once: in a large graph a batch reads most of what is stored of the busiest people, whoever else is in it. */
const MOST_TIMES = 4;
/** Articles in the graph for which it takes as much again at once. */
const GROWS_EVERY = 1000;

export interface BatchRoom {
  articles: number;
  characters: number;
}

/** What one transaction takes at most in a graph of so many articles. */
export function roomIn(articles: number): BatchRoom {
  const times = Math.min(MOST_TIMES, Math.max(1, Math.floor(articles / GROWS_EVERY)));
  return { articles: times * BATCH_ARTICLES, characters: times * BATCH_CHARACTERS };
}

/** The items in order, as many together as one transaction takes; one that is too long by itself comes alone. */
export function* inBatches<T extends { text: string }>(items: readonly T[]): Generator<T[]> {
  let batch: T[] = [];
  let characters = 0;
  for (const item of items) {
    const isFull = batch.length >= BATCH_ARTICLES || characters + item.text.length > BATCH_CHARACTERS;
    if (isFull && batch.length > 0) {
      yield batch;
      [batch, characters] = [[], 0];
    }
    batch.push(item);
    characters += item.text.length;
  }
  if (batch.length > 0) yield batch;
}
