import type { GraphNode } from '@/lib/contracts/api';
import type { Layout } from '../layout/layout-types';
import type { SceneView } from './scene-types';
import type { MeasureText, SheetTexts } from './sheet-texts';

/** One element of the canvas, with the classes that the stylesheet knows. */
export interface SheetElement {
  group: 'nodes' | 'edges';
  data: { id: string } & Record<string, string | number>;
  position?: { x: number; y: number };
  classes: string[];
  /** Part of the sheet: it cannot be dragged, and dragging on it moves the sheet. */
  isGround?: boolean;
}

export interface ElementContext {
  layout: Layout;
  texts: SheetTexts;
  measure: MeasureText;
  view: SceneView;
}

/** State as a class; what was held, and nobody disputes, has none. */
export function statusClasses(node: GraphNode): string[] {
  if (node.event?.disputed) return ['disputed'];
  return node.event && node.event.status !== 'held' ? [node.event.status] : [];
}
