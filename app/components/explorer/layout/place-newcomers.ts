import { BoxIndex, nodeRect, rectAround } from './box-index';
import { placeIsland } from './compose-atlas';
import type { Island } from './island';
import type { Layout, LayoutInput, Place, Rect, Side } from './layout-types';
import type { Sorted } from './sheet-people';

const STEP = 30;
const RINGS = 60;
const SIDES: Side[] = ['below', 'right', 'left', 'above'];

/** Keeps `fixed` and finds the nearest free water for all that is new: islands first, then people, then countries. */
export function placeNewcomers(input: LayoutInput, sorted: Sorted, islands: Island[]): Layout {
  const fixed = input.fixed ?? {};
  const layout: Layout = { ...fixed };
  const index = indexFixed(input, fixed);
  for (const island of islands) {
    if (!fixed[island.key]) placeNewIsland(layout, index, island, sorted);
  }
  const near = listNeighbours(input);
  const others = [...input.persons, ...input.extras].filter((one) => !layout[one.key]);
  for (const one of others) {
    const anchor = findAnchor(layout, 'near' in one ? one.near : (near.get(one.key) ?? []));
    const place = findFree(anchor, index, (at) => nodeRect(at, one.radius, one.label));
    layout[one.key] = place;
    index.add(grow(nodeRect(place, one.radius, one.label), 6));
  }
  return layout;
}

function placeNewIsland(layout: Layout, index: BoxIndex, island: Island, sorted: Sorted): void {
  const keys = [...sorted.links.keys()].flatMap((link) => {
    const ends = link.split('|');
    return ends.includes(island.key) ? ends.filter((end) => end !== island.key) : [];
  });
  const anchor = findAnchor(layout, keys);
  const spot = findFree(anchor, index, (at) => grow(rectAround(at.x, at.y, island.w, island.h), 24));
  // People who stood elsewhere before stay there.
  const places = new Map([...island.places].filter(([key]) => !layout[key]));
  placeIsland(layout, { ...island, places }, spot.x - island.w / 2, spot.y - island.h / 2);
  index.add(grow(rectAround(spot.x, spot.y, island.w, island.h), 12));
}

function indexFixed(input: LayoutInput, fixed: Layout): BoxIndex {
  const index = new BoxIndex();
  for (const one of [...input.persons, ...input.extras]) {
    const place = fixed[one.key];
    if (place) index.add(grow(nodeRect(place, one.radius, one.label), 6));
  }
  for (const place of Object.values(fixed)) {
    if (place.w && place.h) index.add(grow(rectAround(place.x, place.y, place.w, place.h), 10));
  }
  return index;
}

function listNeighbours(input: LayoutInput): Map<string, string[]> {
  const near = new Map<string, string[]>();
  for (const meeting of input.meetings) {
    for (const key of meeting.participants) {
      const others = meeting.participants.filter((other) => other !== key);
      const known = near.get(key);
      if (known) known.push(...others);
      else near.set(key, others);
    }
  }
  return near;
}

/** The middle of those neighbours that stand already. */
function findAnchor(layout: Layout, keys: string[]): { x: number; y: number } {
  const places = keys.flatMap((key) => layout[key] ?? []);
  if (places.length === 0) return { x: 0, y: 0 };
  return {
    x: places.reduce((sum, place) => sum + place.x, 0) / places.length,
    y: places.reduce((sum, place) => sum + place.y, 0) / places.length,
  };
}

function findFree(anchor: { x: number; y: number }, index: BoxIndex, rectOf: (place: Place) => Rect): Place {
  for (let ring = 1; ring <= RINGS; ring++) {
    const steps = ring * 8;
    for (let step = 0; step < steps; step++) {
      // Starts straight below: the water under the busiest person is kept free for this.
      const angle = Math.PI / 2 + (step % 2 ? 1 : -1) * Math.ceil(step / 2) * ((2 * Math.PI) / steps);
      const x = Math.round(anchor.x + Math.cos(angle) * ring * STEP);
      const y = Math.round(anchor.y + Math.sin(angle) * ring * STEP);
      for (const side of SIDES) {
        const place: Place = { x, y, side };
        if (index.isFree(rectOf(place))) return place;
      }
    }
  }
  return { x: anchor.x, y: anchor.y + RINGS * STEP, side: 'below' };
}

function grow(rect: Rect, by: number): Rect {
  return { x1: rect.x1 - by, y1: rect.y1 - by, x2: rect.x2 + by, y2: rect.y2 + by };
}
