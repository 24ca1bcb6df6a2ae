import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { SIZE } from './build-map';
import { centreOn, fillFrame, isSeen, type MapCamera, middleOf, moveBy, WHOLE, zoomAround } from './map-camera';
import { type Point, useHands } from './use-hands';

/** What the plus and minus keys and buttons do, and a notch of the wheel. */
const STEP = 1.5;
const NOTCH = 1.2;
/** An arrow leads by one of so many parts of what is seen. */
const PARTS = 8;
const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** As wide as this, in pixels, the whole map can be read; in a narrower frame it begins as near as that. */
const READABLE = 760;

/** The map under hands: drag moves, two fingers or the wheel with Ctrl zoom, and so do + − 0 and the arrows with the focus in it. */
export function useMapCamera(at: Point | null) {
  const [held, setHeld] = useState<MapCamera>(WHOLE);
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame, ({ width }) =>
    setHeld((now) => centreOn({ ...now, zoom: Math.max(1, READABLE / width) }, at ?? middleOf(WHOLE))),
  );
  const { width, height } = size;
  const camera = fillFrame(held, size);
  const setCamera = (change: (now: MapCamera) => MapCamera) => setHeld((now) => change(fillFrame(now, size)));
  const city = useRef(at);
  useEffect(() => {
    const isChosen = at !== null && (at.x !== city.current?.x || at.y !== city.current?.y);
    city.current = at;
    if (isChosen) setHeld((now) => (isSeen(now, at) ? now : centreOn(now, at)));
  }, [at]);
  const zoom = (factor: number, at?: Point) =>
    setCamera((now) => zoomAround(now, factor, at ? pointUnder(frame.current, now, at) : middleOf(now)));
  const hands = useHands({
    onSpread: zoom,
    onDrag: ({ x, y }) =>
      setCamera((now) => {
        const size = pixelSize(frame.current, now);
        return moveBy(now, { x: -x * size, y: -y * size });
      }),
  });
  useWheel(frame, zoom);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [dx, dy] = ARROWS[event.key] ?? [0, 0];
    if (dx || dy) setCamera((now) => stepBy(now, dx, dy));
    else if (event.key === '+' || event.key === '=') zoom(STEP);
    else if (event.key === '-') zoom(1 / STEP);
    else if (event.key === '0') setHeld(WHOLE);
    else return;
    event.preventDefault();
  };
  const showAll = () => setHeld(WHOLE);
  return {
    camera,
    scale: camera.zoom * Math.min(1, width / READABLE),
    /** Whether all of the map's height is in the frame: only what lies aside is to be moved to. */
    isHigh: (height * SIZE.width) / width / camera.zoom >= SIZE.height,
    frame,
    closer: () => zoom(STEP),
    farther: () => zoom(1 / STEP),
    showAll,
    hold: { ...hands, onKeyDown },
  };
}

function stepBy(now: MapCamera, dx: number, dy: number): MapCamera {
  return moveBy(now, { x: (dx * SIZE.width) / now.zoom / PARTS, y: (dy * SIZE.height) / now.zoom / PARTS });
}

/** How much of the drawing a pixel of the window is. */
function pixelSize(frame: HTMLElement | null, { zoom }: MapCamera): number {
  return SIZE.width / (frame?.querySelector('svg')?.clientWidth || SIZE.width) / zoom;
}

/** The point of the drawing that is seen at a point of the window. */
function pointUnder(frame: HTMLElement | null, camera: MapCamera, { x, y }: Point): Point {
  const box = frame?.querySelector('svg')?.getBoundingClientRect();
  const size = pixelSize(frame, camera);
  // In a frame that is higher than the map there is as much room above as below.
  const above = box ? (box.height - (box.width * SIZE.height) / SIZE.width) / 2 : 0;
  return { x: camera.x + (x - (box?.left ?? 0)) * size, y: camera.y + (y - (box?.top ?? 0) - above) * size };
}

/** The size of the drawing on the screen, kept; `onFirst` hears of the first one. */
function useSize(frame: RefObject<HTMLDivElement | null>, onFirst: (size: { width: number }) => void) {
  const [size, setSize] = useState<{ width: number; height: number }>({ width: SIZE.width, height: SIZE.height });
  const first = useEffectEvent(onFirst);
  useEffect(() => {
    const drawing = frame.current?.querySelector('svg');
    if (!drawing) return;
    let isFirst = true;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = drawing;
      if (width === 0) return;
      if (isFirst) first({ width });
      isFirst = false;
      setSize({ width, height });
    });
    observer.observe(drawing);
    return () => observer.disconnect();
  }, [frame]);
  return size;
}

/** With Ctrl, as a pinch on a touchpad comes too; without, the wheel moves the page. */
function useWheel(frame: RefObject<HTMLDivElement | null>, zoom: (factor: number, at: Point) => void): void {
  const latest = useRef(zoom);
  useEffect(() => {
    latest.current = zoom;
  });
  useEffect(() => {
    const element = frame.current;
    const onWheel = (event: WheelEvent) => {
      if (!(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      const factor = NOTCH ** Math.max(-2, Math.min(2, -event.deltaY / 50));
      latest.current(factor, { x: event.clientX, y: event.clientY });
    };
    // React's own listener cannot keep the page from zooming.
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [frame]);
}
