// How the people of one gathering stand on its island. Coordinates are relative to the island's top left corner.
import { LABEL_GAP } from './box-index';
import type { LayoutPerson, Place, Side, Size } from './layout-types';

export interface Metrics {
  pad: number;
  /** Room between two rows beyond the tallest label. */
  rowGap: number;
  /** Room on the shore side in which the diamonds of meetings with people at sea lie. */
  approach: number;
  /** From an island's own hub to the column of those whom it met. */
  spoke: number;
  /** Half the width of the water between the islands on either side of the busiest person. */
  channel: number;
  /** Width of a sheet that is seen at once beside a panel. */
  sheet: number;
}

export const WIDE: Metrics = { pad: 14, rowGap: 10, approach: 96, spoke: 112, channel: 116, sheet: 930 };
export const COMPACT: Metrics = { pad: 12, rowGap: 18, approach: 28, spoke: 80, channel: 58, sheet: 0 };

const MAX_COLUMN = 9;

export interface Island {
  key: string;
  w: number;
  h: number;
  places: Map<string, Place>;
}

export interface IslandInput {
  key: string;
  title: Size;
  /** Busiest first. */
  people: LayoutPerson[];
  /** Pairs of keys that met here. */
  pairs: [string, string][];
  /** Those to whom lines come in from people at sea or on other islands. */
  visited: Set<string>;
}

/**
 * Lays out one island as it stands right of the channel: its shore, where lines come in, is on the left. Whom somebody from
 * outside met stands in a column with the shore free; below them those who only met one another.
 */
export function layoutIsland(input: IslandInput, metrics: Metrics): Island {
  const visited = input.people.filter((person) => input.visited.has(person.key));
  const others = input.people.filter((person) => !input.visited.has(person.key));
  // Lines from outside that only lead to the island's own hub end at the shore: a star has its hub there.
  const hub = findHub(input);
  if (visited.every((person) => person.key === hub?.key)) return layoutAmongThemselves(input, metrics);
  const upper = layoutColumns({ ...input, people: visited }, metrics);
  if (others.length === 0) return upper;
  const among = new Set(others.map((person) => person.key));
  const pairs = input.pairs.filter(([a, b]) => among.has(a) && among.has(b));
  const lower = layoutAmongThemselves({ ...input, title: { w: 0, h: 0 }, people: others, pairs }, metrics);
  return stackIslands(upper, lower);
}

function stackIslands(upper: Island, lower: Island): Island {
  const places = new Map(upper.places);
  for (const [key, place] of lower.places) places.set(key, { ...place, y: place.y + upper.h });
  return { key: upper.key, w: Math.max(upper.w, lower.w), h: upper.h + lower.h, places };
}

function layoutAmongThemselves(input: IslandInput, metrics: Metrics): Island {
  const hub = findHub(input);
  const others = hub ? input.people.filter((person) => person.key !== hub.key) : input.people;
  if (hub && others.length <= MAX_COLUMN) return layoutStar(input, hub, others, metrics);
  if (input.pairs.length > 0) return layoutFacing(input, metrics);
  return layoutColumns(input, metrics);
}

/** The mirror image: shore on the right, labels on the left. */
export function mirrorIsland(island: Island): Island {
  const places = new Map<string, Place>();
  for (const [key, place] of island.places) {
    places.set(key, { ...place, x: island.w - place.x, side: mirrorSide(place.side) });
  }
  return { ...island, places };
}

function mirrorSide(side: Side): Side {
  if (side === 'left') return 'right';
  return side === 'right' ? 'left' : side;
}

/** The one person who is part of every meeting among the people of the island, if there are at least two. */
function findHub(input: IslandInput): LayoutPerson | null {
  if (input.pairs.length < 2) return null;
  const hub = input.people.find((person) => input.pairs.every((pair) => pair.includes(person.key)));
  return hub ?? null;
}

function rowHeight(people: LayoutPerson[], metrics: Metrics): number {
  return Math.max(...people.map((person) => Math.max(person.label.h, person.radius * 2))) + metrics.rowGap;
}

