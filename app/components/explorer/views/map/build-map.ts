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
/** Where a name begins or ends; null where there is no room for it. */
export type CityLabel = { x: number; anchor: 'start' | 'end' } | null;

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
 * A name stands right of its city, left where there is no room, and nowhere when another name, city or capital is there: the list has it.
 * Names and circles keep their size on the screen, so a closer look (`zoom`) makes room for more.
 */
export function placeLabels(
  { cities, capitals }: Pick<MapDrawing, 'cities' | 'capitals'>,
  nameOf: (city: MapCity['item']) => string,
  zoom: number,
) {
  const dots = cities.map(({ item, x, y, r }) => ({ item, x: x * zoom, y: y * zoom, r }));
  const codes = capitals.map(({ x, y }) => ({ x: x * zoom, y: y * zoom, r: CAPITAL }));
  const taken = [...dots, ...codes].map(({ x, y, r }): Box => [x - r, y - r, x + r, y + r]);
  return dots.map((dot, index): CityLabel => {
    const width = [...nameOf(dot.item)].length * LETTER;
    const sides = [
      { x: dot.x + dot.r + 5, from: dot.x + dot.r + 5, anchor: 'start' as const },
      { x: dot.x - dot.r - 5, from: dot.x - dot.r - 5 - width, anchor: 'end' as const },
    ];
    for (const { x, from, anchor } of sides) {
      const box: Box = [from, dot.y - LINE / 2, from + width, dot.y + LINE / 2];
      const isInside = box[0] > 0 && box[2] < SIZE.width * zoom;
      if (!isInside || taken.some((other, at) => at !== index && overlaps(box, other))) continue;
      taken.push(box);
      return { x: x / zoom, anchor };
    }
    return null;
  });
}

function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
