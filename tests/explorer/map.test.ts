import { describe, expect, it } from 'vitest';
import { buildMap, placeLabels, SIZE } from '@/app/components/explorer/views/map/build-map';
import {
  CLOSEST,
  centreOn,
  fillFrame,
  isSeen,
  middleOf,
  moveBy,
  viewBoxOf,
  WHOLE,
  zoomAround,
} from '@/app/components/explorer/views/map/map-camera';
import type { MapResponse } from '@/lib/contracts/api';

const city = (
  id: string,
  country: string,
  [lat, lon]: [number, number],
  meetings = 1,
): MapResponse['cities'][number] => ({
  id,
  name: { en: id },
  country,
  lat,
  lon,
  meetings,
  gatherings: [],
});
const capital = (country: string, [lat, lon]: [number, number]) => ({ country, city: { en: country }, lat, lon });

const ASIA: MapResponse = {
  cities: [
    city('Astana', 'KZ', [51.17, 71.43], 20),
    city('Samarkand', 'UZ', [39.65, 66.96], 4),
    city('Dushanbe', 'TJ', [38.56, 68.77], 6),
    city('Goa', 'IN', [15.49, 73.83]),
    city('Qingdao', 'CN', [36.07, 120.38]),
  ],
  unplaced: 0,
  capitals: [capital('IN', [28.61, 77.21]), capital('RU', [55.75, 37.62]), capital('CN', [39.9, 116.41])],
  arcs: [
    { a: 'IN', b: 'RU', held: 12, notHeld: 0 },
    { a: 'CN', b: 'IN', held: 0, notHeld: 1 },
    { a: 'IN', b: 'XX', held: 3, notHeld: 0 },
  ],
};
const nameOf = ({ name }: { name: { en: string } }) => name.en;

describe.each<[string, MapResponse]>([
  ['Asia', ASIA],
  ['one city', { ...ASIA, cities: ASIA.cities.slice(0, 1), capitals: [], arcs: [] }],
  ['the world', { ...ASIA, cities: [...ASIA.cities, city('New York', 'US', [40.71, -74.01])] }],
])('the map of %s', (_what, data) => {
  const map = buildMap(data, null);

  it('has every city and capital inside the frame', () => {
    expect(map.cities).toHaveLength(data.cities.length);
    for (const { x, y } of [...map.cities, ...map.capitals]) {
      expect(x > 0 && x < SIZE.width && y > 0 && y < SIZE.height).toBe(true);
    }
  });

  it('keeps north up and east right', () => {
    const at = (id: string) => map.cities.find(({ item }) => item.id === id);
    const [astana, goa, qingdao] = ['Astana', 'Goa', 'Qingdao'].map(at);
    if (astana && goa) expect(astana.y).toBeLessThan(goa.y);
    if (astana && qingdao) expect(astana.x).toBeLessThan(qingdao.x);
  });
});

describe('lines', () => {
  const map = buildMap(ASIA, null);

  it('join capitals that are known, the strongest on top', () => {
    expect(map.arcs.map(({ item }) => `${item.a}${item.b}`)).toEqual(['CNIN', 'INRU']);
    expect(map.arcs[1]?.width).toBeGreaterThan(map.arcs[0]?.width ?? 0);
  });

  it('follow great circles, which bend on the sheet', () => {
    expect(map.arcs[1]?.d.match(/L/g)?.length ?? 0).toBeGreaterThan(1);
  });
});

