import { BoxIndex, labelRect, nodeRect, rectAround } from './box-index';
import { composeAtlas, placeIsland, suitsAtlas } from './compose-atlas';
import { type Body, composeField } from './compose-field';
import { COMPACT, type Island, layoutIsland, mirrorIsland, WIDE } from './island';
import type { Layout, LayoutInput, LayoutPerson, Rect } from './layout-types';
import { listParts } from './list-parts';
import { DIAMOND, DiamondIndex, placeMeetings } from './place-meetings';
import { placeNewcomers } from './place-newcomers';
import { compareKeys, linkKey, pairsOf, type Sorted, sortPeople } from './sheet-people';

/**
 * Places everything on the sheet. The same input gives the same picture; what `fixed` holds stays where it is, and what came in
 * a later step finds its place among what came before.
 * Labels of people do not overlap; diamonds and dates find the freest place along their line.
 */
export function layoutSheet(input: LayoutInput): Layout {
  let fixed = input.fixed;
  for (const part of listParts(input)) fixed = layoutPart({ ...part, fixed });
  return fixed ?? {};
}

function layoutPart(input: LayoutInput): Layout {
  const sorted = sortPeople(input);
  const islands = buildIslands(input, sorted);
  const base = input.fixed ?? composeFresh(input, sorted, islands);
  const layout = placeNewcomers({ ...input, fixed: base }, sorted, islands);
  finishMeetings(input, layout);
  return layout;
}

function composeFresh(input: LayoutInput, sorted: Sorted, islands: Island[]): Layout {
  const hub = sorted.atSea[0];
  const isFlank = (island: Island) => hub !== undefined && sorted.links.has(linkKey(hub.key, island.key));
  const flanks = islands.filter(isFlank);
  if (hub && suitsAtlas(sorted.atSea.length - 1, flanks.length) && holdsCentre(hub, sorted)) {
    const others = islands.filter((island) => !isFlank(island));
    const metrics = input.compact ? COMPACT : WIDE;
    return composeAtlas({ hub, satellites: sorted.atSea.slice(1), flanks, others, links: sorted.links, metrics });
  }
  return composeAround(input, sorted, islands);
}

/** Whether the busiest person at sea has at least half of the lines that cross the sea. */
function holdsCentre(hub: LayoutPerson, sorted: Sorted): boolean {
  let own = 0;
  let all = 0;
  for (const [key, count] of sorted.links) {
    all += count;
    if (key.split('|').includes(hub.key)) own += count;
  }
  return all === 0 || own * 2 >= all;
}

function composeAround(input: LayoutInput, sorted: Sorted, islands: Island[]): Layout {
  const bodies: Body[] = [
    ...sorted.atSea.map((person) => personBody(person)),
    ...islands.map((island) => ({ key: island.key, w: island.w, h: island.h })),
  ];
  const spots = composeField(bodies, sorted.links, input.compact ? 0.7 : 1.2);
  const layout: Layout = {};
  for (const person of sorted.atSea) {
    const spot = spots.get(person.key) ?? { x: 0, y: 0 };
    layout[person.key] = { x: Math.round(spot.x), y: Math.round(spot.y), side: 'below' };
  }
  for (const island of islands) {
    const spot = spots.get(island.key) ?? { x: 0, y: 0 };
    const turned = spot.x < 0 ? mirrorIsland(island) : island;
    placeIsland(layout, turned, Math.round(spot.x - island.w / 2), Math.round(spot.y - island.h / 2));
  }
  return layout;
}

/** A person at sea with the label below, as a rectangle around the node's centre. */
export function personBody(person: LayoutPerson): Body {
  const half = person.radius + 6 + person.label.h;
  return { key: person.key, w: Math.max(person.radius * 2, person.label.w), h: half * 2 };
}

function buildIslands(input: LayoutInput, sorted: Sorted): Island[] {
  const metrics = input.compact ? COMPACT : WIDE;
  const order = [...input.gatherings].sort(
    (a, b) => compareKeys(b.start ?? '', a.start ?? '') || compareKeys(a.key, b.key),
  );
  const meetingPairs = input.meetings.flatMap((meeting) => pairsOf(meeting.participants));
  const hub = sorted.atSea[0]?.key ?? '';
  const metHub = new Set(meetingPairs.filter((pair) => pair.includes(hub)).flat());
  return order.map((gathering) => {
    const people = orderColumn(sorted.onIsland.get(gathering.key) ?? [], metHub);
    const here = new Set(people.map((person) => person.key));
    const pairs = uniquePairs(meetingPairs.filter(([a, b]) => here.has(a) && here.has(b)));
    const abroad = meetingPairs.filter(([a, b]) => here.has(a) !== here.has(b));
    const visited = new Set(abroad.flat().filter((key) => here.has(key)));
    return layoutIsland({ key: gathering.key, title: gathering.title, people, pairs, visited }, metrics);
  });
}

/** Whom the busiest person met stands above: lines from people under the island then need not cross those. */
function orderColumn(people: LayoutPerson[], metHub: Set<string>): LayoutPerson[] {
  return [...people.filter(({ key }) => metHub.has(key)), ...people.filter(({ key }) => !metHub.has(key))];
}

function uniquePairs(pairs: [string, string][]): [string, string][] {
  return [...new Map(pairs.map((pair) => [linkKey(...pair), pair])).values()];
}

/** Finds places for the diamonds that have none. */
export function finishMeetings(input: LayoutInput, layout: Layout): void {
  const index = new BoxIndex();
  const diamonds = new DiamondIndex();
  const degree = new Map<string, number>();
  for (const meeting of input.meetings) {
    for (const key of meeting.participants) degree.set(key, (degree.get(key) ?? 0) + 1);
  }
  for (const one of [...input.persons, ...input.extras]) {
    const place = layout[one.key];
    if (!place) continue;
    index.add(rectAround(place.x, place.y, one.radius * 2, one.radius * 2));
    index.add(labelRect(place, one.radius, one.label));
  }
  const islands = input.gatherings.flatMap(({ key, title }) => {
    const rect = islandRect(layout, key);
    if (rect) index.add({ x1: rect.x1, y1: rect.y1, x2: rect.x1 + title.w + 24, y2: rect.y1 + title.h + 16 });
    return rect ? [{ key, rect }] : [];
  });
  const open = input.meetings.flatMap((meeting) => {
    const place = layout[meeting.key];
    if (place && meeting.label) diamonds.add(nodeRect(place, DIAMOND, meeting.label), meeting.participants);
    return !place && meeting.label ? [{ ...meeting, label: meeting.label }] : [];
  });
  placeMeetings(open, { layout, index, diamonds, degree, islands });
}

/** The rectangle of an island in a layout, null when it is not there. */
export function islandRect(layout: Layout, key: string): Rect | null {
  const place = layout[key];
  return place?.w && place.h ? rectAround(place.x, place.y, place.w, place.h) : null;
}
