// A gathering and a meeting are handed on: as a sentence, an address, files for other programs, and an entry of a calendar.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { type EventDetail, personDetailSchema } from '@/lib/contracts/api';
import { countryName } from '@/lib/i18n/country-name';
import { withBrowser } from '@/tests/e2e/browser';
import { listViolations } from '@/tests/e2e/list-violations';

const visitor = withBrowser();
const GATHERING = 'sco-summit-2024-07-astana';
const WORDS = {
  en: {
    prefix: '',
    title: 'Cite and share',
    copy: 'Copy link',
    copied: 'Link copied',
    share: 'Share',
    calendar: 'Add to calendar',
    embed: 'Embed',
    embedded: 'Embed code copied',
    summit: 'SCO summit, Astana, 3–4 July 2024',
    read: 'Read ',
  },
  hi: {
    prefix: '/hi',
    title: 'उद्धृत और साझा करें',
    copy: 'लिंक कॉपी करें',
    copied: 'लिंक कॉपी हुआ',
    share: 'साझा करें',
    calendar: 'कैलेंडर में जोड़ें',
    embed: 'एम्बेड करें',
    embedded: 'एम्बेड कोड कॉपी हुआ',
    summit: 'एससीओ शिखर सम्मेलन, अस्ताना, 3–4 जुलाई 2024',
    read: 'देखा गया',
  },
} as const;

const boxOf = (page: Page, title: string) =>
  page.locator('.aside-box').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

/** The ids of a meeting whose day all sources give, and of one of which no day is known. */
async function findMeetings(): Promise<{ dated: string; undated: string }> {
  const answer = await fetch(`${inject('origin')}/api/people/subrahmanyam-jaishankar`);
  const { meetings } = personDetailSchema.parse(await answer.json());
  const isDated = (one: (typeof meetings.items)[number]) => one.date?.length === 10 && one.otherDates.length === 0;
  const dated = meetings.items.find(isDated);
  const undated = meetings.items.find(({ date }) => date === null || date.length < 10);
  if (!dated || !undated) throw new Error('the sample has no such meetings');
  return { dated: dated.id, undated: undated.id };
}

/** What the address of a link answers with. */
async function follow(page: Page, link: Locator) {
  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(answer.status()).toBe(200);
  return { type: answer.headers()['content-type'] ?? '', text: (await answer.text()).replaceAll('\r\n ', '') };
}