function layoutStar(input: IslandInput, hub: LayoutPerson, others: LayoutPerson[], metrics: Metrics): Island {
  const row = rowHeight(others, metrics);
  const top = input.title.h + metrics.pad + 6;
  const hubX = metrics.pad + Math.max(hub.radius, hub.label.w / 2);
  const nodeX = hubX + metrics.spoke;
  const places = new Map<string, Place>();
  others.forEach((person, index) => {
    places.set(person.key, { x: nodeX + bulge(index, others.length), y: top + row * (index + 0.5), side: 'right' });
  });
  const hubY = Math.max(top + (row * others.length) / 2, top + hub.radius + 8);
  places.set(hub.key, { x: hubX, y: hubY, side: 'below' });
  const reach = Math.max(...others.map((person) => person.radius + LABEL_GAP + person.label.w));
  const bottom = Math.max(top + row * others.length, hubY + hub.radius + LABEL_GAP + hub.label.h + 6);
  return close(input, { w: nodeX + maxBulge(others.length) + reach, h: bottom }, places, metrics);
}

/** Bends a column slightly outwards in the middle, so that lines to its ends do not run along it. */
function bulge(index: number, count: number): number {
  if (count < 3) return 0;
  const t = (index / (count - 1)) * 2 - 1;
  return Math.round(maxBulge(count) * (1 - t * t));
}

function maxBulge(count: number): number {
  return count < 3 ? 0 : Math.min(34, count * 5);
}

function layoutColumns(input: IslandInput, metrics: Metrics): Island {
  const places = new Map<string, Place>();
  const count = input.people.length;
  const top = input.title.h + metrics.pad + 6;
  if (count === 0) return close(input, { w: input.title.w + metrics.pad, h: top }, places, metrics);
  const columns = Math.ceil(count / MAX_COLUMN);
  const rows = Math.ceil(count / columns);
  const row = rowHeight(input.people, metrics);
  const radius = Math.max(...input.people.map((person) => person.radius));
  const label = Math.max(...input.people.map((person) => person.label.w));
  const cell = radius * 2 + LABEL_GAP + label + 24;
  const start = metrics.pad + (input.people.some(({ key }) => input.visited.has(key)) ? metrics.approach : 0) + radius;
  input.people.forEach((person, index) => {
    const column = Math.floor(index / rows);
    // A bent column keeps lines within it off those who stand between.
    const bend = input.pairs.length > 0 && columns === 1 ? bulge(index, count) : 0;
    places.set(person.key, { x: start + bend + column * cell, y: top + row * ((index % rows) + 0.5), side: 'right' });
  });
  const bend = input.pairs.length > 0 && columns === 1 ? maxBulge(count) : 0;
  const w = start + bend + (columns - 1) * cell + radius + LABEL_GAP + label;
  return close(input, { w, h: top + row * rows }, places, metrics);
}

/** People who met one another in more than one star: two facing arcs, labels outside, the lines between them. */
function layoutFacing(input: IslandInput, metrics: Metrics): Island {
  const places = new Map<string, Place>();
  const row = rowHeight(input.people, metrics);
  const left = input.people.filter((_, index) => index % 2 === 1);
  const right = input.people.filter((_, index) => index % 2 === 0);
  const labels = (people: LayoutPerson[]) =>
    Math.max(0, ...people.map((person) => person.radius + LABEL_GAP + person.label.w));
  const top = input.title.h + metrics.pad + 6;
  const leftX = metrics.pad + labels(left) + maxBulge(left.length);
  const rightX = leftX + metrics.spoke + Math.min(160, right.length * 12);
  const height = row * right.length;
  const put = (people: LayoutPerson[], x: number, direction: 1 | -1, side: Side) => {
    const step = height / Math.max(1, people.length);
    people.forEach((person, index) => {
      const shift = direction * bulge(index, people.length);
      places.set(person.key, { x: x + shift, y: top + step * (index + 0.5), side });
    });
  };
  put(left, leftX, -1, 'left');
  put(right, rightX, 1, 'right');
  return close(input, { w: rightX + maxBulge(right.length) + labels(right), h: top + height }, places, metrics);
}

function close(input: IslandInput, inner: Size, places: Map<string, Place>, metrics: Metrics): Island {
  return {
    key: input.key,
    w: Math.ceil(Math.max(inner.w, input.title.w + metrics.pad) + metrics.pad),
    h: Math.ceil(inner.h + metrics.pad * 0.8),
    places,
  };
}
