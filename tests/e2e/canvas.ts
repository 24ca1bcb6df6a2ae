import type { Locator, Page } from 'playwright-core';

/** Waits until the picture is drawn and its places are published. */
export async function waitForGraph(page: Page): Promise<void> {
  await page.locator('.map[data-drawn]').waitFor();
  await page.locator('.map .canvas[data-node-count]').waitFor();
}

/** The entry of the list beside the canvas that knows where its node is drawn. */
export function entryOf(page: Page, key: string): Locator {
  return page.locator(`.map [data-node="${key}"][data-x]`).first();
}

/** Where a node is drawn, pixels of the window. */
export async function findNode(page: Page, key: string): Promise<{ x: number; y: number }> {
  const entry = entryOf(page, key);
  await entry.waitFor({ state: 'attached' });
  const box = await page.locator('.map .canvas').boundingBox();
  const [x, y] = await Promise.all(['data-x', 'data-y'].map((name) => entry.getAttribute(name)));
  return { x: (box?.x ?? 0) + Number(x), y: (box?.y ?? 0) + Number(y) };
}

/** How many things are drawn. */
export async function countNodes(page: Page): Promise<number> {
  return Number(await page.locator('.map .canvas').getAttribute('data-node-count'));
}

export interface DrawnBox {
  id: string;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Boxes of the words beside nodes, of people if nothing else is asked for, as the canvas library has laid them out; it keeps itself at its container. */
export function readLabels(page: Page, of = '.person, .country, .organization'): Promise<DrawnBox[]> {
  return page.locator('.map .canvas').evaluate((host, selector) => {
    interface Drawn {
      id: () => string;
      style: (name: string) => string;
      boundingBox: (options: object) => { x1: number; y1: number; x2: number; y2: number };
    }
    const { cy } = (host as unknown as { _cyreg: { cy: { nodes: (selector: string) => Drawn[] } } })._cyreg;
    const only = { includeNodes: false, includeEdges: false, includeOverlays: false, includeUnderlays: false };
    const worded = [...cy.nodes(selector)].filter((node) => node.style('label') !== '');
    return worded.map((node) => {
      const { x1, y1, x2, y2 } = node.boundingBox({ ...only, includeLabels: true });
      return { id: node.id(), x1, y1, x2, y2 };
    });
  }, of);
}

/** A point on the land of an island, away from its people and title; pixels of the window. */
export async function findLand(page: Page, key: string): Promise<{ x: number; y: number }> {
  const box = await page.locator('.map .canvas').boundingBox();
  const corner = await page.locator('.map .canvas').evaluate((host, id) => {
    interface Drawn {
      renderedBoundingBox: (options: object) => { x1: number; y2: number };
    }
    const { cy } = (host as unknown as { _cyreg: { cy: { getElementById: (id: string) => Drawn } } })._cyreg;
    const { x1, y2 } = cy.getElementById(id).renderedBoundingBox({ includeLabels: false });
    return { x: x1 + 8, y: y2 - 8 };
  }, key);
  return { x: (box?.x ?? 0) + corner.x, y: (box?.y ?? 0) + corner.y };
}

/** How many lines of a class are drawn. */
export function readLines(page: Page, className: string): Promise<number> {
  return page.locator('.map .canvas').evaluate((host, selector) => {
    const { cy } = (host as unknown as { _cyreg: { cy: { edges: (selector: string) => { length: number } } } })._cyreg;
    return cy.edges(selector).length;
  }, className);
}
