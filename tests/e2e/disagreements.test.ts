// Two papers on one meeting: what they differ on stands side by side, and what was joined is explained and can be split.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { postArticle, removeArticle } from '@/tests/e2e/api';
import { visit, withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();
const ids: string[] = [];
const TEXTS = [
  'Talks in Astana\n\nASTANA, 21 May 2024. Egyptian foreign minister Hatem Al-Rashidi met Russian foreign minister Sergei Lavrov in Astana on Tuesday, the embassy said.',
  "A conversation\n\nBISHKEK, 21 May 2024. Egypt's foreign minister Hatim Al-Rashidi held talks with Russian foreign minister Sergei Lavrov in Bishkek on Tuesday, according to a statement.",
];
const MEETING = '/events/hatem-al-rashidi--sergey-lavrov--2024-05-21';

beforeAll(async () => {
  for (const text of TEXTS) ids.push((await postArticle({ text })).articleId ?? '');
});
afterAll(async () => {
  for (const id of ids) await removeArticle(id);
});

it('shows both places with their sentences, in English and in Hindi', async () => {
  const page = await visitor.open(MEETING);
  const box = page.locator('.dispute-box').filter({ hasText: 'Sources disagree on the country' });
  await box.waitFor();
  const sides = box.locator('.claim');
  expect(await sides.count()).toBe(2);
  expect(await sides.nth(0).textContent()).toMatch(/Astana[\s\S]+met Russian foreign minister/);
  expect(await sides.nth(1).textContent()).toMatch(/Bishkek[\s\S]+held talks with Russian/);
  const joining = page.locator('section').filter({ hasText: 'Why these reports are one meeting' }).last();
  expect(await joining.getByText('It gives the same day').count()).toBe(2);

  await visit(page, `/hi${MEETING}`);
  await page.getByText('देश पर स्रोत असहमत हैं').first().waitFor();
});

it('says why two spellings are one person; an editor splits one off, and takes it back', async () => {
  const page = await visitor.open('/people/hatem-al-rashidi');
  const reasons = page.locator('section').filter({ hasText: 'Why these spellings are one person' }).last();
  await reasons.getByText('A similar name, with evidence beside it.').waitFor();

  await visit(page, '/review');
  const card = page.getByRole('listitem').filter({ hasText: 'Somebody else: Hatim Al-Rashidi' }).first();
  await card.getByRole('button', { name: /Hatim Al-Rashidi/ }).click();
  await page.getByRole('status').filter({ hasText: 'Done' }).waitFor();
  await visit(page, '/people/hatim-al-rashidi');
  await page.getByRole('heading', { level: 1, name: 'Hatim Al-Rashidi' }).waitFor();

  await visit(page, '/review');
  await page.getByRole('listitem').filter({ hasText: 'Split off' }).getByRole('button', { name: 'Take back' }).click();
  await page.getByRole('status').filter({ hasText: 'Done' }).waitFor();
  await visit(page, '/people/hatim-al-rashidi');
  await page.waitForURL(/\/people\/hatem-al-rashidi$/);
});
