// Scripts that are off: no sheet that stays empty without a word.
import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();
const OFF = { javaScriptEnabled: false };

describe('without JavaScript', () => {
  it.each([
    ['/', 'Latest gatherings', '/people', '/events/'],
    ['/hi?view=table', 'सबसे नए सम्मेलन', '/hi/people', '/hi/events/'],
    ['/embed?country=RU', 'Latest gatherings', '/people', '/events/'],
  ])('%s says so and leads to what needs none', async (path, title, people, event) => {
    const page = await visitor.open(path, OFF);
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await page.locator('.explorer, .embedded').isVisible()).toBe(false);
    expect(await page.locator(`main a[href="${people}"]`).isVisible()).toBe(true);
    const gathering = page.locator(`main a[href^="${event}"]`).first();
    const address = (await gathering.getAttribute('href')) ?? '';
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('the review desk does not look for ever', async () => {
    const page = await visitor.open('/review', OFF);
    expect(await page.locator('noscript p').textContent()).toContain('Reviewing needs JavaScript');
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await page.locator('.review-desk').isVisible()).toBe(false);
  });

  it('nothing of it is seen where scripts run', async () => {
    const page = await visitor.open('/');
    await page.locator('.map[data-drawn]').waitFor();
    expect(await page.getByText('Latest gatherings').count()).toBe(0);
  });
});
