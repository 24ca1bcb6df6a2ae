// Scripts that are off: no sheet that stays empty without a word.
import { describe, expect, inject, it } from 'vitest';
import { graphResponseSchema } from '@/lib/contracts/api';
import { withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();
const OFF = { javaScriptEnabled: false };

async function countMeetings(query: string): Promise<number> {
  const answer = await fetch(`${inject('origin')}/api/graph?${query}`);
  return graphResponseSchema.parse(await answer.json()).meetings.total;
}

describe('without JavaScript', () => {
  it.each([
    ['/', 'Latest gatherings', '/people', '/events/'],
    ['/hi?view=table', 'सबसे नए सम्मेलन', '/hi/people', '/hi/events/'],
    ['/embed?country=RU', 'Latest gatherings', '/people', '/events/'],
  ])('%s says so and leads to what needs none', async (path, title, people, event) => {
    const page = await visitor.open(path, OFF);
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await page.locator('.explorer, .embedded').isVisible()).toBe(false);
    expect(await page.locator(`main a[href="${people}"]`).isVisible()).toBe(true);
    const gathering = page.locator(`main a[href^="${event}"]`).first();
    const address = (await gathering.getAttribute('href')) ?? '';
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it.each([
    ['/?country=RU&status=planned', 'Announced; no report that it took place'],
    ['/hi?country=RU&status=planned&view=table', 'घोषित; होने की कोई ख़बर नहीं'],
  ])('%s lists what it asks for, gatherings with their meetings, each with its page', async (path, state) => {
    const page = await visitor.open(path, OFF);
    const meetings = page.locator('main .plainlist ul > li');
    const count = await meetings.count();
    expect(count).toBe(await countMeetings('country=RU&status=planned'));
    for (const text of await meetings.allTextContents()) expect(text).toContain(state);
    const address = (await meetings.locator('a').first().getAttribute('href')) ?? '';
    await page.goto(address);
    await page.locator('main .state.lapsed').first().waitFor();
  });

  it('leaves out what is hidden or switched off, and says when nothing is left or fits', async () => {
    const page = await visitor.open('/?hide=person:vladimir-putin&off=held,nonsense', OFF);
    const list = page.locator('main .plainlist');
    expect(await list.getByText('Vladimir Putin').count()).toBe(0);
    expect(await list.locator('ul > li').count()).toBeGreaterThan(0);
    await page.goto('/?off=person,gathering');
    await page.locator('main.page').getByText('Nothing of what fits the filters is left to show here.').waitFor();
    await page.goto('/?series=SCO:summit&country=BD&status=cancelled');
    await page.locator('main.page').getByText('No meeting fits these filters.').waitFor();
  });

  it.each(['/', '/embed'])(
    '%s with filters that nobody asked for yet does not keep the explorer waiting',
    async (path) => {
      const day = `2014-0${1 + Math.floor(Math.random() * 9)}-${10 + Math.floor(Math.random() * 19)}`;
      const query = `from=${day}${path === '/' ? '' : '&sources=1'}&status=held,planned`;
      const html = await (await fetch(`${inject('origin')}${path}?${query}`)).text();
      const explorer = html.search(/<main id="main" class="(explorer|embedded)/);
      expect(explorer).toBeGreaterThan(0);
      expect(html.indexOf('class="plainlist"')).toBeGreaterThan(explorer);
      const page = await visitor.open(`${path}?${query}`, OFF);
      const meetings = page.locator('main .plainlist ul > li');
      expect(await meetings.count()).toBe(Math.min(60, await countMeetings(query)));
      expect(await meetings.first().isVisible()).toBe(true);
      expect(await meetings.last().isVisible()).toBe(true);
    },
  );

  it('bounds the list and says how much there is', async () => {
    const page = await visitor.open('/', OFF);
    expect(await page.locator('main .plainlist ul > li').count()).toBe(60);
    await page
      .locator('main.page')
      .getByText(/^60 of \d+ are shown\.$/)
      .waitFor();
  });

  it('the review desk does not look for ever', async () => {
    const page = await visitor.open('/review', OFF);
    expect(await page.locator('noscript p').textContent()).toContain('Reviewing needs JavaScript');
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await page.locator('.review-desk').isVisible()).toBe(false);
  });

  it('nothing of it is seen where scripts run', async () => {
    const page = await visitor.open('/');
    await page.locator('.map[data-drawn]').waitFor();
    expect(await page.getByText('Latest gatherings').count()).toBe(0);
  });
});
