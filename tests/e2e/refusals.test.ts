// What is refused is said in the language of the page, at the field or the case that it is about.
import type { Page } from 'playwright-core';
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

  it('tells in Hindi of a language that is not read', async () => {
    const page = await visitor.open('/hi/add');
    await page.locator('textarea').fill('上海合作组织成员国外长理事会会议在阿斯塔纳举行。');
    await page.locator('form.paste button').click();
    await page
      .locator('.job .reason')
      .getByText(/यह चीनी भाषा लगती है। Sidelines हिंदी/)
      .waitFor();
  });
});

describe('a field that is refused', () => {
  it.each([
    ['/add', /The article has no text/],
    ['/hi/add', /लेख में पाठ नहीं है/],
    ['/bn/add', /নিবন্ধে কোনো লেখা নেই/],
    ['/ru/add', /В статье нет текста/],
  ])('says so on %s, takes the focus and keeps what was typed', async (path, words) => {
    const page = await visitor.open(path);
    await page.locator('.paste .title input').fill('Talks');
    const text = page.locator('.paste textarea');
    await text.fill('   ');
    await page.locator('form.paste button').click();
    await page.locator('.field-why').getByText(words).waitFor();
    expect(await text.getAttribute('aria-invalid')).toBe('true');
    const why = page.locator(`[id="${await text.getAttribute('aria-describedby')}"]`);
    expect(await why.textContent()).toMatch(words);
    expect(await text.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await page.locator('.paste .title input').inputValue()).toBe('Talks');
    expect(await page.locator('form.refused').count()).toBe(0);
    // Once it is right, nothing is left of it.
    await text.fill('Sergey Lavrov met Wang Yi in Astana on 20 May 2024.');
    await page.locator('form.paste button').click();
    await page.locator('.job').waitFor();
    expect(await page.locator('[aria-invalid]').count()).toBe(0);
  });

  it('is the title when that is too long', async () => {
    const page = await visitor.open('/hi/add');
    await page.locator('.paste .title input').fill('ज'.repeat(1001));
    await page.locator('.paste textarea').fill('पाठ');
    await page.locator('form.paste button').click();
    await page.locator('.paste input[aria-invalid="true"]').waitFor();
    expect(await page.locator('.field-why').first().textContent()).toContain('1000 अक्षर');
    expect(await page.locator('textarea[aria-invalid]').count()).toBe(0);
  });
});

describe('where an article stands', () => {
  const fill = async (page: Page, fields: Record<string, string>) => {
    for (const [name, value] of Object.entries(fields)) await page.locator(`.paste [name="${name}"]`).fill(value);
  };

  it('is kept with it: the page of the article leads to the address and names who published it', async () => {
    const page = await visitor.open('/add');
    await fill(page, {
      text: 'Sergey Lavrov met Wang Yi in Astana on Monday.',
      url: ' https://example.org/news/lavrov-wang ',
      source: 'Example Gazette',
      published: '2024-05-21',
    });
    await page.locator('form.paste button').click();
    await page.locator('.job .st a').click();
    await page.locator('.byline').waitFor();
    expect(await page.locator('.byline').textContent()).toContain('Example Gazette');
    expect(await page.locator('.byline').textContent()).toContain('21 May 2024');
    expect(await page.locator('.byline a').getAttribute('href')).toBe('https://example.org/news/lavrov-wang');
  });

  it('is asked which day is meant, and a day that does not fit is shown where it stands', async () => {
    const page = await visitor.open('/hi/add');
    await fill(page, {
      text: 'A note.\nThe ministers of India and China, S. Jaishankar and Wang Yi, met on Wednesday (5 July 2024) in Astana.',
      published: '2024-07-06',
    });
    await page.locator('form.paste button').click();
    const doubt = page.locator('.job .warn .q');
    await doubt.waitFor();
    expect(await doubt.locator('mark').textContent()).toMatch(/^Wednesday \(5 July 2024/);
    expect(await doubt.textContent()).toMatch(/Wang Yi, met on Wednesday \(5 July 2024\) in Astana\.$/);
    expect(await doubt.textContent()).not.toContain('note');
  });

  it.each([
    ['/add', 'url', 'javascript:alert(1)', /begins with http/],
    ['/hi/add', 'url', 'example.org', /पता http/],
    ['/ru/add', 'published', '21.05.2024', /Дата пишется как/],
    ['/bn/add', 'published', '2024-02-31', /ক্যালেন্ডারে/],
  ])('on %s says at the field why %s cannot be %s', async (path, name, value, words) => {
    const page = await visitor.open(path);
    await fill(page, { text: 'Sergey Lavrov met Wang Yi in Astana.', [name]: value });
    await page.locator('form.paste button').click();
    const field = page.locator(`.paste [name="${name}"]`);
    await page.locator(`.paste .${name} .field-why`).getByText(words).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await page.locator('.paste textarea').inputValue()).toContain('Lavrov');
  });
});

