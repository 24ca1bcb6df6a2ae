import type { Browser, Page } from 'playwright-core';
import type { GraphResponse } from '@/lib/contracts/api';
import { makeGraph } from './made-graph';
import { inMilliseconds, type Mark } from './marks';
import { openApp, waitForPicture } from './open-app';
import { type Drawn, drawPlain, openPlain, readDrawn } from './plain-page';

const BASE = { people: 120, meetings: 150, gatherings: 6 };
const CENTRE = 'person:p0';

/** The longest time that the page cannot answer while about 300 elements are added, against one `add` of the same. */
export async function benchExpand(browser: Browser, origin: string): Promise<Mark[]> {
  const picture = makeGraph(BASE);
  const around = makeAround(100);
  const page = await openApp(browser, origin, { picture, around });
  await waitForPicture(page, BASE.people);
  const before = await readDrawn(page);
  await watchTasks(page);
  await page.evaluate((key) => {
    const canvas = document.querySelector<HTMLElement>('.map .canvas');
    const { cy } = (
      canvas as unknown as { _cyreg: { cy: { getElementById: (id: string) => { addClass: (name: string) => void } } } }
    )._cyreg;
    cy.getElementById(key).addClass('focused');
    canvas?.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true }));
  }, CENTRE);
  await waitForPicture(page, BASE.people + 100);
  await page.waitForTimeout(1500);
  const ours = await longestTask(page);
  const after = await readDrawn(page);
  await page.context().close();
  const other = await addToPlain(browser, origin, { before, after });
  const count = after.elements.length - before.elements.length;
  const what = `longest task while ${count} elements are added`;
  const [a, b] = [inMilliseconds(ours), inMilliseconds(other)];
  return [
    { what, ours: a, other: b, value: ours / Math.max(1, other), bound: 1, is: 'at most' },
    { what: `${what}, in milliseconds`, ours: a, other: '', value: ours, bound: 100, is: 'at most' },
  ];
}

/** Somebody at the centre who met that many new people, each once. */
function makeAround(count: number): GraphResponse {
  const fresh = makeGraph({ people: count, meetings: 1, gatherings: 0 });
  const people = fresh.nodes.filter(({ kind }) => kind === 'person');
  const [meeting] = fresh.nodes.filter(({ kind }) => kind === 'meeting');
  const centre = people[0];
  if (!meeting || !centre) return fresh;
  const renamed = people.map((node) => ({ ...node, key: `person:n${node.id}`, id: `n${node.id}` }));
  const meetings = renamed.map(({ id }) => ({ ...meeting, key: `meeting:${id}`, id }));
  const edges = renamed.flatMap(({ key, id }) =>
    [CENTRE, key].map((source) => ({
      key: `${source}|${id}`,
      kind: 'took_part' as const,
      source,
      target: `meeting:${id}`,
      status: 'held' as const,
    })),
  );
  return { ...fresh, nodes: [centre, ...renamed, ...meetings], edges };
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [0];
    (window as unknown as { tasks: number[] }).tasks = tasks;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
}

/** Milliseconds; below 50 the browser reports none. */
function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(...(window as unknown as { tasks: number[] }).tasks));
}

async function addToPlain(browser: Browser, origin: string, { before, after }: { before: Drawn; after: Drawn }) {
  const page = await openPlain(browser, origin);
  await drawPlain(page, before, 'preset');
  await page.waitForTimeout(1000);
  await watchTasks(page);
  const idOf = (element: object) => (element as { data: { id: string } }).data.id;
  const known = new Set(before.elements.map(idOf));
  const added = after.elements.filter((element) => !known.has(idOf(element)));
  await page.locator('.plain').evaluate((host, elements) => {
    const { cy } = (host as unknown as { _cyreg: { cy: { add: (elements: object[]) => void } } })._cyreg;
    setTimeout(() => cy.add(elements), 100);
  }, added);
  await page.waitForTimeout(2500);
  const longest = await longestTask(page);
  await page.context().close();
  return longest;
}
