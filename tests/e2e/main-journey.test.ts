import { expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();
/** From the bundled sample: the sentence that says the two met beside the session. */
const QUOTE = 'एस. जयशंकर और सर्गेई लावरोव की यह बैठक';

it('leads from a name in Devanagari to the meeting, its sentence and its permalink, and back', async () => {
  const page = await visitor.open('/');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('combobox', { name: 'Search' }).fill('जयशंकर');
  const hit = page.getByRole('option', { name: /Jaishankar/ }).first();
  expect(await hit.locator('mark').textContent()).toBe('जयशंकर');
  await hit.click();

  const panel = page.getByRole('complementary', { name: 'Details of the selection' });
  await panel.getByRole('heading', { name: /Jaishankar/ }).waitFor();
  await page.waitForURL(/select=person/);
  const gathering = panel.locator('section').filter({ has: page.getByRole('heading', { name: /^CICA .*2021$/ }) });
  const entry = gathering.getByRole('listitem').filter({ hasText: 'Lavrov' });
  expect(await entry.locator('blockquote').textContent()).toContain(QUOTE);
  expect(await entry.locator('blockquote').getAttribute('lang')).toBe('hi');

  const view = page.url();
  await entry.getByRole('link', { name: /Lavrov/ }).click();
  await page.waitForURL(/\/events\//);
  await page.getByRole('heading', { level: 1, name: /Jaishankar.*Lavrov|Lavrov.*Jaishankar/ }).waitFor();
  const permalink = page.url();
  expect(new URL(permalink).search).toBe('');

  const plain = await visitor.open(permalink, { javaScriptEnabled: false });
  const main = plain.locator('main');
  expect(await main.getByRole('heading', { level: 1 }).textContent()).toMatch(/Jaishankar.*Lavrov|Lavrov.*Jaishankar/);
  expect(await main.locator('blockquote').first().textContent()).toContain(QUOTE);
  expect(await main.getByRole('link', { name: /^CICA / }).count()).toBeGreaterThan(0);
  expect(await plain.getByText('extracted from articles by a program').count()).toBeGreaterThan(0);

  await page.goBack();
  await panel.getByRole('heading', { name: /Jaishankar/ }).waitFor();
  expect(page.url()).toBe(view);
});
