import type { NodeCollection, Position } from 'cytoscape';

const SETTLE = 240;

/** Lets nodes that are at their places already come there from another point, unless the reader asked for less motion. */
export function growNodes(nodes: NodeCollection, from: Position): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const node of nodes) {
    const position = { ...node.position() };
    node.position(from);
    node.animate({ position }, { duration: SETTLE, easing: 'ease-out-cubic' });
  }
}
