// The explorer on a phone: what is selected stays above the sheet that tells of it.
import { expect, it } from 'vitest';
import { findPage } from '@/tests/e2e/api';
import { withBrowser } from '@/tests/e2e/browser';
import { findNode, waitForGraph } from '@/tests/e2e/canvas';

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
