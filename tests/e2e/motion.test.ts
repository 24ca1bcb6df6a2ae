// What moves: new nodes grow from the one that was expanded and the camera glides, but for whoever asked for less motion.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';
import { entryOf, waitForGraph } from '@/tests/e2e/canvas';

const visitor = withBrowser();
const LAVROV = 'person:sergey-lavrov';
const JAISHANKAR = 'person:subrahmanyam-jaishankar';
const NARROW = '/?series=CICA:foreign_ministers';

/** Stops the page's clock, and notes from now on where the camera and all nodes are at each frame. */
async function watch(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
  await page.evaluate(() => {
    interface Sheet {
      zoom: () => number;
      pan: () => { x: number; y: number };
      nodes: () => { id: () => string; position: () => { x: number; y: number } }[];
    }
    const host = document.querySelector('.map .canvas') as unknown as { _cyreg: { cy: Sheet } };
    const frames: { camera: string; places: Record<string, string> }[] = [];
    const note = () => {
      const { cy } = host._cyreg;
      const places = [...cy.nodes()].map((node) => {
        const { x, y } = node.position();
        return [node.id(), `${Math.round(x)},${Math.round(y)}`];
      });
      frames.push({
        camera: `${cy.zoom().toFixed(4)} ${Math.round(cy.pan().x)},${Math.round(cy.pan().y)}`,
        places: Object.fromEntries(places),
      });
      requestAnimationFrame(note);
    };
    note();
    Object.assign(window, { frames });
  });
}

/**
 * Lets time pass a little at a time until `isThere` and everything that then moves has come to rest; answers with all frames. Time is
 * the page's own: however slow the machine is, no quarter of a second passes without frames.
 */
async function readFrames(page: Page, isThere: () => Promise<boolean>) {
  const pass = async (steps: number) => {
    for (let step = 0; step < steps; step += 1) await page.clock.runFor(32);
  };
  const passAndLook = async () => {
    await pass(1);
    return isThere();
  };
  await expect.poll(passAndLook, { timeout: 20_000, interval: 20 }).toBe(true);
  await pass(30);
  return page.evaluate(
    () => (window as unknown as { frames: { camera: string; places: Record<string, string> }[] }).frames,
  );
}

/** Whether a node is drawn and has its entry in the list. */
const hasEntry = (page: Page, key: string) => async () => (await entryOf(page, key).count()) > 0;

describe('a picture that is refitted', () => {
  it.each([
    ['no-preference', true],
    ['reduce', false],
  ] as const)('with %s glides: %s', async (reducedMotion, glides) => {
    const page = await visitor.open(NARROW, { reducedMotion });
    await waitForGraph(page);
    await watch(page);
    await page.getByRole('checkbox', { name: /^SCO summit/ }).check();
    const frames = await readFrames(page, hasEntry(page, 'person:vladimir-putin'));
    const cameras = new Set(frames.map(({ camera }) => camera));
    if (glides) expect(cameras.size).toBeGreaterThan(2);
    else expect(cameras.size).toBeLessThanOrEqual(2);
  });
});

describe('nodes that come by expanding', () => {
  it.each([
    ['no-preference', true],
    ['reduce', false],
  ] as const)('with %s grow out of the expanded one: %s; nobody else moves', async (reducedMotion, grows) => {
    const page = await visitor.open(`${NARROW}&select=${JAISHANKAR}`, { reducedMotion });
    await waitForGraph(page);
    await watch(page);
    await page.getByRole('button', { name: /^Expand/ }).click();
    const frames = await readFrames(page, hasEntry(page, 'person:denis-manturov'));
    const placesOf = (key: string) => new Set(frames.flatMap(({ places }) => places[key] ?? []));
    expect(placesOf(LAVROV).size).toBe(1);
    const newcomer = placesOf('person:denis-manturov');
    if (grows) expect(newcomer.size).toBeGreaterThan(2);
    else expect(newcomer.size).toBe(1);
  });
});

describe('the page around it', () => {
  it.each([
    ['no-preference', true],
    ['reduce', false],
  ] as const)('with %s has transitions and animations: %s', async (reducedMotion, moves) => {
    const page = await visitor.open(`/?select=${LAVROV}`, { reducedMotion });
    await waitForGraph(page);
    const times = await page.evaluate(() =>
      [...document.querySelectorAll('*')].map((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
      }),
    );
    expect(times.some(Boolean)).toBe(moves);
  });
});
