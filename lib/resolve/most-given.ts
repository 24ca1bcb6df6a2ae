/** Text order that does not depend on the machine's locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The value most often given; of equals, the first in text order. Null when none is given. */
export function mostGiven<T extends string | number>(values: Iterable<T | null | undefined>): T | null {
  const counts = new Map<T, number>();
  for (const value of values)
    if (value !== null && value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || compareText(String(a), String(b)));
  return ranked[0]?.[0] ?? null;
}

/** The distinct values that are given, in text order. */
export function distinct(values: Iterable<string | null | undefined>): string[] {
  const given = new Set<string>();
  for (const value of values) if (value !== null && value !== undefined) given.add(value);
  return [...given].sort(compareText);
}

/** Items by key, keys in text order. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return new Map([...groups].sort(([a], [b]) => compareText(a, b)));
}
