// Bad input and bad weather: addresses edited by hand, an API that fails, names that do not fit.
import { describe, expect, inject, it, vi } from 'vitest';
import { type GraphResponse, graphResponseSchema } from '@/lib/contracts/api';
import { visit, withBrowser } from '@/tests/e2e/browser';
import { countNodes, readLabels, waitForGraph } from '@/tests/e2e/canvas';

// The browser itself reports what did not load; that is what these tests are about.
const visitor = withBrowser({ expected: [/Failed to load resource/] });
const JAISHANKAR = 'person:subrahmanyam-jaishankar';
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 15_000, interval: 100 });

describe('an address edited by hand', () => {
  it.each([
    '/?expand=nonsense,,person:,planet:mars/all&hide=%3Cscript%3E&pin=zzz,person:a@1&focus=x&fold=person:a&off=all&path=a,b',
    '/?focus=country:ZZ&fold=gathering:nowhere&hide=person:nobody&pin=person:nobody@1_2&off=&meetings=perhaps',
  ])('%s still opens on everything', async (address) => {
    const plain = await visitor.open('/');
    await waitForGraph(plain);
    const page = await visitor.open(address);
    await waitForGraph(page);
    await soon(async () => expect(await countNodes(page)).toBe(await countNodes(plain)));
  });

  it('with an unknown node to expand keeps the picture and says so', async () => {
    const page = await visitor.open('/?expand=person:nobody-at-all');
    await waitForGraph(page);
    await page.getByText(/nobody-at-all: what is around could not be fetched/).waitFor();
    expect(await countNodes(page)).toBeGreaterThan(20);
  });
});

describe('an API that fails', () => {
  it('keeps the step and fetches it when asked again', async () => {
    const narrow = `/?series=CICA:foreign_ministers&select=${JAISHANKAR}`;
    const page = await visitor.open(narrow);
    await waitForGraph(page);
    const before = await countNodes(page);
    await page.route('**/api/graph?*around=*', (route) => route.abort());
    await page.getByRole('button', { name: /^Expand/ }).click();
    const retry = page.locator('.left-out').getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    expect(new URL(page.url()).searchParams.get('expand')).toBe(JAISHANKAR);
    await page.unroute('**/api/graph?*around=*');
    await retry.click();
    await soon(async () => expect(await countNodes(page)).toBeGreaterThan(before + 3));
    await retry.waitFor({ state: 'detached' });
  });

  it('leaves the picture before it when the filtered one does not come', async () => {
    const page = await visitor.open('/');
    await waitForGraph(page);
    const before = await countNodes(page);
    await page.route('**/api/graph?*', (route) => route.abort());
    await page.getByRole('checkbox', { name: /Russia/ }).check();
    const retry = page.locator('.left-out').getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    expect(await countNodes(page)).toBe(before);
    await page.unroute('**/api/graph?*');
    await retry.click();
    await soon(async () => expect(await countNodes(page)).toBeLessThan(before));
  });
});

describe('a picture larger than any screen', () => {
  it('of a node with ten thousand meetings is bounded and says how much there is', async () => {
    const body = await readPicture();
    const cut = { ...body, meetings: { shown: 60, total: 10_000 }, cut: true };
    const page = await visitor.open('/');
    await page.route('**/api/graph?*around=*', (route) => {
      const asked = new URL(route.request().url()).searchParams.get('limit');
      const shown = Number(asked ?? 60);
      return route.fulfill({ json: { ...cut, meetings: { shown, total: 10_000 } } });
    });
    await visit(page, `/?select=${JAISHANKAR}&expand=${JAISHANKAR}`);
    await waitForGraph(page);
    await page.getByText(/60 of 10,?000 meetings are drawn/).waitFor();
    await page.getByRole('button', { name: 'Draw 240' }).click();
    await page.getByText(/240 of 10,?000 meetings are drawn/).waitFor();
    await page.getByRole('button', { name: 'Draw 500' }).click();
    await page.getByText(/500 of 10,?000 meetings are drawn/).waitFor();
    // The server gives no more at once.
    expect(await page.getByRole('button', { name: /^Draw/ }).count()).toBe(0);
  });

  it('needs no WebGL', async () => {
    const page = await visitor.open('/about/quality');
    await page.addInitScript(() => {
      const given = HTMLCanvasElement.prototype.getContext;
      const without = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : given.call(this, kind as '2d', ...(rest as []));
      };
      HTMLCanvasElement.prototype.getContext = without as typeof given;
    });
    await visit(page, '/');
    await waitForGraph(page);
    expect(await countNodes(page)).toBeGreaterThan(20);
  });
});

describe('names that do not fit', () => {
  it.each([
    ['very long ones', (at: number) => `${'Constantinopolitanus '.repeat(6)}Familyname${at}`],
    ['right-to-left ones', (at: number) => `محمد بن عبد الرحمن آل ثاني ${at}`],
  ])('%s are cut or wrapped and do not overlap', async (_what, nameOf) => {
    const picture = await readPicture();
    const nodes = picture.nodes.map((node, at) =>
      node.kind === 'person' ? { ...node, name: { en: nameOf(at) } } : node,
    );
    const page = await visitor.open('/about/quality');
    await page.route('**/api/graph?*', (route) => route.fulfill({ json: { ...picture, nodes } }));
    await visit(page, '/?from=2001');
    await waitForGraph(page);
    const labels = await readLabels(page);
    expect(labels.length).toBeGreaterThan(15);
    for (const { x1, x2 } of labels) expect(x2 - x1).toBeLessThan(320);
    const overlaps = labels.flatMap((a, index) =>
      labels.slice(index + 1).filter((b) => a.x1 < b.x2 - 1 && b.x1 < a.x2 - 1 && a.y1 < b.y2 - 1 && b.y1 < a.y2 - 1),
    );
    expect(overlaps).toEqual([]);
  });
});

async function readPicture(): Promise<GraphResponse> {
  return graphResponseSchema.parse(await (await fetch(`${inject('origin')}/api/graph`)).json());
}