describe('a file that cannot be read', () => {
  const files = [
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('  ') },
    { name: 'photo.txt', mimeType: 'text/plain', buffer: Buffer.from([0, 1, 2, 3]) },
    { name: 'day.json', mimeType: 'application/json', buffer: Buffer.from('[{"text":"x","published":"2024-02-31"}]') },
    { name: 'lines.jsonl', mimeType: 'text/plain', buffer: Buffer.from('{"text":"x"}\n{"text":') },
    { name: 'notes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') },
  ];
  it.each([
    ['/add', ['is empty', 'Save it as .txt', 'calendar', 'Line 2:', 'end in “.pdf”']],
    ['/bn/add', ['ফাইলটি খালি', '.txt হিসেবে', 'ক্যালেন্ডারে', 'লাইন 2:', '“.pdf” ফাইল']],
  ])('says why on %s, each beside its name', async (path, words) => {
    const page = await visitor.open(path);
    await page.getByRole('tab').nth(1).click();
    await page.locator('input[type="file"]').setInputFiles(files);
    await expect.poll(() => page.locator('.job').count()).toBe(files.length);
    for (const [at, { name }] of files.entries()) {
      const job = page.locator('.job').filter({ hasText: name });
      expect(await job.locator('.reason').textContent()).toContain(words[at]);
    }
    expect(await page.locator('.job').filter({ hasText: 'day.json' }).locator('.given').textContent()).toBe(
      '"2024-02-31"',
    );
  });
});

describe('a decision that is refused', () => {
  const answer = (reason: object | null) => ({
    reports: [{ id: null, outcome: 'refused', message: 'English words of the server.', reason }],
  });

  it('says why in Russian at its case, and leads to the meeting that speaks against it', async () => {
    const page = await visitor.open('/ru/review');
    const reason = { code: 'met_each_other', values: { a: 'a', b: 'b', meeting: 'm-1' } };
    await page.route('**/api/decisions', (route) => route.fulfill({ json: answer(reason) }));
    const first = page.locator('.case').nth(1);
    await first.locator('.acts button').first().click();
    const alert = first.locator('.refused[role="alert"]');
    await alert.getByText('Это решение не принято').waitFor();
    expect(await alert.textContent()).not.toContain('English words');
    expect(await alert.getByRole('link', { name: 'посмотреть встречу' }).getAttribute('href')).toBe('/ru/events/m-1');
    expect(await page.locator('[role="alert"].refused').count()).toBe(1);
  });

  it('shows the words of the program, marked as English, where there are none of ours', async () => {
    const page = await visitor.open('/hi/review');
    await page.route('**/api/decisions', (route) => route.fulfill({ json: answer(null) }));
    await page.locator('.case .acts button').first().click();
    const alert = page.locator('.case .refused[role="alert"]');
    expect(await alert.locator('bdi[lang="en"]').textContent()).toContain('English words');
  });
});
