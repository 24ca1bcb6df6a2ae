// Lines: whom they run through, what they say under the pointer and what they open.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';
import { findNode, waitForGraph } from '@/tests/e2e/canvas';

const visitor = withBrowser();

async function open(address: string): Promise<Page> {
  const page = await visitor.open(address);
  await waitForGraph(page);
  return page;
}

const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** A line of several meetings whose middle nothing covers or crosses: its two ends, and where it is on the screen. */
function findLine(page: Page): Promise<{ pair: string; count: string; x: number; y: number }> {
  return page.locator('.map .canvas').evaluate((host) => {
    interface Box {
      x1: number;
      y1: number;
      x2: number;
      y2: number;
    }
    type Point = { x: number; y: number };
    interface Drawn {
      data: (name: string) => string;
      renderedMidpoint: () => Point;
      renderedBoundingBox: () => Box;
      renderedControlPoints: () => Point[];
      source: () => { renderedPosition: () => Point };
      target: () => { renderedPosition: () => Point };
    }
    type Sheet = { nodes: (of: string) => Drawn[]; edges: (of?: string) => Drawn[] };
    const { cy } = (host as unknown as { _cyreg: { cy: Sheet } })._cyreg;
    const boxes = [...cy.nodes('.person, .meeting')].map((node) => node.renderedBoundingBox());
    const corner = host.getBoundingClientRect();
    const isCrossed = ({ x, y }: Point, by: Drawn) => {
      const [from, to] = [by.source().renderedPosition(), by.target().renderedPosition()];
      const [control] = by.data('bend') === undefined ? [] : by.renderedControlPoints();
      const way = Array.from({ length: 201 }, (_, step) => {
        const t = step / 200;
        const mix = (of: 'x' | 'y') =>
          control
            ? (1 - t) * (1 - t) * from[of] + 2 * t * (1 - t) * control[of] + t * t * to[of]
            : from[of] + (to[of] - from[of]) * t;
        return { x: mix('x'), y: mix('y') };
      });
      return way.some((point) => Math.hypot(point.x - x, point.y - y) < 6);
    };
    const lines = [...cy.edges()];
    for (const edge of cy.edges('.several')) {
      const { x, y } = edge.renderedMidpoint();
      const isSeen = x > 20 && y > 20 && x < corner.width - 420 && y < corner.height - 20;
      if (!isSeen || boxes.some(({ x1, y1, x2, y2 }) => x > x1 - 4 && x < x2 + 4 && y > y1 - 4 && y < y2 + 4)) continue;
      if (lines.some((line) => line.data('id') !== edge.data('id') && isCrossed({ x, y }, line))) continue;
      return { pair: edge.data('pair'), count: edge.data('count'), x: corner.left + x, y: corner.top + y };
    }
    throw new Error('no line of several meetings lies free');
  });
}

it.each(['', '/hi'])('brings the two of a link into sight over the panel of a phone, in %s/', async (prefix) => {
  const pair = ['person:narendra-modi', 'person:vladimir-putin'];
  const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
  const page = await visitor.open(`${prefix}/?pair=${pair.join()}`, phone);
  await waitForGraph(page);
  await page.locator('.pair-panel ol.same').first().waitFor();
  const top = (await page.locator('.pair-panel').boundingBox())?.y ?? 0;
  for (const key of pair) {
    await expect.poll(async () => (await findNode(page, key)).y).toBeLessThan(top - 20);
    const { x } = await findNode(page, key);
    expect(x).toBeGreaterThan(10);
    expect(x).toBeLessThan(380);
  }
});

