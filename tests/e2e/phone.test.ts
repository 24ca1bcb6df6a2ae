// The explorer on a phone: what is selected stays above the sheet that tells of it.
import { expect, it } from 'vitest';
import { findPage } from '@/tests/e2e/api';
import { withBrowser } from '@/tests/e2e/browser';
import { findNode, readLabels, waitForGraph } from '@/tests/e2e/canvas';

const visitor = withBrowser();
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

it.each(['', '/hi'])('shows the selected person above the sheet, in %s/', async (prefix) => {
  const id = (await findPage('Putin', 'person')).split('/').at(-1);
  const page = await visitor.open(`${prefix}/?select=person:${id}`, PHONE);
  await waitForGraph(page);
  const panel = page.locator('.panel');
  await panel.locator('blockquote').first().waitFor();
  const top = (await panel.boundingBox())?.y ?? 0;
  const { x, y } = await findNode(page, `person:${id}`);
  expect(y).toBeLessThan(top - 30);
  expect(x).toBeGreaterThan(20);
  expect(x).toBeLessThan(370);
});

/** The boxes are as much wider than the words. */
const ROOM = 4;

it.each(['', '/hi', '/bn', '/ru'])(
  'writes no date over another or over a name around a busy person, in %s/',
  async (prefix) => {
    const id = (await findPage('Putin', 'person')).split('/').at(-1);
    const page = await visitor.open(`${prefix}/?select=person:${id}`, PHONE);
    await waitForGraph(page);
    const labels = await readLabels(page, '.person, .meeting');
    expect(labels.length).toBeGreaterThan(40);
    const overlaps = labels.flatMap((a, index) =>
      labels
        .slice(index + 1)
        .filter((b) => a.x1 < b.x2 - ROOM && b.x1 < a.x2 - ROOM && a.y1 < b.y2 - ROOM && b.y1 < a.y2 - ROOM)
        .map((b) => `${a.id} × ${b.id}`),
    );
    expect(overlaps.join('\n')).toBe('');
  },
);

it.each(['', '/hi', '/bn', '/ru'])(
  'writes the ends of a path beside the cross that leaves it, in %s/',
  async (prefix) => {
    const page = await visitor.open(`${prefix}/?path=person:maxim-ryzhenkov,person:murat-nurtleu`, PHONE);
    const title = page.locator('.path-panel h2');
    await title.waitFor();
    const cross = await page.locator('.path-panel header button').boundingBox();
    const right = await title.evaluate((node) => {
      const words = document.createRange();
      words.selectNodeContents(node);
      return words.getBoundingClientRect().right;
    });
    expect(right).toBeLessThanOrEqual(cross?.x ?? 0);
  },
);
