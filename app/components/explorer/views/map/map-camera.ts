// Which part of the map is looked at. Pure.
import { SIZE } from './build-map';

export interface MapCamera {
  /** How many times larger than the whole; 1 shows everything. */
  zoom: number;
  /** The upper left corner of what is seen, in pixels of the drawing. */
  x: number;
  y: number;
}

export const WHOLE: MapCamera = { zoom: 1, x: 0, y: 0 };
export const CLOSEST = 12;

/** Zooms so that the point stays where it is seen; the map never leaves its frame. */
export function zoomAround(camera: MapCamera, factor: number, point: { x: number; y: number }): MapCamera {
  const zoom = Math.min(CLOSEST, Math.max(1, camera.zoom * factor));
  const keep = (at: number, corner: number) => at - ((at - corner) * camera.zoom) / zoom;
  return clamp({ zoom, x: keep(point.x, camera.x), y: keep(point.y, camera.y) });
}

/** Moves what is seen by pixels of the drawing, as far as there is map. */
export function moveBy(camera: MapCamera, by: { x: number; y: number }): MapCamera {
  return clamp({ ...camera, x: camera.x + by.x, y: camera.y + by.y });
}

export function middleOf({ zoom, x, y }: MapCamera): { x: number; y: number } {
  return { x: x + SIZE.width / zoom / 2, y: y + SIZE.height / zoom / 2 };
}

/** For the attribute of the drawing. */
export function viewBoxOf({ zoom, x, y }: MapCamera): string {
  return [x, y, SIZE.width / zoom, SIZE.height / zoom].map((value) => Math.round(value * 100) / 100).join(' ');
}

function clamp({ zoom, x, y }: MapCamera): MapCamera {
  const within = (value: number, size: number) => Math.min(Math.max(0, value), size - size / zoom);
  return { zoom, x: within(x, SIZE.width), y: within(y, SIZE.height) };
}
