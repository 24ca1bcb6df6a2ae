import type { SheetTheme } from '../canvas/sheet-theme';
import type { SheetElement } from '../scene/sheet-element';
import type { Look } from './graph-file';

/** A diamond, in pixels. */
const DIAMOND = 13;

/** Key → where, how large and in which colour it is drawn. Programs count upwards, the sheet downwards. */
export function readLooks(elements: SheetElement[], colours: SheetTheme['colours']): Map<string, Look> {
  const looks = elements.flatMap(({ data, position, classes }): [string, Look][] => {
    const isNode = ['person', 'country', 'organization', 'meeting', 'gathering'].some((kind) => classes.includes(kind));
    if (!position || !isNode) return [];
    const at = { x: Math.round(position.x), y: -Math.round(position.y) };
    if (classes.includes('gathering')) return [[data.id, { ...at, size: Number(data.h), color: colours.coast }]];
    if (classes.includes('meeting')) return [[data.id, { ...at, size: DIAMOND, color: colours.ink }]];
    const color = colours[`bloc-${data.region}` as keyof typeof colours] ?? colours['ink-3'];
    return [[data.id, { ...at, size: Number(data.size), color }]];
  });
  return new Map(looks);
}
