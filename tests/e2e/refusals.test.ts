// What the server refuses is said in the language of the page; only what the page cannot say stands in the program's English.
import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser({ expected: [/Failed to load resource/] });

const refuse = (code: string, status: number) => ({
  status,
  contentType: 'application/json',
  body: JSON.stringify({ error: { code, message: 'English words of the server.' } }),
});

describe('adding an article in Hindi', () => {
  it.each([
    ['unauthorized', 401, /ऐक्सेस टोकन/],
    ['forbidden', 403, /उसी मशीन से/],
    ['too_large', 413, /MAX_ARTICLE_BYTES/],
    ['busy', 503, /ग्राफ़ अभी जवाब/],
  ] as const)('says %s in Hindi', async (code, status, words) => {
    const page = await visitor.open('/hi/add');
    await page.route('**/api/articles', (route) => route.fulfill(refuse(code, status)));
    await page.locator('textarea').fill('पाठ');
    await page.locator('form.paste button').click();
    const alert = page.locator('form.refused');
    await alert.getByText(words).waitFor();
    expect(await alert.textContent()).not.toContain('English words');
    expect(await alert.locator('input[type="password"]').count()).toBe(code === 'unauthorized' ? 1 : 0);
  });

  it('says it of an answer that is none of this API, too', async () => {
    const page = await visitor.open('/hi/add');
    await page.route('**/api/articles', (route) => route.fulfill({ status: 502, body: '<html>Bad gateway</html>' }));
    await page.locator('textarea').fill('पाठ');
    await page.locator('form.paste button').click();
    await page
      .locator('form.refused')
      .getByText(/सर्वर जवाब नहीं दे सका/)
      .waitFor();
  });

  it('names what is wrong in the English of the program, marked as such, under a sentence in Hindi', async () => {
    const page = await visitor.open('/hi/add');
    await page.locator('textarea').fill('   ');
    await page.locator('form.paste button').click();
    const alert = page.locator('form.refused');
    await alert.getByText(/इसे पढ़ा नहीं जा सका/).waitFor();
    expect(await alert.locator('bdi[lang="en"]').textContent()).toContain('empty');
  });

  it('tells in Hindi of a language that is not read', async () => {
    const page = await visitor.open('/hi/add');
    await page.locator('textarea').fill('上海合作组织成员国外长理事会会议在阿斯塔纳举行。');
    await page.locator('form.paste button').click();
    const why = page.locator('.job p.small');
    await why.getByText(/इससे कुछ नहीं जोड़ा गया/).waitFor();
    expect(await why.locator('bdi[lang="en"]').textContent()).toContain('Chinese');
  });
});

it('says in Russian that a decision was not taken', async () => {
  const page = await visitor.open('/ru/review');
  await page.route('**/api/decisions', (route) =>
    route.fulfill({ json: { reports: [{ id: null, outcome: 'refused', message: '"a" and "b" met each other.' }] } }),
  );
  await page.locator('.case button').first().click();
  const alert = page.locator('.refused[role="alert"]');
  await alert.getByText('Это решение не принято').waitFor();
  expect(await alert.locator('bdi[lang="en"]').textContent()).toContain('met each other');
});
