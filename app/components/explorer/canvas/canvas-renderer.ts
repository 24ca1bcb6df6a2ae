import type { Core } from 'cytoscape';

/** What is used of the canvas renderer, read anew at each frame; Cytoscape offers most of it as options of the start only. */
export interface CanvasRenderer {
  textureOnViewport: boolean;
  hideEdgesOnViewport: boolean;
  hideLabelsOnViewport: boolean;
  forcedPixelRatio: number | null;
  /** Whether the sheet is moved by a finger. */
  swipePanning?: boolean;
  /** Whether the mouse moves the sheet, and whether it moves a node. */
  hoverData: { dragging?: boolean; draggingEles?: boolean };
  /** Draws now; into something else than the canvas where a context is given. */
  render: (options?: { forcedContext?: CanvasRenderingContext2D }) => void;
  /** Whether the next drawing draws what stands, too, or only what is dragged. */
  redrawHint: (layer: 'eles', isWanted: boolean) => void;
  /** Asks for a drawing in the next frame. */
  redraw: () => void;
}

/** The renderer behind a sheet; null where Cytoscape has another one than is known here. */
export function rendererOf(sheet: Core): CanvasRenderer | null {
  const { renderer } = sheet as unknown as { renderer?: () => Partial<CanvasRenderer> | undefined };
  const found = renderer?.call(sheet);
  return found && 'textureOnViewport' in found ? (found as CanvasRenderer) : null;
}
