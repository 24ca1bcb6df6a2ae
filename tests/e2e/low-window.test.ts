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
