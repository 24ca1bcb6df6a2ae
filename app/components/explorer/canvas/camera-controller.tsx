import type { Core } from 'cytoscape';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { fitCamera, fitSheet, freeRect, moveCamera, panIntoView } from './camera';
import { useSheet } from './sheet-context';

/** Nearer to an edge than this, in pixels, a node or its name is taken for covered. */
const COVERED = 32;

interface CameraControllerProps {
  select: string | null;
  /** Changes whenever another picture is drawn (filters, script, size of the sheet). */
  picture: string;
  /** Changes with the chains that are shown; empty without any. */
  trail: string;
}

/** Fits a new picture, and brings the selected node into sight where it is not; otherwise the reader holds the camera. */
export function CameraController({ select, picture, trail }: CameraControllerProps) {
  const sheet = useSheet();
  const isMoved = useRef(false);
  const drawn = useRef('');
  const chosen = useRef(select);

  // Before the first drawing: it takes long on a large sheet, and would show another part of it.
  useLayoutEffect(() => {
    if (sheet.nodes().empty()) return;
    fitSheet(sheet, drawn.current !== '');
    drawn.current = picture;
    isMoved.current = false;
  }, [sheet, picture]);

  // A panel that comes or goes with a choice makes the canvas narrower or wider: that moves no camera, either.
  useLayoutEffect(() => {
    if (chosen.current !== select) isMoved.current = true;
    chosen.current = select;
  }, [select]);

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
