import type { Core } from 'cytoscape';

let shown: Core | null = null;

/** The canvas that is on the page tells where its nodes stand, for what lies outside of it. */
export function publishCanvas(core: Core | null): void {
  shown = core;
}

/** Where a node stands on the canvas, pixels at zoom 1; null when it is not drawn. */
export function findPlace(key: string): { x: number; y: number } | null {
  const node = shown?.getElementById(key);
  return node?.nonempty() && node.isNode() ? { ...node.position() } : null;
}
