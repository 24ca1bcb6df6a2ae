import { Rss } from 'lucide-react';
import { useLocale } from 'next-intl';
import { FEED_TYPE, feedPath } from './feed-path';

/** Leads to the feed of a person or a gathering, called by its format like the files beside it. */
export function FeedLink({ folder, id }: { folder: 'people' | 'events'; id: string }) {
  return (
    <a href={feedPath(folder, id, useLocale())} type={FEED_TYPE}>
      <Rss className="icon s" aria-hidden="true" /> Atom
    </a>
  );
}
