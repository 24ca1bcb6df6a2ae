import type { Browser, Page } from 'playwright-core';
import { median } from '@/tests/bench/measure';
import { findPoints, fitAll, measureDrag } from './gestures';
import { makeGraph } from './made-graph';
import { inFrames, inMilliseconds, type Mark } from './marks';
import { openApp, waitForPicture } from './open-app';
import { type Drawn, drawPlain, openPlain, readDrawn } from './plain-page';

const ROUNDS = 5;
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

/**
 * Frames while the sheet or a node is dragged, everything in view, against Cytoscape as it comes. The sheet is moved on a processor
 * four times slower: no screen shows more than 60 frames a second, which this machine may reach both ways.
 */
export async function benchDrag(browser: Browser, origin: string): Promise<Mark[]> {
  const size = { people: 2000, meetings: 6000, gatherings: 0 };
  const { ground, person } = await compareDrags(browser, origin, { size, grips: { ground: 4, person: 1 } });
  return [
    markOf('panning 2,000 nodes and 6,000 lines, slowed down', ground, 1.5),
    markOf('dragging one of 2,000 nodes', person, 1.5),
  ];
}

/** The same five times as large, at the full speed of the processor: the sheet by its ground, and one node with its lines. */
export async function benchCrowd(browser: Browser, origin: string): Promise<Mark[]> {
  const size = { people: 10_000, meetings: 15_000, gatherings: 0 };
  const { ground, person } = await compareDrags(browser, origin, { size, grips: { ground: 1, person: 1 } });
  return [
    markOf('panning 10,000 nodes and 15,000 lines', ground, 8),
    markOf('dragging one of 10,000 nodes', person, 8),
  ];
}

/** What is taken hold of, and how many times slower the processor is made meanwhile. */
type Grips = Partial<Record<'ground' | 'person', number>>;
/** Frames a second: ours, and plain Cytoscape's. */
type Rates = [ours: number, plain: number];

function markOf(what: string, [a, b]: Rates, bound: number): Mark {
  return { what, ours: inFrames(a), other: inFrames(b), value: a / b, bound, is: 'at least' };
}

interface Drags {
  size: Parameters<typeof makeGraph>[0];
  grips: Grips;
}

/** The middle of some drags of each grip. Both pages are open and drag in turn, so that a busy machine slows neither alone. */
async function compareDrags(browser: Browser, origin: string, { size, grips }: Drags) {
  const page = await openApp(browser, origin, { picture: makeGraph(size) });
  await waitForPicture(page, size.people);
  const drawn = await readDrawn(page);
  const plain = await openPlain(browser, origin);
  await drawPlain(plain, drawn, 'preset');
  await fitAll(page, APP);
  await fitAll(plain, PLAIN);
  const rates: Record<string, Rates> = {};
  for (const grip of ['ground', 'person'] as const) {
    const slower = grips[grip];
    if (!slower) continue;
    const found: Rates[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      found.push([await dragBy(page, APP, { grip, slower }), await dragBy(plain, PLAIN, { grip, slower })]);
    }
    rates[grip] = [median(found.map(([ours]) => ours)), median(found.map(([, other]) => other))];
  }
  await page.context().close();
  await plain.context().close();
  return { ground: rates.ground ?? [0, 0], person: rates.person ?? [0, 0] } satisfies Record<keyof Grips, Rates>;
}

async function dragBy(page: Page, selector: string, { grip, slower }: { grip: keyof Grips; slower: number }) {
  await page.bringToFront();
  const from = (await findPoints(page, selector))[grip];
  return measureDrag(page, selector, { from, slower });
}