describe.each(['en', 'hi'] as const)('in %s', (lang) => {
  const { prefix, title, ...words } = WORDS[lang];

  it('a gathering is cited as a sentence, with its address and files', async () => {
    const page = await visitor.open(`${prefix}/events/${GATHERING}`);
    const box = boxOf(page, title);
    await box.getByText(words.summit).waitFor();
    await box.getByText(words.read).waitFor();
    const address = `${inject('origin')}${prefix}/events/${GATHERING}`;
    expect(`http://${await box.locator('code').textContent()}`).toBe(address);
    const bibtex = await follow(page, box.getByRole('link', { name: 'BibTeX' }));
    expect(bibtex.type).toBe('application/x-bibtex; charset=utf-8');
    expect(bibtex.text).toContain(`title = {{${words.summit}}}`);
    expect(bibtex.text).toContain(`url = {${address}}`);
    const ris = await follow(page, box.getByRole('link', { name: 'RIS' }));
    expect(ris.text).toContain(`TI  - ${words.summit}`);
    const csl = await follow(page, box.getByRole('link', { name: 'CSL-JSON' }));
    expect(JSON.parse(csl.text)).toMatchObject([{ title: words.summit, URL: address }]);
    const linked = await follow(page, box.getByRole('link', { name: 'JSON-LD' }));
    expect(JSON.parse(linked.text)).toMatchObject({ '@type': 'Event', url: address, startDate: '2024-07-03' });
    for (const link of [box.getByRole('link', { name: 'iCal' }), page.getByRole('link', { name: words.calendar })]) {
      const calendar = await follow(page, link);
      expect(calendar.type).toBe('text/calendar; charset=utf-8');
      expect(calendar.text).toContain('DTSTART;VALUE=DATE:20240703\r\n');
      expect(calendar.text).toContain('DTEND;VALUE=DATE:20240705\r\n');
      expect(calendar.text).toContain(`URL;VALUE=URI:${address}`);
    }
    expect(await listViolations(page)).toEqual([]);
  });

  it('a meeting has an entry for calendars only where its day is known', async () => {
    const { dated, undated } = await findMeetings();
    const page = await visitor.open(`${prefix}/events/${dated}`);
    const calendar = await follow(page, boxOf(page, title).getByRole('link', { name: 'iCal' }));
    const event = (await (await fetch(`${inject('origin')}/api/events/${dated}`)).json()) as EventDetail & {
      date: string;
    };
    expect(calendar.text).toContain(`DTSTART;VALUE=DATE:${event.date.replaceAll('-', '')}\r\n`);
    await page.goto(`${prefix}/events/${undated}`);
    await boxOf(page, title).getByRole('link', { name: 'BibTeX' }).waitFor();
    expect(await page.getByRole('link', { name: 'iCal' }).count()).toBe(0);
    expect((await page.request.get(`/api/events/${undated}/calendar`)).status()).toBe(404);
  });

  it('address and embed code are copied, and the page says so', async () => {
    const page = await visitor.open(`${prefix}/events/${GATHERING}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const box = boxOf(page, title);
    const read = () => page.evaluate(() => navigator.clipboard.readText());
    await box.getByRole('button', { name: words.copy }).click();
    await box.getByText(words.copied).waitFor();
    expect(await read()).toBe(page.url());
    await box.getByRole('button', { name: words.embed }).click();
    await box.getByText(words.embedded).waitFor();
    const [, src = ''] = /src="([^"]*)"/.exec(await read()) ?? [];
    const frame = await visitor.open(src.replaceAll('&amp;', '&'));
    await frame.locator('.map .canvas[data-node-count]').waitFor();
    expect(Number(await frame.locator('.map .canvas').getAttribute('data-node-count'))).toBeGreaterThan(1);
  });

  it('a page is shared by the system, or copied where there is no menu or it refuses', async () => {
    const page = await visitor.open(`${prefix}/people/sergey-lavrov`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const share = page.getByRole('button', { name: words.share });
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: async (data: ShareData) => document.body.setAttribute('data-shared', data.url ?? ''),
      });
    });
    await share.click();
    await page.locator(`body[data-shared="${page.url()}"]`).waitFor();
    expect(await page.locator('.actions output').textContent()).toBe('');
    await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }));
    await share.click();
    await page.locator('.actions').getByText(words.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });
});

it('shows the address where the browser forbids to copy', async () => {
  const page = await visitor.open(`/events/${GATHERING}`);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy link' }).click();
  await boxOf(page, 'Cite and share').locator('output').getByText(page.url()).waitFor();
});

describe('the map of a gathering', () => {
  it.each([
    ['', 'Astana', `Astana, ${countryName('KZ', 'en')}`],
    ['/hi', 'अस्ताना', `अस्ताना, ${countryName('KZ', 'hi')}`],
  ])('names the host city, in %s/', async (prefix, city, label) => {
    const page = await visitor.open(`${prefix}/events/${GATHERING}`, { javaScriptEnabled: false });
    const map = page.locator('.locator');
    expect(await map.locator('text').textContent()).toBe(city);
    expect(await map.getByRole('img').getAttribute('aria-label')).toBe(label);
    expect((await map.locator('.coastline').getAttribute('d'))?.length).toBeGreaterThan(500);
  });
});

it.each([1440, 1100, 390])('stands inside a page of %i pixels', async (width) => {
  const page = await visitor.open(`/hi/events/${GATHERING}`, { viewport: { width, height: 900 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});
