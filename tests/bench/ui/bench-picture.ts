import type { Browser } from 'playwright-core';
import { median } from '@/tests/bench/measure';
import { findPoints, fitAll, measureDrag } from './gestures';
import { makeGraph } from './made-graph';
import { inFrames, inMilliseconds, type Mark } from './marks';
import { openApp, waitForPicture } from './open-app';
import { type Drawn, drawPlain, openPlain, readDrawn } from './plain-page';

const ROUNDS = 3;
const APP = '.map .canvas';
const PLAIN = '.plain';

/** How long until 2,000 people and 6,000 lines stand still, against fcose's quickest on the thread that draws. */
export async function benchFirstPicture(browser: Browser, origin: string): Promise<Mark[]> {
  const size = { people: 2000, meetings: 6000, gatherings: 0 };
  const picture = makeGraph(size);
  const ours: number[] = [];
  const others: number[] = [];
  let drawn: Drawn | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await openApp(browser, origin, { picture });
    ours.push(await waitForPicture(page, size.people));
    drawn ??= await readDrawn(page);
    await page.context().close();
    const plain = await openPlain(browser, origin);
    others.push(await drawPlain(plain, drawn, 'fcose'));
    await plain.context().close();
  }
  const [a, b] = [median(ours), median(others)];
  const what = 'first stable picture, 2,000 nodes and 6,000 lines, against fcose draft';
  return [{ what, ours: inMilliseconds(a), other: inMilliseconds(b), value: a / b, bound: 0.5, is: 'at most' }];
}

/** Frames while the sheet or a node is dragged, everything in view, against Cytoscape as it comes. */
export async function benchDrag(browser: Browser, origin: string): Promise<Mark[]> {
  const middle = await compareDrag(browser, origin, { people: 2000, meetings: 6000, gatherings: 0 });
  const large = await compareDrag(browser, origin, { people: 10_000, meetings: 15_000, gatherings: 0 });
  const mark = (what: string, [a, b]: [number, number], bound: number): Mark => {
    return { what, ours: inFrames(a), other: inFrames(b), value: a / b, bound, is: 'at least' };
  };
  return [
    mark('panning 2,000 nodes and 6,000 lines', middle.pan, 1.5),
    mark('dragging one of 2,000 nodes', middle.drag, 1.5),
    mark('panning 10,000 nodes and 15,000 lines', large.pan, 8),
  ];
}

interface Rates {
  pan: [number, number];
  drag: [number, number];
}

async function compareDrag(browser: Browser, origin: string, size: Parameters<typeof makeGraph>[0]): Promise<Rates> {
  const page = await openApp(browser, origin, { picture: makeGraph(size) });
  await waitForPicture(page, size.people);
  const drawn = await readDrawn(page);
  await fitAll(page, APP);
  const at = await findPoints(page, APP);
  const pan = await measureDrag(page, APP, at.ground);
  const drag = await measureDrag(page, APP, (await findPoints(page, APP)).person);
  await page.context().close();
  const plain = await openPlain(browser, origin);
  await drawPlain(plain, drawn, 'preset');
  await fitAll(plain, PLAIN);
  const beside = await findPoints(plain, PLAIN);
  const plainPan = await measureDrag(plain, PLAIN, beside.ground);
  const plainDrag = await measureDrag(plain, PLAIN, (await findPoints(plain, PLAIN)).person);
  await plain.context().close();
  return { pan: [pan, plainPan], drag: [drag, plainDrag] };
}
