// Permalink pages as a reader uses them.
import { expect, it } from 'vitest';
import { findPage } from '@/tests/e2e/api';
import { withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();

it('leads from a gathering to its series, where each edition says who came, and back', async () => {
  const page = await visitor.open('/events/sco-defence-ministers-2023-04-new-delhi');
  const silent = page.locator('.silent-list');
  expect(await silent.textContent()).toContain('No report yet');
  expect(await silent.getByRole('link').count()).toBe(1);
  expect(await silent.getByRole('link', { name: 'Pakistan', exact: true }).count()).toBe(1);
  await page.getByRole('link', { name: 'Compare editions' }).click();
  await page.waitForURL(/\/series\/sco-defence-ministers$/);
  await page.getByRole('heading', { level: 1, name: 'SCO defence ministers' }).waitFor();
  const roster = page.getByRole('region', { name: 'Who came to each edition' });
  const india = roster.getByRole('row', { name: /India/ });
  // Moscow 2020, New Delhi 2023, Qingdao 2025.
  expect(await india.getByRole('link', { name: /Rajnath Singh/ }).count()).toBe(3);
  await roster.getByRole('link', { name: /2023 New Delhi/ }).click();
  await page.waitForURL(/\/events\/sco-defence-ministers-2023-04-new-delhi$/);
});

it('shows a series in Hindi without JavaScript', async () => {
  const page = await visitor.open('/hi/series/sco-defence-ministers', { javaScriptEnabled: false });
  const main = page.locator('main');
  expect(await main.getByRole('heading', { level: 1 }).textContent()).toContain('एससीओ');
  expect(await main.locator('.roster').textContent()).toContain('राजनाथ सिंह');
});

it('lights the sentence of a fact that is pointed at, and the fact of a sentence', async () => {
  const page = await visitor.open(await findPage('जयशंकर', 'person'));
  await page.locator('main .rail a[href^="/articles/"]').first().click();
  await page.waitForURL(/\/articles\//);
  const note = page.locator('.margin li').first();
  await note.hover();
  const number = (await note.getAttribute('id'))?.slice(1) ?? '';
  const mark = page.locator(`mark[data-notes~="${number}"]`).first();
  await expect.poll(() => mark.getAttribute('class')).toContain('lit');
  await page.getByRole('heading', { level: 1 }).hover();
  const second = page.locator('.margin li').nth(1);
  const other = page.locator(`mark[data-notes~="${(await second.getAttribute('id'))?.slice(1)}"]`).last();
  await other.hover();
  await expect.poll(() => second.getAttribute('class')).toContain('lit');
});

it('shows a person over the years, the people met, and whom no report puts in one room with them', async () => {
  const page = await visitor.open(await findPage('राजनाथ सिंह', 'person'));
  const line = page.getByRole('figure', { name: 'Offices and meetings by year' });
  expect(await line.getByRole('link').count()).toBeGreaterThan(2);
  const glance = page.getByRole('img', { name: /Rajnath Singh and the people met most: .*Khrenin/ });
  // The person and the ten met most.
  expect(await glance.locator('circle').count()).toBe(11);
  await line.getByRole('link').first().click();
  await page.waitForURL(/\/events\//);
});

it('lists the ministers of a country by period and whom it met most', async () => {
  const page = await visitor.open('/countries/IN');
  const ministers = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Heads and ministers by period' }) });
  expect(await ministers.getByRole('row', { name: /Foreign minister/ }).count()).toBe(1);
  expect(await ministers.getByRole('row', { name: /Jaishankar.*30 May 2019 – today/ }).count()).toBe(1);
  const partners = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Met most' }) });
  expect(await partners.getByRole('listitem').first().textContent()).toContain('Russia');
});

it('says what the sentence behind a meeting leaves open', async () => {
  const page = await visitor.open(await findPage('जयशंकर', 'person'));
  await page.locator('main ol a[href^="/events/"]').filter({ hasText: 'Pashinyan' }).first().click();
  await page.waitForURL(/\/events\//);
  const box = page.locator('section').filter({ has: page.getByRole('heading', { name: 'How sure we are' }) });
  expect(await box.getByRole('listitem').allTextContents()).toContain('it was still ahead');
});
