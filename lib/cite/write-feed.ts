import { generateAtomFeed } from 'feedsmith';
import type { FeedItem } from '../contracts/feed-item';
import type { PartialDate } from '../contracts/partial-date';
import { type Locale, localePath } from '../i18n/locales';
import { CONTAINER, citationTitle } from './citation';

/** Entries of a feed at most. */
const MOST = 50;

interface FeedInput {
  title: string;
  locale: Locale;
  /** Whole addresses of the feed itself and of the page that it follows. */
  self: string;
  page: string;
  items: FeedItem[];
  /** Makes a whole address of a path. */
  toUrl: (path: string) => string;
  now: Date;
}

/**
 * Events as an Atom feed in a language, what was reported last first. An entry's `published` and `updated` are the days of the first
 * and last article that tell of the event, not its own: a meeting of last year that is first told of today is news of today.
 */
export function writeFeed({ title, locale, self, page, items, toUrl, now }: FeedInput): string {
  const entries = items
    .flatMap((item) => {
      const times = timesOf(item, now);
      return times === null ? [] : [{ item, ...times }];
    })
    .sort((a, b) => b.updated.getTime() - a.updated.getTime() || compareDays(b.item, a.item))
    .slice(0, MOST);
  return generateAtomFeed({
    id: self,
    title: { value: title },
    // Of a feed that holds nothing yet there is no time, but the format wants one.
    updated: entries[0]?.updated ?? new Date(0),
    xml: { lang: locale },
    authors: [{ name: CONTAINER }],
    links: [
      { rel: 'self', href: self, type: 'application/atom+xml' },
      { rel: 'alternate', href: page, type: 'text/html', hreflang: locale },
    ],
    entries: entries.map(({ item: { event, quote }, published, updated }) => {
      const url = toUrl(localePath(locale, `/events/${event.id}`));
      return {
        id: url,
        title: { value: citationTitle(event, locale) },
        published,
        updated,
        links: [{ rel: 'alternate', href: url, type: 'text/html', hreflang: locale }],
        categories: [{ term: event.type }, { term: event.status }],
        ...(quote && {
          summary: { value: quote.text, ...(quote.article.lang && { xml: { lang: quote.article.lang } }) },
        }),
      };
    }),
  });
}

/** Where no article says when it was published, the event's own day stands for it, once it has come; null where that is unknown, too. */
function timesOf({ reported, day }: FeedItem, now: Date): { published: Date; updated: Date } | null {
  if (reported) return { published: beginningOf(reported.first), updated: beginningOf(reported.last) };
  if (day === null || beginningOf(day) > now) return null;
  return { published: beginningOf(day), updated: beginningOf(day) };
}

/** The first moment of a day, month or year. */
const beginningOf = (date: PartialDate): Date => new Date(date);

/** Events of later days first; of one day, by id, so that the order stays. */
function compareDays(a: FeedItem, b: FeedItem): number {
  const [one, other] = [a.day ?? '', b.day ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return a.event.id < b.event.id ? 1 : -1;
}
