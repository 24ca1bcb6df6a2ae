import { geoAzimuthalEqualArea } from 'd3-geo';
import type { LandTopology } from 'world-atlas/land-50m.json';
import { drawGround, toLand } from '../explorer/views/map/draw-ground';

/** Pixels: the picture, what a degree at its middle measures, how much the edge cuts off, and the room around the city. */
export const LOCATOR = { width: 320, height: 200, degree: 4.2, edge: 2, gap: 9 } as const;

/** Land and graticule around a place, which is in the middle. */
export function drawLocator({ lat, lon }: { lat: number; lon: number }, topology: LandTopology) {
  const { width, height, degree, edge } = LOCATOR;
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .translate([width / 2, height / 2])
    .scale((degree * 180) / Math.PI)
    // A coast along the edge of the picture would be none.
    .clipExtent([
      [-edge, -edge],
      [width + edge, height + edge],
    ]);
  return { width, height, ...drawGround(projection, toLand(topology)) };
}
