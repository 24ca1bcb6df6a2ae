/** Articles and characters that one transaction takes at most: what many of them share a block with is then derived once. */
export const BATCH_ARTICLES = 100;
export const BATCH_CHARACTERS = 400_000;

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