describe('a diamond', () => {
  it.each([
    ['/', /[0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2}/],
    ['/hi', /[0-9]{1,2} \p{L}[\p{L}\p{M}]+ 20[0-9]{2}/u],
  ])('says who met and on which day of which year under the pointer at %s', async (address, day) => {
    const page = await open(`${address}?select=person:vladimir-putin`);
    const at = await page.locator('.map .canvas').evaluate((host) => {
      interface Drawn {
        id: () => string;
        renderedPosition: () => { x: number; y: number };
      }
      type Sheet = { nodes: (of: string) => Drawn[] };
      const { cy } = (host as unknown as { _cyreg: { cy: Sheet } })._cyreg;
      const corner = host.getBoundingClientRect();
      const isSeen = ({ x, y }: { x: number; y: number }) =>
        x > 30 && y > 30 && x < corner.width - 30 && y < corner.height - 90;
      return [...cy.nodes('.meeting.bare')].flatMap((node) => {
        const { x, y } = node.renderedPosition();
        return isSeen({ x, y }) ? [{ x: corner.left + x, y: corner.top + y }] : [];
      });
    });
    // Not each of those without a date on the sheet has one at all.
    const said: string[] = [];
    for (const { x, y } of at.slice(0, 12)) {
      await page.mouse.move(x, y);
      said.push((await page.locator('.hover-tip').textContent()) ?? '');
    }
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((text) => day.test(text)).length).toBeGreaterThan(0);
  });
});

describe('a line', () => {
  it.each([
    ['/', 'Selected pair', 'Close', 'meetings'],
    ['/hi', 'चुनी हुई जोड़ी', 'बंद करें', 'मुलाकातें'],
  ])('of several meetings says so under the pointer and opens the two at %s', async (address, title, close, word) => {
    const page = await open(address);
    const { pair, count, x, y } = await findLine(page);
    await page.mouse.move(x, y);
    await page.locator('.hover-tip').getByText(`${count} ${word}`).waitFor();
    await page.mouse.click(x, y);
    await page.waitForURL((url) => url.searchParams.get('pair') === pair);
    const panel = page.getByRole('complementary', { name: title, exact: true });
    await panel.locator('ol.same').first().waitFor();
    expect(await panel.locator('ol.same').first().getByRole('listitem').count()).toBe(Number(count));
    await panel.getByRole('button', { name: close, exact: true }).click();
    await panel.waitFor({ state: 'detached' });
    expect(parameter(page, 'pair')).toBeNull();
  });

  it.each(['/', '/?select=person:vladimir-putin', '/?meetings=true'])(
    'runs through nobody who was not there at %s, on the canvas itself',
    async (address) => {
      const page = await open(address);
      const { straight, drawn } = await page.locator('.map .canvas').evaluate((host) => {
        interface Point {
          x: number;
          y: number;
        }
        interface Node {
          id: () => string;
          width: () => number;
          position: () => Point;
        }
        interface Edge {
          source: () => Node;
          target: () => Node & { hasClass: (name: string) => boolean; neighborhood: (of: string) => Node[] };
          controlPoints: () => Point[] | undefined;
          sourceEndpoint: () => Point;
          targetEndpoint: () => Point;
        }
        type Sheet = { nodes: (of: string) => Node[]; edges: () => Edge[] };
        const { cy } = (host as unknown as { _cyreg: { cy: Sheet } })._cyreg;
        const people = [...cy.nodes('.person')];
        const count = (isStraight: boolean) =>
          [...cy.edges()].reduce((sum, edge) => {
            const [a, b] = [edge.source().position(), edge.target().position()];
            const control = isStraight ? undefined : edge.controlPoints()?.[0];
            const own = new Set([edge.source().id(), edge.target().id()]);
            if (edge.target().hasClass('meeting'))
              for (const one of edge.target().neighborhood('.person')) own.add(one.id());
            const c = control ?? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
            const way = Array.from({ length: 201 }, (_, part) => {
              const t = part / 200;
              const mix = (of: 'x' | 'y') => (1 - t) ** 2 * a[of] + 2 * t * (1 - t) * c[of] + t * t * b[of];
              return { x: mix('x'), y: mix('y') };
            });
            const hit = people.filter((one) => {
              const { x, y } = one.position();
              return !own.has(one.id()) && way.some((at) => Math.hypot(at.x - x, at.y - y) < one.width() / 2);
            });
            return sum + hit.length;
          }, 0);
        return { straight: count(true), drawn: count(false) };
      });
      expect(straight).toBeGreaterThan(10);
      expect(drawn).toBeLessThanOrEqual(straight / 10);
    },
  );
});
