import { describe, expect, it } from 'vitest';
import { postArticle, removeArticle } from '@/tests/e2e/api';
import { withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();

describe.each([
  {
    path: '/',
    filters: 'Filters',
    group: 'Office when they met',
    role: 'Defence minister',
    india: 'India',
    more: /more$/,
    sources: '2 or more',
    clear: 'Clear',
  },
  {
    path: '/hi',
    filters: 'फ़िल्टर',
    group: 'मुलाकात के समय पद',
    role: 'रक्षा मंत्री',
    india: 'भारत',
    more: /और$/,
    sources: '2 या अधिक',
    clear: 'हटाएँ',
  },
])('the filters of $path', ({ path, filters, group, role, india, more, sources, clear }) => {
  it('count what is left by the others, stand in the address, and go again', async () => {
    const page = await visitor.open(path);
    const column = page.getByRole('complementary', { name: filters });
    const countOf = async (name: string) =>
      Number(await column.locator('label', { hasText: name }).first().locator('.n').textContent());
    const all = await countOf(india);

    await column.getByRole('group', { name: group }).getByRole('checkbox', { name: role }).check();
    await page.waitForURL(/role=defence_minister/);
    await expect.poll(() => countOf(india)).toBeLessThan(all);
    const left = await countOf(india);
    expect(left).toBeGreaterThan(0);

    const again = await visitor.open(page.url());
    const same = again.getByRole('complementary', { name: filters });
    await same.getByRole('group', { name: group }).getByRole('checkbox', { name: role, checked: true }).waitFor();
    await again.locator('.map[data-drawn]').waitFor();

    await column.getByRole('button', { name: clear }).click();
    await page.waitForURL((url) => url.search === '');
    await expect.poll(() => countOf(india)).toBe(all);
  });

  it('show more values when asked, and ask for at least so many sources', async () => {
    const page = await visitor.open(path);
    const column = page.getByRole('complementary', { name: filters });
    await column.getByRole('checkbox', { name: india }).waitFor();
    const before = await column.getByRole('checkbox').count();
    await column.getByRole('button', { name: more }).first().click();
    await expect.poll(() => column.getByRole('checkbox').count()).toBeGreaterThan(before);
    await column.getByRole('radio', { name: sources }).check();
    await page.waitForURL(/sources=2/);
  });
});

describe('an organisation in the address', () => {
  it('means all of its series, in the boxes and in what fits', async () => {
    const page = await visitor.open('/?series=CICA&view=table');
    const column = page.getByRole('complementary', { name: 'Filters' });
    await column.getByRole('checkbox', { name: 'CICA summit', checked: true }).waitFor();
    await column.getByRole('checkbox', { name: 'CICA foreign ministers', checked: true }).waitFor();
    expect(await column.getByRole('checkbox', { name: /^SCO/, checked: true }).count()).toBe(0);
    await expect.poll(() => page.locator('.rows tbody tr').count()).toBeGreaterThan(0);
    const gatherings = await page.locator('.rows tbody td:nth-of-type(2)').allTextContents();
    expect(gatherings.length).toBeGreaterThan(0);
    expect(gatherings.filter((name) => !name.startsWith('CICA'))).toEqual([]);
    expect(await page.getByRole('button', { name: 'Take it out' }).count()).toBe(0);

    await column.getByRole('checkbox', { name: 'CICA foreign ministers' }).uncheck();
    await page.waitForURL(/series=CICA:summit/);
  });
});

describe('the least confidence', () => {
  it('keeps doubtful meetings out until they are asked for', async () => {
    // No rule reads what the two have to do with the talks: a guess.
    const text =
      'DUSHANBE, 15 July 2025 - Foreign Minister Karel Dostal of Mongolia, and Rustam Nazarzoda of Tajikistan, their talks long awaited.';
    const { articleId } = await postArticle({ text });
    try {
      const page = await visitor.open('/?view=list');
      const column = page.getByRole('complementary', { name: 'Filters' });
      const countOf = async (name: string) =>
        Number(await column.locator('label', { hasText: name }).locator('.n').textContent());
      expect(await column.getByRole('radio', { name: 'Likely and certain' }).isChecked()).toBe(true);
      const [drawn, all] = [await countOf('Likely and certain'), await countOf('Doubtful ones, too')];
      expect(all).toBeGreaterThan(drawn);
      await column.getByRole('radio', { name: 'Doubtful ones, too' }).check();
      await page.waitForURL(/confidence=0/);
      expect(await countOf('Doubtful ones, too')).toBe(all);
    } finally {
      await removeArticle(articleId ?? '');
    }
  });

  it('takes nonsense in the address for nothing', async () => {
    const page = await visitor.open('/?confidence=9&sources=none&role=king&kind=ball&country=IN');
    const column = page.getByRole('complementary', { name: 'Filters' });
    await column.getByRole('checkbox', { name: 'India', checked: true }).waitFor();
    expect(await column.getByRole('radio', { name: 'Likely and certain' }).isChecked()).toBe(true);
  });
});
