import type { Core, NodeSingular } from 'cytoscape';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { fitCamera, fitSheet, freeRect, moveCamera, panIntoView } from './camera';
import { useSheet } from './sheet-context';

/** Nearer to an edge than this, in pixels, a node or its name is taken for covered. */
const COVERED = 32;

interface CameraControllerProps {
  select: string | null;
  /** The keys of the two whose line is chosen, with a comma between; empty without. */
  pair: string;
  /** Changes whenever another picture is drawn (filters, script, size of the sheet). */
  picture: string;
  /** Changes with the chains that are shown; empty without any. */
  trail: string;
}

/** Fits a new picture, and brings the selected node into sight where it is not; otherwise the reader holds the camera. */
export function CameraController({ select, pair, picture, trail }: CameraControllerProps) {
  const sheet = useSheet();
  const isMoved = useRef(false);
  const drawn = useRef('');
  const choice = `${select} ${pair}`;
  const chosen = useRef(choice);

  // Before the first drawing: it takes long on a large sheet, and would show another part of it.
  useLayoutEffect(() => {
    if (sheet.nodes().empty()) return;
    fitSheet(sheet, drawn.current !== '');
    drawn.current = picture;
    isMoved.current = false;
  }, [sheet, picture]);

  // A panel that comes or goes with a choice makes the canvas narrower or wider: that moves no camera, either.
  useLayoutEffect(() => {
    if (chosen.current !== choice) isMoved.current = true;
    chosen.current = choice;
  }, [choice]);

  useEffect(() => {
    const mark = () => {
      isMoved.current = true;
    };
    // Only the reader's own gestures: animations and fits do not emit these.
    sheet.on('dragpan scrollzoom pinchzoom', mark);
    return () => {
      sheet.off('dragpan scrollzoom pinchzoom', mark);
    };
  }, [sheet]);

  useEffect(() => {
    const host = sheet.container();
    if (!host) return;
    const observer = new ResizeObserver(() => {
      // It also tells of the size that is known from the start.
      if (sheet.width() === host.clientWidth && sheet.height() === host.clientHeight) return;
      // Not on paper, where a drawing stands for the canvas: it comes back as it was.
      if (host.clientWidth === 0) return;
      sheet.resize();
      if (isMoved.current) revealSelected(sheet);
      else fitSheet(sheet, false);
    });
    observer.observe(host);
    return () => observer.disconnect();
  }, [sheet]);

  useEffect(() => {
    if (!trail) return;
    // After the panel has taken its place.
    const frame = requestAnimationFrame(() => showTrail(sheet));
    return () => cancelAnimationFrame(frame);
  }, [sheet, trail]);

  useEffect(() => {
    // After the panel has taken its place.
    const frame = requestAnimationFrame(() => select && revealSelected(sheet));
    return () => cancelAnimationFrame(frame);
  }, [sheet, select]);

  useEffect(() => {
    const frame = requestAnimationFrame(() => pair && !select && revealPair(sheet, pair));
    return () => cancelAnimationFrame(frame);
  }, [sheet, select, pair]);
  return null;
}

/** All of the chains, no larger than they would be seen by themselves. */
function showTrail(sheet: Core): void {
  const host = sheet.container();
  const nodes = sheet.nodes('.trail');
  if (!host || nodes.empty()) return;
  const { x1, y1, x2, y2 } = nodes.boundingBox();
  const middle = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  moveCamera(sheet, fitCamera({ x1, y1, x2, y2 }, freeRect(host), middle, sheet.minZoom()), true);
}

function revealSelected(sheet: Core): void {
  const host = sheet.container();
  const node = sheet.nodes('.selected').first();
  if (!host || node.empty()) return;
  const [at, free] = [node.renderedPosition(), freeRect(host)];
  if (!panIntoView(at, free, COVERED)) return;
  const by = panIntoView(at, free, node.hasClass('gathering') ? 120 : 60);
  const pan = sheet.pan();
  if (by) moveCamera(sheet, { zoom: sheet.zoom(), pan: { x: pan.x + by.x, y: pan.y + by.y } }, true);
}

/** Brings both into sight where one is not, no larger than they are. */
function revealPair(sheet: Core, pair: string): void {
  const host = sheet.container();
  const keys = pair.split(',');
  const ends = sheet.nodes().filter((node) => keys.includes(node.id()));
  if (!host || ends.length < 2) return;
  const free = freeRect(host);
  if ((ends.toArray() as NodeSingular[]).every((node) => !panIntoView(node.renderedPosition(), free, COVERED))) return;
  const { x1, y1, x2, y2 } = ends.boundingBox();
  const middle = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  const most = fitCamera({ x1, y1, x2, y2 }, free, middle, sheet.minZoom());
  const zoom = Math.min(most.zoom, sheet.zoom());
  const centre = { x: (free.x1 + free.x2) / 2, y: (free.y1 + free.y2) / 2 };
  moveCamera(sheet, { zoom, pan: { x: centre.x - middle.x * zoom, y: centre.y - middle.y * zoom } }, true);
}
