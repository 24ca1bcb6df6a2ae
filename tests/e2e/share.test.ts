// Links and frames that are handed on: whoever follows them sees the same.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';
import { countNodes, findNode, waitForGraph } from '@/tests/e2e/canvas';

const visitor = withBrowser();
const LAVROV = 'person:sergey-lavrov';
const VIEW = `country=RU&status=held&select=${LAVROV}&hide=person:vladimir-putin`;
const WORDS = [
  ['', 'Export', 'Copy link to this view', 'Link copied', 'Copy embed code', 'Embed code copied'],
  ['/hi', 'निर्यात करें', 'इस दृश्य का लिंक कॉपी करें', 'लिंक कॉपी हुआ', 'एम्बेड कोड कॉपी करें', 'एम्बेड कोड कॉपी हुआ'],
] as const;

async function choose(page: Page, button: string, item: string): Promise<void> {
  await page.getByRole('button', { name: button }).first().click();
  await page.getByRole('menuitem', { name: item }).click();
}

describe.each(WORDS)('what is copied in %s/', (prefix, button, link, linkCopied, embed, embedCopied) => {
  it('as a link opens the same picture and panel for somebody else', async () => {
    const page = await visitor.open(`${prefix}/?${VIEW}`);
    await waitForGraph(page);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await choose(page, button, link);
    await page.getByText(linkCopied).first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(page.url());
    const other = await visitor.open(copied);
    await waitForGraph(other);
    await other.locator('.panel h2').first().waitFor();
    expect(await other.locator('.panel h2').first().textContent()).toBe(
      await page.locator('.panel h2').first().textContent(),
    );
    await expect.poll(() => countNodes(other)).toBe(await countNodes(page));
    await expect.poll(() => findNode(other, LAVROV)).toEqual(await findNode(page, LAVROV));
  });

  it('as a frame stands in a foreign page, in its language', async () => {
    const page = await visitor.open(`${prefix}/?${VIEW}`);
    await waitForGraph(page);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await choose(page, button, embed);
    await page.getByText(embedCopied).first().waitFor();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toMatch(/^<iframe [^<>]+><\/iframe>$/);
    const other = await visitor.open('/api/health');
    await other.setContent(code);
    const frame = other.frameLocator('iframe');
    await frame.locator('.map .canvas[data-node-count]').waitFor();
    expect(await frame.locator('html').getAttribute('lang')).toBe(prefix === '' ? 'en' : 'hi');
    const drawn = await frame.locator('.map .canvas').getAttribute('data-node-count');
    expect(Number(drawn)).toBe(await countNodes(page));
    const [, src = ''] = /src="([^"]*)"/.exec(code) ?? [];
    expect(src).toContain(`${inject('origin')}${prefix}/embed?`);
  });

  it('cannot be where the browser forbids it: then it is shown', async () => {
    const page = await visitor.open(`${prefix}/?${VIEW}`);
    await waitForGraph(page);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await choose(page, button, link);
    await page.locator('.said output').getByText(page.url()).waitFor();
    await choose(page, button, embed);
    await page.locator('.said output').getByText('<iframe').waitFor();
  });
});
