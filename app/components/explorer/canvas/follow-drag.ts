// Diamonds go along while somebody who took part is dragged, as they do when everything is laid out anew after the drop.
import type { NodeSingular } from 'cytoscape';

export interface Point {
  x: number;
  y: number;
}

/** A diamond that goes along. */
interface Follower {
  node: NodeSingular;
  start: Point;
  /** How much of the way it goes, from 0 to 1. */
  share: number;
}

/**
 * How much of the way of `dragged` a diamond goes along: on the line between two people it keeps its part of the line; among more it
 * stays in their middle.
 */
export function followShare(diamond: Point, dragged: Point, others: readonly Point[]): number {
  const [other] = others;
  if (!other || others.length > 1) return 1 / (others.length + 1);
  const far = Math.hypot(diamond.x - other.x, diamond.y - other.y);
  const near = Math.hypot(diamond.x - dragged.x, diamond.y - dragged.y);
  return far + near === 0 ? 0.5 : far / (far + near);
}

/** The open meetings of a node that is about to be dragged; none for a node that is no person. Pinned diamonds stay. */
export function listFollowers(node: NodeSingular): Follower[] {
  if (!node.is('.person')) return [];
  const diamonds = node.neighborhood('node.meeting').not('.pinned').toArray() as NodeSingular[];
  return diamonds.map((diamond) => {
    const others = diamond.neighborhood('node.person').not(node).toArray() as NodeSingular[];
    const places = others.map((other) => other.position());
    return {
      node: diamond,
      start: { ...diamond.position() },
      share: followShare(diamond.position(), node.position(), places),
    };
  });
}

/** Moves the followers by their part of how far the dragged node has come. */
export function moveFollowers(followers: readonly Follower[], from: Point, to: Point): void {
  for (const { node, start, share } of followers) {
    node.position({ x: start.x + (to.x - from.x) * share, y: start.y + (to.y - from.y) * share });
  }
}
