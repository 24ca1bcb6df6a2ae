// The outline as a tree, for the keyboard and for whoever listens.
import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();

describe('the outline', () => {
  it('is a tree: right opens a person to their meetings and leads into them, left leads back and closes', async () => {
    const page = await visitor.open('/?view=list');
    const tree = page.getByRole('tree', { name: 'Gatherings, meetings, people' });
    const person = tree.locator('[data-id="people/person:sergey-lavrov"]');
    await person.waitFor();
    expect(await person.getAttribute('aria-expanded')).toBe('false');
    await person.focus();
    await page.keyboard.press('ArrowRight');
    expect(await person.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowRight');
    const inside = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.node);
    expect(inside).toMatch(/^meeting:/);
    expect(await page.evaluate(() => document.activeElement?.ariaLevel)).toBe('3');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await person.getAttribute('aria-expanded')).toBe('false');
    expect(await person.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/select=person/);
    expect(await person.getAttribute('aria-current')).toBe('true');
  });

  it('marks names that fall back to another script with their language', async () => {
    const page = await visitor.open('/bn?view=list');
    await page.getByRole('tree').waitFor();
    const ravi = page.locator('.outline bdi').getByText('Dammu Ravi', { exact: true }).first();
    expect(await ravi.getAttribute('lang')).toBe('en');
  });
});
