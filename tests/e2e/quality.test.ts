import { expect, it } from 'vitest';
import { qualitySchema } from '@/lib/contracts/quality';
import { formatShare } from '@/lib/i18n/format-number';
import quality from '@/seeds/quality.json';
import { withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();
const { sets } = qualitySchema.parse(quality);

it('is reached from the foot of every page and shows the figures that were kept', async () => {
  const page = await visitor.open('/people');
  await page.getByRole('contentinfo').getByRole('link', { name: 'How often it is right' }).click();
  await page.waitForURL(/\/about\/quality$/);
  await page.getByRole('heading', { level: 1, name: 'How often it is right' }).waitFor();
  for (const { id, scopes } of sets) {
    const row = page.locator(`#${id} tbody tr`).filter({ has: page.locator('th', { hasText: /^Meetings$/ }) });
    const shown = await row.locator('td').allTextContents();
    const wanted = scopes.map(({ figures }) => formatShare(figures.meetings?.f1 ?? 0, 'en', { inColumn: true }));
    expect(shown.toSorted()).toEqual(wanted.toSorted());
  }
});

it('says in each language how large the bundled samples are', async () => {
  const samples = sets.find(({ id }) => id === 'samples')?.scopes[0]?.figures;
  for (const path of ['/about/quality', '/hi/about/quality', '/bn/about/quality', '/ru/about/quality']) {
    const page = await visitor.open(path);
    expect(await page.locator('#samples .head').textContent()).toContain(String(samples?.articles));
    expect(await page.locator('#samples').textContent()).toContain(String(samples?.size.meetings));
  }
});

it('says in each language how many passages there are, twice by the same number', async () => {
  const passages = sets.find(({ id }) => id === 'passages')?.scopes[0]?.figures.articles ?? 0;
  for (const path of ['/about/quality', '/hi/about/quality', '/bn/about/quality', '/ru/about/quality']) {
    const page = await visitor.open(path);
    const text = (await page.locator('#passages').textContent()) ?? '';
    expect(text.split(String(passages)).length, path).toBeGreaterThan(2);
  }
});

it('scrolls its wide tables inside themselves on a phone', async () => {
  const page = await visitor.open('/ru/about/quality', { viewport: { width: 390, height: 844 } });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
