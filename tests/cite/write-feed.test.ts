import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { writeFeed } from '@/lib/cite/write-feed';
import type { Quote } from '@/lib/contracts/api';
import type { FeedItem } from '@/lib/contracts/feed-item';
import { makeGathering, makeMeeting } from './made-events';

const NOW = new Date('2026-06-12T10:00:00Z');
const SITE = 'https://sidelines.example/met';
const quote = (text: string, lang: 'bn' | null) => ({ text, article: { lang } }) as Quote;
const meetingOf = (id: string, values: Partial<FeedItem> = {}): FeedItem => ({
  event: makeMeeting({ id, date: '2024-07-03' }),
  quote: null,
  day: '2024-07-03',
  reported: null,
  ...values,
});

function write(items: FeedItem[], locale: 'en' | 'hi' = 'en') {
  const toUrl = (path: string) => `${SITE}${path}`;
  const text = writeFeed({
    title: 'Sidelines: R&D <one>',
    locale,
    self: `${SITE}/feed.xml?a=1&b=2`,
    page: `${SITE}/events`,
    items,
    toUrl,
    now: NOW,
  });
  return { text, feed: parseAtomFeed(text) };
}

const idsOf = (items: FeedItem[]) => write(items).feed.entries?.map(({ id }) => id?.split('/').at(-1));

describe('writeFeed', () => {
  it('says what the feed is, in its language, and escapes what XML would read', () => {
    const { text, feed } = write([meetingOf('a')], 'hi');
    expect(text).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\s*<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
    );
    expect(text).toContain('xml:lang="hi"');
    expect(feed).toMatchObject({
      id: `${SITE}/feed.xml?a=1&b=2`,
      title: { value: 'Sidelines: R&D <one>' },
      authors: [{ name: 'Sidelines' }],
      links: [
        { rel: 'self', href: `${SITE}/feed.xml?a=1&b=2`, type: 'application/atom+xml' },
        { rel: 'alternate', href: `${SITE}/events`, type: 'text/html', hreflang: 'hi' },
      ],
    });
    expect(feed.entries?.[0]).toMatchObject({ id: `${SITE}/hi/events/a`, links: [{ href: `${SITE}/hi/events/a` }] });
  });

  it('gives an entry its title, state and the sentence in the language of its article', () => {
    const { text, feed } = write([meetingOf('a', { quote: quote('বৈঠক < হয় & শেষ।', 'bn') })]);
    expect(feed.entries?.[0]).toMatchObject({
      title: { value: 'Anna Berg met Ivan Petrov, Astana, 3 July 2024' },
      summary: { value: 'বৈঠক < হয় & শেষ।', xml: { lang: 'bn' } },
      categories: [{ term: 'meeting' }, { term: 'held' }],
    });
    expect(text).toContain('<summary xml:lang="bn">');
  });

  it('dates an entry by its first and last report, and the feed by the last of all', () => {
    const { feed } = write([
      meetingOf('a', { reported: { first: '2024-07', last: '2025-01-09' } }),
      meetingOf('b', { reported: { first: '2024-07-04', last: '2024-07-04' } }),
    ]);
    expect(feed.updated).toBe('2025-01-09T00:00:00.000Z');
    expect(feed.entries?.map(({ published, updated }) => [published, updated])).toEqual([
      ['2024-07-01T00:00:00.000Z', '2025-01-09T00:00:00.000Z'],
      ['2024-07-04T00:00:00.000Z', '2024-07-04T00:00:00.000Z'],
    ]);
  });

  it('dates by its own day what no dated article tells of, and leaves out what has no day or is still to come', () => {
    const { feed } = write([
      meetingOf('own'),
      meetingOf('unknown', { day: null }),
      meetingOf('ahead', { day: '2027-01-01' }),
      meetingOf('announced', { day: '2027-01-01', reported: { first: '2026-06-01', last: '2026-06-01' } }),
    ]);
    expect(feed.entries?.map(({ id, updated }) => [id?.split('/').at(-1), updated])).toEqual([
      ['announced', '2026-06-01T00:00:00.000Z'],
      ['own', '2024-07-03T00:00:00.000Z'],
    ]);
  });

  it('puts the last report first, of one day the later event, then by id', () => {
    const reported = { first: '2024-07-05', last: '2024-07-05' };
    const gathering: FeedItem = { event: makeGathering({ id: 'g' }), quote: null, day: '2024-07-04', reported };
    expect(idsOf([meetingOf('b', { reported }), meetingOf('a', { reported }), gathering, meetingOf('old')])).toEqual([
      'g',
      'a',
      'b',
      'old',
    ]);
  });

  it('holds fifty entries at most, and is a feed without any', () => {
    expect(idsOf(Array.from({ length: 60 }, (_, index) => meetingOf(`m${index}`)))).toHaveLength(50);
    const { feed } = write([]);
    expect([feed.entries ?? [], feed.updated]).toEqual([[], '1970-01-01T00:00:00.000Z']);
  });
});
