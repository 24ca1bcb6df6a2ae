// An editor merges two persons, the old address leads on, and un-merging brings both pages back in the same browser.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { postArticle, removeArticle } from '@/tests/e2e/api';
import { visit, withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();
const ids: string[] = [];
const TEXTS = [
  "Talks in Astana\n\nASTANA, 21 May 2024. Iran's deputy foreign minister Farhad Naderi met Russian foreign minister Sergei Lavrov in Astana on Tuesday, the embassy said.",
  'Talks in Dushanbe\n\nDUSHANBE, 3 June 2024. Iranian deputy foreign minister Farhad Naderi Tehrani held talks with Tajik foreign minister Sirojiddin Muhriddin in Dushanbe on Monday.',
];

beforeAll(async () => {
  for (const text of TEXTS) ids.push((await postArticle({ text })).articleId ?? '');
});
afterAll(async () => {
  for (const id of ids) await removeArticle(id);
});

it('merges two persons and parts them again', async () => {
  const page = await visitor.open('/people/farhad-naderi-tehrani');
  await page.getByRole('heading', { level: 1, name: 'Farhad Naderi Tehrani' }).waitFor();

  await visit(page, '/review');
  const pair = page.getByRole('listitem').filter({ hasText: 'Farhad Naderi Tehrani' }).first();
  await pair.getByText('same country').waitFor();
  await pair.getByRole('button', { name: 'One person: keep Farhad Naderi', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Done' }).waitFor();

  await visit(page, '/people/farhad-naderi-tehrani');
  await page.waitForURL(/\/people\/farhad-naderi$/);
  await page.getByRole('heading', { level: 1, name: 'Farhad Naderi' }).waitFor();
  expect(await page.locator('main').getByText('Muhriddin').count()).toBeGreaterThan(0);

  await visit(page, '/review');
  await page.getByRole('listitem').filter({ hasText: 'Merged' }).getByRole('button', { name: 'Take back' }).click();
  await page.getByRole('status').filter({ hasText: 'Done' }).waitFor();
  for (const [id, met] of [
    ['farhad-naderi-tehrani', 'Muhriddin'],
    ['farhad-naderi', 'Lavrov'],
  ]) {
    await visit(page, `/people/${id}`);
    expect(new URL(page.url()).pathname).toBe(`/people/${id}`);
    expect(
      await page
        .locator('main')
        .getByText(met ?? '')
        .count(),
    ).toBeGreaterThan(0);
  }
});

it('is worked through by keys alone, in Hindi too', async () => {
  const page = await visitor.open('/hi/review');
  const pair = page.getByRole('listitem').filter({ hasText: 'Farhad Naderi Tehrani' }).first();
  await pair.waitFor();
  await page.keyboard.press('Tab');
  await page.locator('.review-desk a, .review-desk button, .review-desk summary').first().focus();
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await pair.focus();
  await page.keyboard.press('n');
  await page.getByRole('status').filter({ hasText: 'हो गया' }).waitFor();
  expect(await page.getByRole('listitem').filter({ hasText: 'Farhad Naderi ≠' }).count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'वापस लें' }).first().click();
  await pair.waitFor();
});
