// Real gestures of a mouse, and how many frames the canvas drew meanwhile.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

const SECONDS = 3;

/** Starts to count drawn frames of the canvas in `selector`; the answer stops and tells frames a second. */
async function countFrames(page: Page, selector: string): Promise<() => Promise<number>> {
  await page.locator(selector).evaluate((host) => {
    interface Sheet {
      on: (event: string, then: () => void) => void;
    }
    const counter = { frames: 0, start: performance.now() };
    (window as unknown as { counter: typeof counter }).counter = counter;
    const { cy } = (host as unknown as { _cyreg: { cy: Sheet } })._cyreg;
    cy.on('render', () => {
      counter.frames += 1;
    });
  });
  return () =>
    page.evaluate(() => {
      const { counter } = window as unknown as { counter: { frames: number; start: number } };
      return (counter.frames * 1000) / (performance.now() - counter.start);
    });
}

/** Drags from a point in circles for some seconds. Answers with frames a second. */
export async function measureDrag(page: Page, selector: string, from: { x: number; y: number }): Promise<number> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const stop = await countFrames(page, selector);
  const end = performance.now() + SECONDS * 1000;
  for (let step = 1; performance.now() < end; step++) {
    const angle = step / 6;
    await page.mouse.move(from.x + Math.sin(angle) * 90, from.y + (1 - Math.cos(angle)) * 60);
  }
  const rate = await stop();
  await page.mouse.up();
  await sleep(800);
  return rate;
}

/** A point of the canvas on which nothing but ground lies, and one on a person; pixels of the window. */
export function findPoints(page: Page, selector: string) {
  return page.locator(selector).evaluate((host) => {
    interface Node {
      renderedPosition: () => { x: number; y: number };
      renderedBoundingBox: (options: object) => { x1: number; x2: number; y1: number; y2: number };
    }
    const { cy } = (host as unknown as { _cyreg: { cy: { nodes: (selector: string) => { toArray: () => Node[] } } } })
      ._cyreg;
    const box = host.getBoundingClientRect();
    const isInside = ({ x, y }: { x: number; y: number }) =>
      x > 150 && y > 200 && x < box.width - 150 && y < box.height - 200;
    const people = cy.nodes('.person').toArray();
    const boxes = people.map((node) => node.renderedBoundingBox({ includeLabels: false }));
    const isFree = (x: number, y: number) =>
      boxes.every((b) => x < b.x1 - 6 || x > b.x2 + 6 || y < b.y1 - 6 || y > b.y2 + 6);
    let ground = { x: box.width / 2, y: box.height / 2 };
    search: for (let x = 160; x < box.width - 160; x += 9) {
      for (let y = 210; y < box.height - 210; y += 9) {
        if (!isFree(x, y)) continue;
        ground = { x, y };
        break search;
      }
    }
    const person = people.map((node) => node.renderedPosition()).find(isInside) ?? ground;
    const toWindow = ({ x, y }: { x: number; y: number }) => ({ x: x + box.left, y: y + box.top });
    return { ground: toWindow(ground), person: toWindow(person) };
  });
}

/** Everything in view, the hardest case for whoever has to draw it. */
export async function fitAll(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluate((host) => {
    const { cy } = (host as unknown as { _cyreg: { cy: { fit: () => void } } })._cyreg;
    cy.fit();
  });
  await sleep(1500);
}
