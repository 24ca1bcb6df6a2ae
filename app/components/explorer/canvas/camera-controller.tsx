import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { fitSheet, freeRect, moveCamera, panIntoView } from './camera';
import { useSheet } from './sheet-context';

interface CameraControllerProps {
  select: string | null;
  /** Changes whenever another picture is drawn (filters, script, size of the sheet). */
  picture: string;
}

/** Fits a new picture, and keeps the selected node in what stays visible; otherwise the reader holds the camera. */
export function CameraController({ select, picture }: CameraControllerProps) {
  const sheet = useSheet();
  const isMoved = useRef(false);
  const drawn = useRef('');

  useEffect(() => {
    if (sheet.nodes().empty()) return;
    fitSheet(sheet, drawn.current !== '');
    drawn.current = picture;
    isMoved.current = false;
  }, [sheet, picture]);

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
      sheet.resize();
      if (isMoved.current) revealSelected(sheet);
      else fitSheet(sheet, false);
    });
    observer.observe(host);
    return () => observer.disconnect();
  }, [sheet]);

  useEffect(() => {
    // After the panel has taken its place.
    const frame = requestAnimationFrame(() => select && revealSelected(sheet));
    return () => cancelAnimationFrame(frame);
  }, [sheet, select]);
  return null;
}

function revealSelected(sheet: Core): void {
  const host = sheet.container();
  const node = sheet.nodes('.selected').first();
  if (!host || node.empty()) return;
  const by = panIntoView(node.renderedPosition(), freeRect(host), node.hasClass('gathering') ? 120 : 60);
  const pan = sheet.pan();
  if (by) moveCamera(sheet, { zoom: sheet.zoom(), pan: { x: pan.x + by.x, y: pan.y + by.y } }, true);
}
