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

/** The point in the middle of what is seen, as far as there is map around it. */
export function centreOn({ zoom }: MapCamera, { x, y }: { x: number; y: number }): MapCamera {
  return clamp({ zoom, x: x - SIZE.width / zoom / 2, y: y - SIZE.height / zoom / 2 });
}

/** Whether a point is seen. */
export function isSeen({ zoom, x, y }: MapCamera, point: { x: number; y: number }): boolean {
  const isWithin = (value: number, size: number) => value >= 0 && value <= size / zoom;
  return isWithin(point.x - x, SIZE.width) && isWithin(point.y - y, SIZE.height);
}

/** Moved up or down so that a frame that is higher than the map, as on a phone, shows no more beyond its edges than it must. */
export function fillFrame(camera: MapCamera, frame: { width: number; height: number }): MapCamera {
  const seen = SIZE.height / camera.zoom;
  const beyond = Math.max(0, ((frame.height / frame.width) * SIZE.width) / camera.zoom - seen) / 2;
  const lowest = SIZE.height - seen - beyond;
  return { ...camera, y: lowest < beyond ? (SIZE.height - seen) / 2 : Math.min(Math.max(beyond, camera.y), lowest) };
}

/** For the attribute of the drawing. */
export function viewBoxOf({ zoom, x, y }: MapCamera): string {
  return [x, y, SIZE.width / zoom, SIZE.height / zoom].map((value) => Math.round(value * 100) / 100).join(' ');
}

function clamp({ zoom, x, y }: MapCamera): MapCamera {
  const within = (value: number, size: number) => Math.min(Math.max(0, value), size - size / zoom);
  return { zoom, x: within(x, SIZE.width), y: within(y, SIZE.height) };
}
