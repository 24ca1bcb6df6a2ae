import type { MetadataRoute } from 'next';
import {
  LIMITS,
  listArticles,
  listCountries,
  listEvents,
  listMeetingIds,
  listOrganizations,
  listPeople,
  listSeries,
} from '@/lib/data';
import { LOCALES, localePath } from '@/lib/i18n/locales';
import { siteOrigin } from './components/pages/site-origin';
import { LISTS } from './components/shell/use-list-links';

// The pages are those of the graph of this installation, now.
export const dynamic = 'force-dynamic';

const PLACES = ['/', '/events', '/people', ...LISTS.map((list) => `/${list}`), '/about/quality'];

/** The pages of the site in each language: the places, then each kind of what the graph knows, at most LIMITS.siteMap of it. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const all = { offset: 0, limit: LIMITS.siteMap };
  const [origin, people, events, meetings, articles, countries, organizations, series] = await Promise.all([
    siteOrigin(),
    listPeople(all),
    listEvents(all),
    listMeetingIds(LIMITS.siteMap),
    listArticles(all),
    listCountries(),
    listOrganizations(),
    listSeries(),
  ]);
  const paths = [
    ...PLACES,
    ...people.items.map(({ person }) => `/people/${encodeURIComponent(person.id)}`),
    ...[...events.items.map(({ gathering }) => gathering.id), ...meetings].map(
      (id) => `/events/${encodeURIComponent(id)}`,
    ),
    ...articles.items.map(({ id }) => `/articles/${encodeURIComponent(id)}`),
    ...countries.map(({ country }) => `/countries/${country}`),
    ...organizations.map(({ id }) => `/organizations/${encodeURIComponent(id)}`),
    ...series.map(({ id }) => `/series/${id}`),
  ];
  return paths.map((path) => ({
    url: origin + localePath('en', path),
    alternates: {
      languages: Object.fromEntries(LOCALES.map((locale) => [locale, origin + localePath(locale, path)])),
    },
  }));
}
