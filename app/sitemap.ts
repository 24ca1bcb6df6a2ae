import type { MetadataRoute } from 'next';
import { LIMITS, listArticles, listEvents, listPeople } from '@/lib/data';
import { LOCALES, localePath } from '@/lib/i18n/locales';
import { siteOrigin } from './components/pages/site-origin';

// The pages are those of the graph of this installation, now.
export const dynamic = 'force-dynamic';

const PLACES = ['/', '/events', '/people', '/about/quality'];

/** The pages of the site in each language: the places, then people, gatherings and articles, at most LIMITS.siteMap of each. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const all = { offset: 0, limit: LIMITS.siteMap };
  const [origin, people, events, articles] = await Promise.all([
    siteOrigin(),
    listPeople(all),
    listEvents(all),
    listArticles(all),
  ]);
  const paths = [
    ...PLACES,
    ...people.items.map(({ person }) => `/people/${encodeURIComponent(person.id)}`),
    ...events.items.map(({ gathering }) => `/events/${encodeURIComponent(gathering.id)}`),
    ...articles.items.map(({ id }) => `/articles/${encodeURIComponent(id)}`),
  ];
  return paths.map((path) => ({
    url: origin + localePath('en', path),
    alternates: {
      languages: Object.fromEntries(LOCALES.map((locale) => [locale, origin + localePath(locale, path)])),
    },
  }));
}
