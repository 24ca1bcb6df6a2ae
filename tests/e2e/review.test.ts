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

it('goes on at the next case, says in sight that it is done, and names in the log what was judged', async () => {
  const page = await visitor.open('/review');
  const doubtful = page.locator('.block').filter({ has: page.getByRole('heading', { name: 'Doubtful meetings' }) });
  const cases = doubtful.getByRole('listitem');
  await cases.nth(1).waitFor();
  const [first, second] = [
    await cases.nth(0).getAttribute('aria-label'),
    await cases.nth(1).getAttribute('aria-label'),
  ];
  const sentence = (await cases.nth(0).locator('.q').first().textContent()) ?? '';
  await cases.nth(0).focus();
  await page.keyboard.press('r');
  const done = page.getByRole('status').filter({ hasText: 'Done' });
  await done.waitFor();
  expect(await cases.nth(0).getAttribute('aria-label')).toBe(second);
  expect(await cases.nth(0).evaluate((card) => card === document.activeElement)).toBe(true);
  const box = await done.boundingBox();
  expect(box?.y).toBeGreaterThan(50);
  expect(box?.y).toBeLessThan(850);
  const log = page.locator('.log > li');
  expect(await log.first().textContent()).toContain(sentence);
  await log.first().getByRole('button', { name: 'Take back' }).click();
  await doubtful.getByRole('listitem', { name: first ?? '' }).waitFor();
  expect(await log.first().textContent()).toMatch(/Took back\s+Rejected/);
  expect(await log.nth(1).evaluate((line) => line === document.activeElement)).toBe(true);
});

it('shows with each joined spelling the sentence that has it', async () => {
  const text =
    "Talks go on\n\nASTANA, 22 May 2024. Iran's deputy foreign minister Farhod Naderi met Chinese foreign minister Wang Yi in Astana on Wednesday.";
  const { articleId } = await postArticle({ text });
  try {
    const page = await visitor.open('/review');
    const joined = page
      .getByRole('listitem')
      .filter({ hasText: 'It sounds the same' })
      .filter({ hasText: 'Farhod Naderi' });
    await joined.getByText('met Chinese foreign minister Wang Yi').waitFor();
    expect(await joined.locator('mark').allInnerTexts()).toContain('Farhod Naderi');
  } finally {
    await removeArticle(articleId ?? '');
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
