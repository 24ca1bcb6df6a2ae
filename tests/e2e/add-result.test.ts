// What came of a pasted text is in sight, and nothing leads to the graph where there is nothing to see.
import { describe, expect, it } from 'vitest';
import { removeArticle } from '@/tests/e2e/api';
import { visit, withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();
const TALKS =
  "ASTANA, 23 May 2024. Iran's deputy foreign minister Bahram Keshavarzi met Russian foreign minister Sergei Lavrov in Astana on Thursday.";

describe.each([
  [
    'en',
    '',
    { width: 1440, height: 900 },
    'Text of the article',
    'Read this text',
    'Open the article',
    'See them in the graph',
  ],
  ['hi', '/hi', { width: 390, height: 844 }, 'लेख का पाठ', 'यह लेख पढ़ें', 'लेख खोलें', 'इन्हें ग्राफ़ में देखें'],
] as const)('a pasted text in %s', (_, prefix, viewport, text, read, open, graph) => {
  it('is told of where the reader looks, with the focus on it', async () => {
    const page = await visitor.open(`${prefix}/add`, { viewport });
    await page.getByLabel(text).fill('The trains are late again today, and it rains in the afternoon of the day.');
    await page.getByRole('button', { name: read }).click();
    const made = page.getByRole('link', { name: open });
    await made.waitFor();
    const ids = [await made.getAttribute('href')];
    expect(await page.getByRole('link', { name: graph }).count()).toBe(0);

    await page.getByLabel(text).fill(TALKS);
    await page.getByRole('button', { name: read }).click();
    await page.getByRole('link', { name: graph }).waitFor();
    ids.push(await made.getAttribute('href'));
    expect(await page.locator('.progress h2').evaluate((heading) => heading === document.activeElement)).toBe(true);
    const box = await made.boundingBox();
    expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
    // What was pasted stays for mending it.
    expect(await page.getByLabel(text).inputValue()).toBe(TALKS);
    for (const href of ids) await removeArticle(href?.split('/').at(-1) ?? '');
    await visit(page, `${prefix}/add`);
  });
});
