// A phone on its side, and an ordinary screen at twice the size: the sheet has the room, and the years stand among the filters.
import { expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();

it.each([
  ['/?view=matrix', { width: 720, height: 450 }, '.matrix-view', 'Filters', 'Years'],
  ['/hi?view=table', { width: 844, height: 390 }, '.view', 'फ़िल्टर', 'वर्ष'],
])(
  '%s at twice the size leaves the view more than half of the window',
  async (path, viewport, view, filters, years) => {
    const page = await visitor.open(path, { viewport });
    await page.locator(view).first().waitFor();
    const box = await page.locator(view).first().boundingBox();
    expect((box?.height ?? 0) / viewport.height).toBeGreaterThan(0.55);
    await page.getByRole('button', { name: filters }).first().click();
    await page.getByRole('group', { name: years }).getByRole('combobox').first().selectOption('2022');
    await page.waitForURL(/from=2022/);
  },
);

it.each([
  ['/embed', 480, 2],
  ['/hi/embed', 480, 2],
  ['/bn/embed', 480, 2],
  ['/ru/embed', 480, 2],
  ['/ru/embed', 320, 3],
])('the head of %s, %i wide, is whole and leaves the frame to the graph', async (path, width, most) => {
  const page = await visitor.open(path, { viewport: { width, height: 320 } });
  await page.locator('.map[data-drawn] .zoom').waitFor();
  const head = page.locator('.cartouche');
  const lines = await head.evaluate((element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    // Title and counts of one line stand on one base and are not equally high.
    const bottoms = [...words.getClientRects()].map(({ bottom }) => bottom).toSorted((a, b) => a - b);
    return bottoms.filter((bottom, at) => bottom - (bottoms[at - 1] ?? Number.NEGATIVE_INFINITY) > 8).length;
  });
  expect(lines).toBeLessThanOrEqual(most);
  expect(await head.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  const boxes = await page.locator('.cartouche, .zoom, .embedded > .btn').evaluateAll((all) =>
    all.map((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );
  expect(boxes).toHaveLength(3);
  for (const [at, a] of boxes.entries()) {
    expect(a.left >= 0 && a.right <= width && a.bottom <= 320).toBe(true);
    const over = boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom);
    expect(over).toEqual([]);
  }
});
