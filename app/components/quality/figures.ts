import type { Figures, QualitySet, Scope } from '@/lib/contracts/quality';

/** The lines of a table of figures by group; each reads one share from 0 to 1, or null where there was nothing to find. */
export const FIGURE_GROUPS = {
  found: ['people', 'meetings', 'precision', 'recall', 'planned', 'cancelled', 'events', 'attendance'],
  right: ['country', 'role', 'status', 'date', 'atEvent', 'city', 'eventDate'],
  proof: ['quotes', 'onSpot', 'mentions'],
} as const;
export type FigureGroup = keyof typeof FIGURE_GROUPS;
export type FigureName = (typeof FIGURE_GROUPS)[FigureGroup][number];

export function figureOf(figures: Figures, name: FigureName): number | null {
  if (name === 'people') return figures.people?.f1 ?? null;
  if (name === 'meetings') return figures.meetings?.f1 ?? null;
  if (name === 'precision') return figures.meetings?.precision ?? null;
  if (name === 'recall') return figures.meetings?.recall ?? null;
  return figures[name];
}

/** Too rare in most sets for a figure to be worth comparing. */
const RARE: readonly FigureName[] = ['planned', 'cancelled'];

/** The lowest figure of a language, and which one it is. */
export function weakestFigure(figures: Figures): { name: FigureName; value: number } | null {
  const all = Object.values(FIGURE_GROUPS)
    .flat()
    .filter((name) => !RARE.includes(name));
  return all.reduce<{ name: FigureName; value: number } | null>((least, name) => {
    const value = figureOf(figures, name);
    return value !== null && (least === null || value < least.value) ? { name, value } : least;
  }, null);
}

export function figuresIn(set: QualitySet, scope: Scope): Figures | null {
  return set.scopes.find((row) => row.scope === scope)?.figures ?? null;
}
