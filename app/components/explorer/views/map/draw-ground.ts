// What every map of ours stands on: land and graticule without borders. Pure.
import { type GeoPermissibleObjects, type GeoProjection, geoGraticule10, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { LandTopology } from 'world-atlas/land-50m.json';

/** Coastlines of Natural Earth as a shape. */
export function toLand(topology: LandTopology): GeoPermissibleObjects {
  return feature(topology, topology.objects.land);
}

/** Land and graticule in a projection, as paths with a digit behind the point; no land before it is there. */
export function drawGround(projection: GeoProjection, land: GeoPermissibleObjects | null) {
  const path = geoPath(projection).digits(1);
  return { land: (land && path(land)) ?? '', graticule: path(geoGraticule10()) ?? '' };
}
