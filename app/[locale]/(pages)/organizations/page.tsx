import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { IndexPage } from '@/app/components/pages/index-page';
import { OrganizationTable } from '@/app/components/pages/organization-table';
import { PageLinks } from '@/app/components/pages/page-links';
import { requireLocale } from '@/app/components/pages/require-locale';
import { listOrganizations } from '@/lib/data';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = requireLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'lists.organizations' });
  return { title: t('title'), description: t('deck') };
}

export default async function OrganizationsPage({ params }: Props) {
  const locale = requireLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'lists.organizations' });
  const organizations = await listOrganizations();
  return (
    <>
      <PageLinks path="/organizations" locale={locale} />
      <IndexPage
        title={t('title')}
        deck={t('deck')}
        empty={t('empty')}
        shown={organizations.length}
        total={organizations.length}
      >
        <OrganizationTable organizations={organizations} />
      </IndexPage>
    </>
  );
}
