import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { SIZE } from './build-map';
import { type MapCamera, middleOf, moveBy, WHOLE, zoomAround } from './map-camera';

/** What the plus and minus keys and buttons do, and a notch of the wheel. */
const STEP = 1.5;
const NOTCH = 1.2;
/** Pixels of the window that a hand may tremble in a click. */
const CLICK = 4;
const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Point {
  x: number;
  y: number;
}

/** The map under hands: drag moves, two fingers or the wheel with Ctrl zoom, and so do + − 0 and the arrows with the focus in it. */
export function useMapCamera() {
  const [camera, setCamera] = useState<MapCamera>(WHOLE);
  const frame = useRef<HTMLDivElement>(null);
  const hands = useRef(new Map<number, Point>());
  const wasDragged = useRef(false);
  const scale = () => SIZE.width / (frame.current?.querySelector('svg')?.clientWidth || SIZE.width);
  const zoom = (factor: number, at?: Point) =>
    setCamera((now) => zoomAround(now, factor, at ? toDrawing(now, at) : middleOf(now)));
  const toDrawing = (now: MapCamera, { x, y }: Point): Point => {
    const box = frame.current?.querySelector('svg')?.getBoundingClientRect();
    const size = scale() / now.zoom;
    return { x: now.x + (x - (box?.left ?? 0)) * size, y: now.y + (y - (box?.top ?? 0)) * size };
  };
  useWheel(frame, zoom);
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (hands.current.size === 0) wasDragged.current = false;
    hands.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const onPointerMove = (event: PointerEvent) => {
    const before = hands.current.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const isFar = Math.hypot(now.x - before.x, now.y - before.y) > CLICK;
    if (!wasDragged.current && !isFar) return;
    wasDragged.current = true;
    event.currentTarget.setPointerCapture(event.pointerId);
    hands.current.set(event.pointerId, now);
    const other = [...hands.current].find(([id]) => id !== event.pointerId)?.[1];
    if (other)
      zoom(spread(now, other) / Math.max(1, spread(before, other)), {
        x: (now.x + other.x) / 2,
        y: (now.y + other.y) / 2,
      });
    else
      setCamera((seen) =>
        moveBy(seen, { x: ((before.x - now.x) * scale()) / seen.zoom, y: ((before.y - now.y) * scale()) / seen.zoom }),
      );
  };
  const onPointerUp = (event: PointerEvent) => void hands.current.delete(event.pointerId);
  const onClickCapture = (event: MouseEvent) => {
    if (wasDragged.current && event.detail > 0) event.stopPropagation();
    wasDragged.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [dx, dy] = ARROWS[event.key] ?? [0, 0];
    if (dx || dy)
      setCamera((now) => moveBy(now, { x: (dx * SIZE.width) / now.zoom / 8, y: (dy * SIZE.height) / now.zoom / 8 }));
    else if (event.key === '+' || event.key === '=') zoom(STEP);
    else if (event.key === '-') zoom(1 / STEP);
    else if (event.key === '0') setCamera(WHOLE);
    else return;
    event.preventDefault();
  };
  return {
    camera,
    frame,
    closer: () => zoom(STEP),
    farther: () => zoom(1 / STEP),
    showAll: () => setCamera(WHOLE),
    hold: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onClickCapture, onKeyDown },
  };
}

const spread = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** With Ctrl, as a pinch on a touchpad comes too; without, the wheel moves the page. */
function useWheel(frame: React.RefObject<HTMLDivElement | null>, zoom: (factor: number, at: Point) => void): void {
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
