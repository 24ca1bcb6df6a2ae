import type { Core, NodeCollection, NodeSingular, SingularElementArgument } from 'cytoscape';
import { useEffect } from 'react';
import { fitAll, freeRect, moveCamera, panIntoView } from './camera';
import { keyOfElement, useSheet } from './sheet-context';

interface KeyboardControllerProps {
  onSelect: (key: string) => void;
  /** Says aloud where the focus went. */
  onAnnounce: (text: string) => void;
}

const DIRECTIONS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** With the canvas in focus: arrows walk to neighbours, Enter selects, + − 0 zoom. */
export function KeyboardController({ onSelect, onAnnounce }: KeyboardControllerProps) {
  const sheet = useSheet();
  useEffect(() => {
    const host = sheet.container();
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const current = findFocused(sheet);
      const direction = DIRECTIONS[event.key];
      if (direction) walk(sheet, current, direction, onAnnounce);
      else if (event.key === 'Enter' && current) onSelect(keyOfElement(current.id()));
      else if (!zoomByKey(sheet, event.key)) return;
      event.preventDefault();
    };
    const onBlur = () => sheet.nodes('.focused').removeClass('focused');
    host?.addEventListener('keydown', onKey);
    host?.addEventListener('blur', onBlur);
    return () => {
      host?.removeEventListener('keydown', onKey);
      host?.removeEventListener('blur', onBlur);
    };
  }, [sheet, onSelect, onAnnounce]);
  return null;
}

/** The node that the keyboard is at: where it walked to, else the selected one. */
export function findFocused(sheet: Core): NodeSingular | null {
  const nodes = sheet.nodes('.focused').union(sheet.nodes('.selected')).nodes();
  return nodes.nonempty() ? nodes.first() : null;
}

function walk(sheet: Core, from: NodeSingular | null, direction: [number, number], announce: (text: string) => void) {
  const start = from ?? sheet.nodes('.person').max((node) => Number(node.data('size'))).ele;
  if (!start) return;
  const next = from ? findNext(sheet, from, direction) : start.nodes().first();
  if (!next) return;
  sheet.nodes('.focused').removeClass('focused');
  next.addClass('focused');
  announce(String(next.data('label')).replaceAll('\n', ' '));
  const host = sheet.container();
  const by = host ? panIntoView(next.renderedPosition(), freeRect(host), 40) : null;
  const pan = sheet.pan();
  if (by) moveCamera(sheet, { zoom: sheet.zoom(), pan: { x: pan.x + by.x, y: pan.y + by.y } }, true);
}

/** The neighbour that lies best in a direction; the nearest thing there when no line leads that way. */
function findNext(sheet: Core, from: NodeSingular, direction: [number, number]): NodeSingular | null {
  const pick = (candidates: NodeCollection) => {
    const cost = (node: SingularElementArgument) => costOf(from, node.nodes().first(), direction);
    const best = candidates.filter((node) => cost(node) !== null).min((node) => cost(node) ?? 0).ele;
    return best ? best.nodes().first() : null;
  };
  return pick(from.neighborhood().nodes()) ?? pick(sheet.nodes().not('.caption, .water').not(from).nodes());
}

function costOf(from: NodeSingular, to: NodeSingular, [dx, dy]: [number, number]): number | null {
  const a = from.position();
  const b = to.position();
  const along = (b.x - a.x) * dx + (b.y - a.y) * dy;
  const aside = Math.abs((b.x - a.x) * dy) + Math.abs((b.y - a.y) * dx);
  return along > 4 && aside < along * 2.2 ? along + aside * 1.6 : null;
}

function zoomByKey(sheet: Core, key: string): boolean {
  if (key === '0') fitAll(sheet);
  else if (key === '+' || key === '=') zoomBy(sheet, 1.25);
  else if (key === '-') zoomBy(sheet, 0.8);
  else return false;
  return true;
}

/** Zooms around the middle of the canvas. */
export function zoomBy(sheet: Core, factor: number): void {
  const middle = { x: sheet.width() / 2, y: sheet.height() / 2 };
  sheet.zoom({ level: sheet.zoom() * factor, renderedPosition: middle });
}
