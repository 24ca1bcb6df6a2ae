// The map in pixels: land and graticule without borders, cities, capitals, and great circles between them. Pure.
import { type GeoPermissibleObjects, type GeoProjection, geoConicEqualArea, geoEqualEarth, geoPath } from 'd3-geo';
import type { MapResponse } from '@/lib/contracts/api';
import { drawGround } from './draw-ground';

export const SIZE = { width: 1000, height: 580 };
/** Radius of a capital's code, at any zoom. */
export const CAPITAL = 9.5;
const MARGIN = { x: 70, y: 44 };
/** Spread of longitudes up to which a cone shows the region without bending it. */
const CONE = 150;

type Point = [lon: number, lat: number];

export interface MapDot<T> {
  item: T;
  x: number;
  y: number;
}
export type MapCity = MapDot<MapResponse['cities'][number]> & { r: number };
/** Where a name begins, ends or has its middle, and the height of its middle; null where there is no room for it. */
export type CityLabel = { x: number; y: number; anchor: 'start' | 'end' | 'middle' } | null;

export interface MapDrawing {
  land: string;
  graticule: string;
  arcs: { item: MapResponse['arcs'][number]; d: string; width: number }[];
  /** The largest first. */
  cities: MapCity[];
  capitals: MapDot<MapResponse['capitals'][number]>[];
}

/** Projects everything so that all cities and capitals are in view. */
export function buildMap({ cities, capitals, arcs }: MapResponse, land: GeoPermissibleObjects | null): MapDrawing {
  const points = [...cities, ...capitals].map(({ lon, lat }): Point => [lon, lat]);
  const projection = chooseProjection(points);
  const path = geoPath(projection).digits(1);
  const at = ({ lon, lat }: { lon: number; lat: number }) => {
    const [x, y] = projection([lon, lat]) ?? [0, 0];
    return { x, y };
  };
  const capitalOf = new Map(capitals.map((capital) => [capital.country, capital]));
  const dots = cities.map((item) => ({ item, ...at(item), r: radiusOf(item) })).toSorted((a, b) => b.r - a.r);
  return {
    ...drawGround(projection, land),
    arcs: arcs
      .toSorted((a, b) => a.held - b.held)
      .flatMap((item) => {
        const [a, b] = [capitalOf.get(item.a), capitalOf.get(item.b)];
        if (!a || !b) return [];
        const d = path({
          type: 'LineString',
          coordinates: [
            [a.lon, a.lat],
            [b.lon, b.lat],
          ],
        });
        return d ? [{ item, d, width: widthOf(item.held) }] : [];
      }),
    cities: dots,
    capitals: capitals.map((item) => ({ item, ...at(item) })),
  };
}

function chooseProjection(points: Point[]): GeoProjection {
  const lons = points.map(([lon]) => lon);
  const [west, east] = [Math.min(...lons, 60), Math.max(...lons, 90)];
  const middle = (west + east) / 2;
  const projection = east - west <= CONE ? geoConicEqualArea().parallels([15, 58]) : geoEqualEarth();
  // A single city would fill the sheet: the heart of Asia is always in view.
  const coordinates: Point[] = [...points, [60, 25], [90, 50]];
  const corners: [Point, Point] = [
    [MARGIN.x, MARGIN.y],
    [SIZE.width - MARGIN.x, SIZE.height - MARGIN.y],
  ];
  return projection
    .rotate([-middle, 0])
    .fitExtent(corners, { type: 'MultiPoint', coordinates })
    .clipExtent([
      [0, 0],
      [SIZE.width, SIZE.height],
    ]);
}

function radiusOf({ meetings, gatherings }: MapResponse['cities'][number]): number {
  return Math.min(22, 5 + 2.2 * Math.sqrt(meetings + gatherings.length));
}

function widthOf(held: number): number {
  return Math.min(5, 1 + Math.sqrt(Math.max(0, held - 1)) * 0.9);
}

const LETTER = 7.6;
type Box = [left: number, top: number, right: number, bottom: number];
const LINE = 16;

/**
 * A name stands right of its city, left, below, above or at a corner of it, the larger cities first, and nowhere when another name, city
 * or capital is there: the list has it. Rather than a larger one has no name, it lies on the circle of a smaller city. Names and circles
 * keep their size on the screen, so a closer look (`zoom`) makes room for more.
 */
export function placeLabels(
  { cities, capitals }: Pick<MapDrawing, 'cities' | 'capitals'>,
  nameOf: (city: MapCity['item']) => string,
  zoom: number,
): CityLabel[] {
  const boxOf = ({ x, y, r }: { x: number; y: number; r: number }): Box => [x - r, y - r, x + r, y + r];
  const dots = cities.map(({ item, x, y, r }) => ({ item, x: x * zoom, y: y * zoom, r }));
  const circles = dots.map(boxOf);
  const taken = capitals.map(({ x, y }) => boxOf({ x: x * zoom, y: y * zoom, r: CAPITAL }));
  return dots.map((dot, index): CityLabel => {
    const sides = listSides(dot, [...nameOf(dot.item)].length * LETTER);
    const inside = sides.filter(({ box }) => box[0] > 0 && box[2] < SIZE.width * zoom);
    const isFree = (box: Box, others: Box[]) => ![...taken, ...others].some((other) => overlaps(box, other));
    const larger = circles.filter((_, at) => at !== index && (dots[at]?.r ?? 0) >= dot.r);
    const side =
      inside.find(({ box }) => isFree(box, circles.toSpliced(index, 1))) ??
      inside.find(({ box }) => isFree(box, larger));
    if (!side) return null;
    taken.push(side.box);
    return { x: side.x / zoom, y: side.y / zoom, anchor: side.anchor };
  });
}

const BESIDE = 5;

/** The places for a name of some width around a circle, the best first. */
function listSides({ x, y, r }: { x: number; y: number; r: number }, width: number) {
  const reach = r + BESIDE;
  const corner = r * 0.7 + 3;
  const side = (anchor: 'start' | 'end' | 'middle', at: number, middle: number) => {
    const from = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
    const box: Box = [from, middle - LINE / 2, from + width, middle + LINE / 2];
    return { x: at, y: middle, anchor, box };
  };
  const [above, below] = [y - r - LINE / 2 - 3, y + r + LINE / 2 + 3];
  return [
    side('start', x + reach, y),
    side('end', x - reach, y),
    side('middle', x, below),
    side('middle', x, above),
    side('start', x + corner, y - corner),
    side('start', x + corner, y + corner),
    side('end', x - corner, y - corner),
    side('end', x - corner, y + corner),
  ];
}

function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