describe('names of cities', () => {
  it('never lie over each other', () => {
    const crowd = Array.from({ length: 12 }, (_, at) => city(`City ${at}`, 'UZ', [41.3 + at * 0.05, 69.2 + at * 0.05]));
    const { cities } = buildMap({ ...ASIA, cities: crowd }, null);
    const labels = placeLabels({ cities, capitals: [] }, nameOf, 1);
    const boxes = cities.flatMap(({ item }, index) => {
      const label = labels[index];
      if (!label) return [];
      const width = item.id.length * 7.6;
      const left = label.x - { start: 0, middle: width / 2, end: width }[label.anchor];
      return [[left, label.y - 8, left + width, label.y + 8] as const];
    });
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes.length).toBeLessThan(crowd.length);
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1))
        expect(a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]).toBe(false);
  });

  it('go to another side of a city, or nowhere, before the code of a capital covers them', () => {
    const { cities } = buildMap({ ...ASIA, cities: [city('Samarkand', 'UZ', [39.65, 66.96])] }, null);
    const [{ x = 0, y = 0 } = {}] = cities;
    const beside = ([dx = 0, dy = 0]: number[]) => ({
      item: { country: 'TM', lat: 0, lon: 0, city: { en: 'Ashgabat' } },
      x: x + dx,
      y: y + dy,
    });
    const sideOf = (...at: number[][]) => placeLabels({ cities, capitals: at.map(beside) }, nameOf, 1)[0];
    expect([sideOf()?.anchor, sideOf([40])?.anchor]).toEqual(['start', 'end']);
    expect(sideOf([-30], [30])?.anchor).toBe('middle');
    expect(sideOf([-30], [30])?.y).toBeGreaterThan(y);
    expect(sideOf([-30], [30], [0, 17])?.y).toBeLessThan(y);
    expect(sideOf([-30], [30], [0, 17], [0, -17])).toBeNull();
  });

  it('are those of the larger cities first, rather over the circle of a smaller one than not at all', () => {
    const around = Array.from({ length: 10 }, (_, at) => {
      const turn = (at / 10) * 2 * Math.PI;
      return city(`Small ${at}`, 'UZ', [41.3 + 1.6 * Math.sin(turn), 69.2 + 2 * Math.cos(turn)]);
    });
    const crowd = [...around, city('Large one', 'UZ', [41.3, 69.2], 30)];
    const { cities } = buildMap({ ...ASIA, cities: crowd }, null);
    const labels = placeLabels({ cities, capitals: [] }, nameOf, 1);
    expect(cities[0]?.item.id).toBe('Large one');
    expect(labels[0]).not.toBeNull();
    expect(labels.filter(Boolean).length).toBeLessThan(crowd.length);
  });

  it('find more room at a closer look', () => {
    const crowd = Array.from({ length: 12 }, (_, at) => city(`City ${at}`, 'UZ', [41.3 + at * 0.4, 69.2 + at * 0.4]));
    const { cities } = buildMap({ ...ASIA, cities: crowd }, null);
    const count = (zoom: number) => placeLabels({ cities, capitals: [] }, nameOf, zoom).filter(Boolean).length;
    expect(count(8)).toBeGreaterThan(count(1));
  });
});

describe('the camera of the map', () => {
  it('keeps the point under the hand where it is', () => {
    const camera = zoomAround(WHOLE, 4, { x: 250, y: 145 });
    expect((250 - camera.x) * camera.zoom).toBeCloseTo(250);
    expect((145 - camera.y) * camera.zoom).toBeCloseTo(145);
  });

  it('centres a city as far as there is map around it', () => {
    const camera = zoomAround(WHOLE, 4, middleOf(WHOLE));
    const centred = centreOn(camera, { x: 300, y: 200 });
    expect(middleOf(centred)).toEqual({ x: 300, y: 200 });
    expect(isSeen(centred, { x: 300, y: 200 })).toBe(true);
    expect(isSeen(centred, { x: 900, y: 200 })).toBe(false);
    expect(centreOn(camera, { x: 0, y: 0 })).toEqual({ zoom: 4, x: 0, y: 0 });
  });

  it('shows the map and no more in a frame that is higher than it', () => {
    const phone = { width: 390, height: 441 };
    const camera = { zoom: 760 / 390, x: 100, y: 0 };
    expect(middleOf(fillFrame(camera, phone)).y).toBeCloseTo(SIZE.height / 2);
    const near = fillFrame({ zoom: 6, x: 100, y: 0 }, phone);
    expect(near.y).toBeCloseTo((((441 / 390) * SIZE.width) / 6 - SIZE.height / 6) / 2);
    expect(fillFrame(camera, { width: 1000, height: 580 })).toEqual(camera);
  });

  it('stays inside the map and between the whole and the closest look', () => {
    expect(viewBoxOf(zoomAround(WHOLE, 0.1, middleOf(WHOLE)))).toBe(`0 0 ${SIZE.width} ${SIZE.height}`);
    expect(zoomAround(WHOLE, 1000, middleOf(WHOLE)).zoom).toBe(CLOSEST);
    const close = zoomAround(WHOLE, 4, middleOf(WHOLE));
    expect(moveBy(close, { x: -9999, y: 9999 })).toEqual({ zoom: 4, x: 0, y: SIZE.height * 0.75 });
    expect(moveBy(WHOLE, { x: 50, y: 50 })).toEqual(WHOLE);
  });
});
