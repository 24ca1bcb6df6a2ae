import type { PlacedGroup } from './build-timeline';

export interface YearPlace {
  year: string;
  /** Left edge of its first group, in pixels. */
  x: number;
}

/** Where each year begins; years without a meeting are left out. Pure. */
export function listYears(groups: readonly Pick<PlacedGroup, 'month' | 'x'>[]): YearPlace[] {
  const places = new Map<string, number>();
  for (const { month, x } of groups) {
    const year = month?.slice(0, 4);
    if (year !== undefined && !places.has(year)) places.set(year, x);
  }
  return [...places].map(([year, x]) => ({ year, x }));
}
