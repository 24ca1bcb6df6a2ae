// Real gestures of a mouse, and how many frames the canvas drew meanwhile.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

const SECONDS = 3;
/** Milliseconds between two reports of the mouse, as of an ordinary one: it does not wait for the page. */
const BEAT = 8;

/** Starts to count the frames in which the sheet, or what is held, stood elsewhere than before; the answer tells frames a second. */
async function countFrames(page: Page, selector: string): Promise<() => Promise<number>> {
  const counter = await page.locator(selector).evaluateHandle((host) => {
    interface Point {
      x: number;
      y: number;
    }
    interface Sheet {
      pan: () => Point;
      $: (selector: string) => { nodes: () => { first: () => { position: () => Point | undefined } } };
    }
    const { cy } = (host as unknown as { _cyreg: { cy: Sheet } })._cyreg;
    const held = cy.$(':grabbed').nodes().first();
    const place = () => [cy.pan().x, cy.pan().y, held.position()?.x, held.position()?.y].join();
    const count = { frames: 0, start: performance.now(), isOver: false };
    let last = place();
    const look = () => {
      const now = place();
      if (now !== last) count.frames += 1;
      last = now;
      if (!count.isOver) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return count;
  });
  return () =>
    counter.evaluate((count) => {
      count.isOver = true;
      return (count.frames * 1000) / (performance.now() - count.start);
    });
}

/** What is taken hold of, and how many times slower than this machine the page's processor is made meanwhile. */
export interface Hold {
  from: { x: number; y: number };
  slower: number;
}

/** Drags from a point in circles for some seconds. Answers with frames a second. */
export async function measureDrag(page: Page, selector: string, { from, slower }: Hold): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  // Until a gesture is known for a drag, the pointer is compared with every line: that is not what is measured.
  await page.mouse.move(from.x + 20, from.y + 20);
  await sleep(500);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const stop = await countFrames(page, selector);
  const end = performance.now() + SECONDS * 1000;
  const moves: Promise<void>[] = [];
  for (let step = 1; performance.now() < end; step++) {
    const angle = step / 12;
    moves.push(page.mouse.move(from.x + Math.sin(angle) * 90, from.y + (1 - Math.cos(angle)) * 60));
    await sleep(BEAT);
  }
  const rate = await stop();
  await Promise.all(moves);
  await page.mouse.up();
  await session.detach();
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

/** Milliseconds after which whatever is prepared for later drawings is ready. */
const STANDING = 4000;

/** Everything in view, the hardest case for whoever has to draw it. */
export async function fitAll(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluate((host) => {
    const { cy } = (host as unknown as { _cyreg: { cy: { fit: () => void } } })._cyreg;
    cy.fit();
  });
  await sleep(STANDING);
}
