// One person with ten thousand meetings, in a real store: what is drawn around them is bounded, says so, and can be enlarged.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ensureBuild } from '@/lib/cli/build/ensure-build';
import { findBrowser } from '@/lib/cli/find-browser';
import { graphResponseSchema, personDetailSchema } from '@/lib/contracts/api';
import { addHub, addPeople } from '@/tests/bench/ui/make-store';
import { withServer } from '@/tests/bench/ui/with-server';
import { visit } from '@/tests/e2e/browser';
import { countNodes, waitForGraph } from '@/tests/e2e/canvas';

const NEIGHBOURS = 10_000;
vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

let origin = '';
let browser: Browser;
let finish: () => void = () => undefined;
let served: Promise<void>;

beforeAll(async () => {
  const { serverScript } = await ensureBuild('.next-e2e');
  const fill = async (graph: Parameters<typeof addPeople>[0]) => {
    await addPeople(graph, NEIGHBOURS);
    await addHub(graph, NEIGHBOURS);
  };
  await new Promise<void>((ready, failed) => {
    served = withServer(serverScript, fill, async (address) => {
      origin = address;
      await new Promise<void>((end) => {
        finish = end;
        ready();
      });
    });
    served.catch(failed);
  });
  browser = await chromium.launch(await findBrowser());
});
afterAll(async () => {
  await browser?.close();
  finish();
  await served;
});

async function open(path: string): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage({
    baseURL: origin,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await visit(page, path);
  return { page, problems };
}

async function readAround(limit: string) {
  const response = await fetch(`${origin}/api/graph?around=person:hub${limit}`);
  return graphResponseSchema.parse(await response.json());
}

describe('a person with ten thousand neighbours', () => {
  it('is answered in part, with how much there is', async () => {
    const usual = await readAround('');
    expect(usual.meetings).toEqual({ shown: 60, total: NEIGHBOURS });
    const most = await readAround('&limit=500');
    expect(most.meetings).toEqual({ shown: 500, total: NEIGHBOURS });
    expect(most.nodes.length).toBeLessThan(1600);
    expect((await fetch(`${origin}/api/graph?around=person:hub&limit=10000`)).status).toBe(400);
  });

  it.each([
    ['', 'Expand', '60 of 10,000', 'Draw 240', '240 of 10,000', 'Draw 500', '500 of 10,000'],
    ['/hi', 'फैलाएँ', '60', '240', '240', '500', '500'],
  ])(
    'expands in %s/ to what can be drawn, says so, and draws more when asked',
    async (prefix, expand, few, more, many, most, all) => {
      const { page, problems } = await open(`${prefix}/?series=CICA:foreign_ministers&select=person:hub`);
      await waitForGraph(page);
      const before = await countNodes(page);
      await page.getByRole('button', { name: new RegExp(`^${expand}`) }).click();
      const note = page.locator('.left-out li');
      await note.filter({ hasText: few }).waitFor();
      await expect.poll(() => countNodes(page), { timeout: 20_000 }).toBeGreaterThan(before + 20);
      await note.getByRole('button', { name: new RegExp(more) }).click();
      await note
        .filter({ hasText: many })
        .getByRole('button', { name: new RegExp(most) })
        .waitFor();
      await note.getByRole('button', { name: new RegExp(most) }).click();
      await note.filter({ hasText: all }).waitFor();
      await expect.poll(() => countNodes(page), { timeout: 30_000 }).toBeGreaterThan(400);
      expect(await countNodes(page)).toBeLessThan(1600);
      expect(await note.getByRole('button').count()).toBe(0);
      // The page still answers a hand.
      await page.keyboard.press('u');
      await expect.poll(() => new URL(page.url()).searchParams.get('expand')).toContain('240');
      expect(problems).toEqual([]);
      await page.close();
    },
  );

  it('has a panel and a page that do not list them all', async () => {
    const detail = personDetailSchema.parse(await (await fetch(`${origin}/api/people/hub`)).json());
    expect(detail.meetings.total).toBe(NEIGHBOURS);
    expect(detail.meetings.items.length).toBeLessThanOrEqual(200);
    const { page, problems } = await open('/people/hub');
    await page
      .getByText(/10,?000/)
      .first()
      .waitFor();
    expect(await page.locator('main a').count()).toBeLessThan(2500);
    expect(problems).toEqual([]);
    await page.close();
  });
});
