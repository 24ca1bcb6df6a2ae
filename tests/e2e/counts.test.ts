// The number of meetings that a line stands for lies on nothing that is to be read: no node, no name, no date, no title.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';
import { waitForGraph } from '@/tests/e2e/canvas';

const visitor = withBrowser();
const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** Numbers that share more than a hair with a node, words or one another, by the boxes that the canvas library has laid out. */
function findCovered(page: Page): Promise<{ counts: number; covered: string[] }> {
  return page.locator('.map .canvas').evaluate((host) => {
    interface Box {
      x1: number;
      y1: number;
      x2: number;
      y2: number;
    }
    interface Drawn {
      id: () => string;
      hasClass: (name: string) => boolean;
      boundingBox: (options: object) => Box;
    }
    type Sheet = { nodes: () => Drawn[]; edges: (selector: string) => Drawn[] };
    const { cy } = (host as unknown as { _cyreg: { cy: Sheet } })._cyreg;
    const nothing = {
      includeNodes: false,
      includeEdges: false,
      includeLabels: false,
      includeSourceLabels: false,
      includeTargetLabels: false,
      includeOverlays: false,
      includeUnderlays: false,
    };
    const boxOf = (one: Drawn, ...parts: string[]) => {
      const wanted = Object.fromEntries(parts.map((part) => [part, true]));
      return { id: `${one.id()} ${parts[0]}`, ...one.boundingBox({ ...nothing, ...wanted }) };
    };
    const counts = [...cy.edges('.several')].map((edge) => boxOf(edge, 'includeLabels', 'includeSourceLabels'));
    const others = [...cy.nodes()].flatMap((node) => {
      if (node.hasClass('water') || node.hasClass('gathering')) return [];
      const label = boxOf(node, 'includeLabels');
      return node.hasClass('caption') ? [label] : [label, boxOf(node, 'includeNodes')];
    });
    // Cytoscape's boxes are two to three pixels wider than what is drawn, on each side of each of the two.
    const HAIR = 6;
    const isOn = (a: Box, b: Box) =>
      Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > HAIR && Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > HAIR;
    const covered = counts.flatMap((count, at) =>
      [...others, ...counts.slice(at + 1)]
        .filter((other) => isOn(count, other))
        .map((o) => `${count.id} on ${o.id} ${JSON.stringify([count, o])}`),
    );
    return { counts: counts.filter(({ x1, x2 }) => x2 > x1).length, covered };
  });
}

describe.each([
  ['desktop', DESKTOP],
  ['phone', PHONE],
])('numbers of meetings on a %s', (_size, options) => {
  it.each([
    '/',
    '/hi',
    '/bn',
    '/ru',
    '/?select=person:sergey-lavrov',
    '/hi?select=person:subrahmanyam-jaishankar',
    '/?select=person:vladimir-putin',
    '/?expand=country:IN',
  ])('lie on nothing at %s', async (path) => {
    const page = await visitor.open(path, options);
    await waitForGraph(page);
    const { counts, covered } = await findCovered(page);
    expect(covered).toEqual([]);
    expect(counts).toBeGreaterThan(8);
  });
});
