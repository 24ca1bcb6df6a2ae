import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { IndexPage } from '@/app/components/pages/index-page';
import { PageLinks } from '@/app/components/pages/page-links';
import { PeopleTable } from '@/app/components/pages/people-table';
import { requireLocale } from '@/app/components/pages/require-locale';
import { HitPage } from '@/app/components/search/hit-page';
import { readAsked } from '@/app/components/search/read-asked';
import { LIMITS, listPeople, search, searchArticles } from '@/lib/data';
import type { Locale } from '@/lib/i18n';

// At request time, because it answers `?q=`: under a layout with static parameters the framework allows it only when it is said.
export const dynamic = 'force-dynamic';

const MOST_LETTERS = 200;

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ q?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = requireLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'people' });
  return { title: t('title'), description: t('deck') };
}

/** Everybody; with `q`, what has such a name: search without JavaScript. */
export default async function PeoplePage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const query = [(await searchParams).q ?? ''].flat().join(' ').trim().slice(0, MOST_LETTERS);
  if (query !== '') return <Results query={query} locale={locale} />;
  const t = await getTranslations({ locale, namespace: 'people' });
  const people = await listPeople({ offset: 0, limit: LIMITS.pageMost });
  return (
    <>
      <PageLinks path="/people" locale={locale} />
      <IndexPage
        title={t('title')}
        deck={t('deck')}
        empty={t('empty')}
        shown={people.items.length}
        total={people.total}
      >
        <PeopleTable people={people.items.map(({ person, meetings }) => ({ ...person, meetings }))} />
      </IndexPage>
    </>
  );
}

async function Results({ query, locale }: { query: string; locale: Locale }) {
  const { name, month } = readAsked(query, locale);
  const [found, titles] = await Promise.all([
    search(name, { exact: false, limit: LIMITS.searchHitsMost, month }),
    searchArticles(query),
  ]);
  return <HitPage found={{ ...found, query }} titles={titles.articles} />;
}
