import { FEED_TYPE } from '@/app/components/cite/feed-path';
import { writeFeed } from '@/lib/cite/write-feed';
import type { FeedItem } from '@/lib/contracts/feed-item';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { answerFresh } from './answer-json';
import { wholeUrl } from './whole-url';

interface Feed {
  title: string;
  locale: Locale;
  /** Addresses of the feed and of its page, the page's without language. */
  self: string;
  page: string;
  items: FeedItem[];
}

/** Answers with an Atom feed, or 304 when the reader has it for this state of the graph already. */
export function answerFeed(request: Request, { page, self, ...feed }: Feed): Promise<Response> {
  return answerFresh(request, async (headers) => {
    const toUrl = (path: string) => wholeUrl(request, path);
    const text = writeFeed({
      ...feed,
      self: toUrl(self),
      page: toUrl(localePath(feed.locale, page)),
      toUrl,
      now: new Date(),
    });
    return new Response(text, { headers: { ...headers, 'Content-Type': `${FEED_TYPE}; charset=utf-8` } });
  });
}
