import { LOCALES, type Locale, localePath } from '@/lib/i18n/locales';
import { FEED_TYPE } from '../cite/feed-path';
import { absoluteUrl } from './absolute-url';

interface Props {
  /** Without language. */
  path: string;
  locale: Locale;
  /** The address of the feed of what the page is about. */
  feed?: string;
}

/** Canonical address, the same page in the other languages, and feeds, hoisted into the head by React. */
export function PageLinks({ path, locale, feed }: Props) {
  return (
    <>
      {feed === undefined ? null : <link rel="alternate" type={FEED_TYPE} href={feed} />}
      <link rel="alternate" type={FEED_TYPE} title="Sidelines" href={localePath(locale, '/feed.xml')} />
      <link rel="canonical" href={absoluteUrl(localePath(locale, path))} />
      {LOCALES.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={absoluteUrl(localePath(other, path))} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={absoluteUrl(path)} />
    </>
  );
}
