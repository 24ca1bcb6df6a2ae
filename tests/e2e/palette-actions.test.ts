// What the palette offers beside names: two together, cities, months, and what the graph's own tools do.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';
import { waitForGraph } from '@/tests/e2e/canvas';

const visitor = withBrowser();

async function ask(page: Page, text: string) {
  await page.locator('.find-button').waitFor();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('dialog').getByRole('combobox');
  await field.fill(text);
  return page.getByRole('dialog');
}

describe('two names', () => {
  it.each([
    { path: '/', text: 'Lavrov Jaishankar', meetings: /^Meetings of .*Lavrov.* Jaishankar/, way: /^Path from/ },
    { path: '/hi', text: 'मोदी पुतिन', meetings: /मोदी और .*पुतिन की मुलाकातें/, way: /तक रास्ता/ },
  ])('lead in $path to their meetings and to the path between them', async ({ path, text, meetings, way }) => {
    const page = await visitor.open(path);
    const palette = await ask(page, text);
    await palette.getByRole('option', { name: meetings }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/view=matrix.*pair=person|pair=person.*view=matrix/);
    await page.locator('.pairbox li, .matrix-view .meetings li').first().waitFor();
    await (await ask(page, text)).getByRole('option', { name: way }).click();
    await page.waitForURL(/path=person/);
    await page.locator('.path-panel').waitFor();
  });
});

describe('what is displayed', () => {
  it.each([
    ['/', 'july 2024', /^SCO summit, Astana, July 2024/, 'What was in July 2024'],
    ['/', 'SCO summit, Astana, July 2024', /^SCO summit, Astana, July 2024/, 'What was in July 2024'],
    ['/hi', 'जुलाई 2024', /अस्ताना, जुलाई 2024/, 'जुलाई 2024 में क्या हुआ'],
  ])('is found in %s by %j', async (path, text, name, action) => {
    const page = await visitor.open(path);
    const palette = await ask(page, text);
    await palette.getByRole('option', { name }).waitFor();
    await palette.getByRole('option', { name: action }).click();
    await page.waitForURL(/from=2024-07&to=2024-07/);
  });

  it('is a city, with the map of it', async () => {
    const page = await visitor.open('/');
    await (await ask(page, 'kazan')).getByRole('option', { name: /^Kazan [0-9]+ meeting/ }).click();
    await page.waitForURL(/view=map&place=Kazan/);
    await page.getByRole('heading', { name: /Kazan/ }).first().waitFor();
  });

  it('has one name, and no company that only sounds like it', async () => {
    const page = await visitor.open('/');
    const palette = await ask(page, 'sco summit 2024');
    await palette.getByText('SCO Summit, Astana 2024').waitFor();
    await (await ask(page, 'india'))
      .getByRole('option', { name: /^IN India|^India/ })
      .first()
      .waitFor();
    await expect.poll(() => palette.getByText('Antigua').count()).toBe(0);
  });
});

describe('the tools of the graph', () => {
  it('are offered and work: meetings, undo, redo, fit, csv', async () => {
    const page = await visitor.open('/');
    await waitForGraph(page);
    await (await ask(page, 'meetings')).getByRole('option', { name: 'Show meetings' }).click();
    await page.waitForURL(/meetings=true/);
    await (await ask(page, 'meetings')).getByRole('option', { name: 'Fold meetings' }).waitFor();
    await page.keyboard.press('Escape');
    const undo = await ask(page, 'undo');
    await undo.getByRole('option', { name: 'Undo' }).waitFor();
    expect(await undo.getByText('India').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.searchParams.has('meetings'));
    await (await ask(page, 'redo')).getByRole('option', { name: 'Redo' }).click();
    await page.waitForURL(/meetings=true/);
    await (await ask(page, 'fit')).getByRole('option', { name: 'Fit all' }).click();
    const palette = await ask(page, 'csv export');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      palette.getByRole('option', { name: 'Meetings as CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
    await page.getByText('CSV saved').first().waitFor();
  });

  it('lead from a person to the field for the other one', async () => {
    const page = await visitor.open('/?select=person:sergey-lavrov');
    await page.locator('.panel .acts').waitFor();
    await (await ask(page, 'path')).getByRole('option', { name: 'Path to…' }).click();
    const field = page.locator('.path-search input');
    await field.waitFor();
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('words of other languages', () => {
  it('lead to them by their English names', async () => {
    const page = await visitor.open('/?country=IN');
    await (await ask(page, 'hindi')).getByRole('option', { name: 'हिन्दी' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/hi\?country=IN$/);
  });

  it('say nothing of missing names where a date is meant', async () => {
    const page = await visitor.open('/hi');
    const palette = await ask(page, '३ जुलाई २०२४');
    await palette.getByRole('option', { name: /3 जुलाई 2024 को कौन कहाँ था/ }).waitFor();
    await palette.getByRole('status').filter({ hasText: 'कोई परिणाम नहीं' }).waitFor({ state: 'attached' });
    expect(await palette.getByText('जैसा कोई नाम नहीं').count()).toBe(0);
  });
});
