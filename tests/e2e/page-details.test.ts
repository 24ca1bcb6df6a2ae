// What stands beside and under the text of a page: names in the scripts of the sources, offices, the foot.
import { describe, expect, inject, it } from 'vitest';
import { gatheringDetailSchema, meetingDetailSchema } from '@/lib/contracts/api';
import { otherNames } from '@/lib/i18n/choose-name';
import { withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();
const read = async (path: string): Promise<unknown> => (await fetch(`${inject('origin')}/api${path}`)).json();

describe.each(['en', 'hi'] as const)('in %s', (lang) => {
  const prefix = lang === 'en' ? '' : `/${lang}`;

  it('names stand under those who met as the sources of the meeting write them', async () => {
    const path = '/events/maxim-ryzhenkov--subrahmanyam-jaishankar--sco-summit-2024-07-astana';
    const meeting = meetingDetailSchema.parse(await read(path));
    const languages = new Set(meeting.quotes.map(({ article }) => article.lang));
    const expected = meeting.participants.flatMap(({ name }) =>
      otherNames(name, lang).filter((other) => languages.has(other.lang)),
    );
    expect(expected.length).toBeGreaterThan(0);
    const page = await visitor.open(`${prefix}${path}`);
    const seen = page.locator('.names-in-sources > span');
    expect(await seen.allTextContents()).toEqual(expected.map(({ text }) => text));
    expect(await seen.evaluateAll((all) => all.map((one) => one.getAttribute('lang')))).toEqual(
      expected.map((one) => one.lang),
    );
  });

  it('the foot of an article begins and ends where the article does', async () => {
    const { quotes } = gatheringDetailSchema.parse(await read('/events/sco-summit-2024-07-astana'));
    const page = await visitor.open(`${prefix}/articles/${quotes[0]?.article.id}`);
    const sides = (selector: string) =>
      page.locator(selector).evaluate((node) => {
        const { left, right } = node.getBoundingClientRect();
        return { left, right };
      });
    expect(await sides('.foot')).toEqual(await sides('.article'));
  });
});

it('an English page gives the English office, and the words of the source as a title', async () => {
  const path = '/events/sco-foreign-ministers-2024-05-astana';
  const { attendance } = gatheringDetailSchema.parse(await read(path));
  const title = attendance.items.find(({ person }) => person.id === 'mehdi-safari')?.person.title ?? '';
  expect(title).toMatch(/\p{Script=Devanagari}/u);
  const page = await visitor.open(path);
  const office = page.locator('.roll li').filter({ hasText: 'Mehdi Safari' }).getByTitle(title);
  expect(await office.textContent()).toBe('Deputy foreign minister');
});
