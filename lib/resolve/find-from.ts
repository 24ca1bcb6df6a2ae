/** The index of the first item whose number is the given one or more; the length when there is none. The items must be sorted by it. */
export function findFrom<T>(items: readonly T[], number: number, numberOf: (item: T) => number): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = items[middle];
    if (item !== undefined && numberOf(item) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}
