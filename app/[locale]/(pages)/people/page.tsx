import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { IndexPage } from '@/app/components/pages/index-page';
import { PageLinks } from '@/app/components/pages/page-links';
import { PeopleTable } from '@/app/components/pages/people-table';
import { requireLocale } from '@/app/components/pages/require-locale';
import { LIMITS, listPeople } from '@/lib/data';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = requireLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'people' });
  return { title: t('title'), description: t('deck') };
}

export default async function PeoplePage({ params }: Props) {
  const locale = requireLocale((await params).locale);
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
