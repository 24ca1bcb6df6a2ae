// The explorer and its pages on very large screens: nothing overlaps, nothing is tiny, nothing is lost at the edge.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';
import { readLabels, waitForGraph } from '@/tests/e2e/canvas';

const visitor = withBrowser();
const SCREENS = [
  { width: 2560, height: 1440 },
  { width: 3840, height: 2160 },
];
const VIEWS = [
  ['timeline', '.tl .meet'],
  ['matrix', '.matrix'],
  ['table', '.rows tbody tr[data-index="0"]'],
  ['map', '.geo .city'],
  ['list', '.outline button'],
] as const;
/** Pixels; smaller words are nowhere in the design. */
const SMALLEST = 10;
/** Names on the canvas at first, whatever else must go out of sight for it. */
const SMALLEST_NAME = 9.7;

/** Words that are smaller than that, or stand on each other, and what hangs out of the window. */
function findFaults(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth)
      faults.push(`the page is ${document.documentElement.scrollWidth} wide`);
    const seen: { text: string; box: DOMRect; host: Element }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const host = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!host || !text || host.closest('.sr, .skip, script, style, svg, [inert], .map:not(.list-view) .outline'))
        continue;
      if (!host.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const style = getComputedStyle(host);
      if (box.width === 0 || style.clipPath !== 'none') continue;
      if (Number.parseFloat(style.fontSize) < smallest) faults.push(`“${text}” has ${style.fontSize}`);
      seen.push({ text, box, host });
    }
    const isOn = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 6 && b.top < a.bottom - 6;
    const bars = [
      ...document.querySelectorAll('header, .facets, .sheetbar, .viewhead, .cartouche, .key, .strip, .panel'),
    ];
    for (const [at, one] of bars.entries()) {
      for (const other of bars.slice(at + 1)) {
        if (one.contains(other) || other.contains(one)) continue;
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        if (a.width > 0 && b.width > 0 && isOn(a, b)) faults.push(`${one.className} lies on ${other.className}`);
      }
    }
    const still = seen.filter(({ host }) => host.closest('header, .sheetbar, .cartouche, .key, .strip, .viewhead'));
    for (const [at, one] of still.entries()) {
      for (const other of still.slice(at + 1)) {
        if (isOn(one.box, other.box)) faults.push(`“${one.text}” stands on “${other.text}”`);
      }
    }
    return faults;
  }, SMALLEST);
}

describe.each(SCREENS)('a screen of $width by $height', (viewport) => {
  it.each(['', '/hi'])('shows the graph of %s/ whole, its names legible and apart', async (prefix) => {
    const page = await visitor.open(`${prefix}/`, { viewport });
    await waitForGraph(page);
    expect(await findFaults(page)).toEqual([]);
    const { name, width } = await page.locator('.map .canvas').evaluate((host) => {
      interface Sheet {
        zoom: () => number;
        nodes: (selector: string) => [{ numericStyle: (name: string) => number }];
      }
      const { cy } = (host as unknown as { _cyreg: { cy: Sheet } })._cyreg;
      return { name: cy.zoom() * cy.nodes('.person')[0].numericStyle('font-size'), width: host.clientWidth };
    });
    expect(width).toBeGreaterThan(viewport.width * 0.7);
    expect(name).toBeGreaterThan(SMALLEST_NAME);
    const labels = await readLabels(page);
    const overlaps = labels.flatMap((a, index) =>
      labels.slice(index + 1).filter((b) => a.x1 < b.x2 - 1 && b.x1 < a.x2 - 1 && a.y1 < b.y2 - 1 && b.y1 < a.y2 - 1),
    );
    expect(overlaps).toEqual([]);
  });

  it.each(VIEWS)('shows everything as %s, nothing on anything else', async (view, sign) => {
    const page = await visitor.open(`/hi?view=${view}`, { viewport });
    await page.locator(sign).first().waitFor({ state: 'attached' });
    expect(await findFaults(page)).toEqual([]);
    const main = await page.locator('.view, .list-view').first().boundingBox();
    expect(main?.width).toBeGreaterThan(viewport.width * 0.7);
  });

  it('keeps pages to a readable measure in the middle', async () => {
    const page = await visitor.open('/people/sergey-lavrov', { viewport });
    expect(await findFaults(page)).toEqual([]);
    const box = await page.locator('main .page').first().boundingBox();
    expect(box?.width).toBeLessThanOrEqual(1400);
    const right = viewport.width - (box?.x ?? 0) - (box?.width ?? 0);
    expect(Math.abs(right - (box?.x ?? 0))).toBeLessThan(20);
  });
});
