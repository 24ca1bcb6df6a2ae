import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { absoluteUrl } from '@/app/components/pages/absolute-url';
import { describeGone } from '@/app/components/pages/describe-gone';
import { MissingEntity } from '@/app/components/pages/missing-entity';
import { OrganizationView } from '@/app/components/pages/organization-view';
import { PageLinks } from '@/app/components/pages/page-links';
import { requireLocale } from '@/app/components/pages/require-locale';
import { JsonLd } from '@/app/components/shell/json-ld';
import { getOrganization } from '@/lib/data';
import { chooseName, otherNames } from '@/lib/i18n/choose-name';
import { localePath } from '@/lib/i18n/locales';

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

export const dynamicParams = true;
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, id } = await params;
  const locale = requireLocale(asked);
  const organization = await getOrganization(id);
  if (!organization) return describeGone(locale);
  const t = await getTranslations({ locale, namespace: 'organization' });
  const name = chooseName(organization.name, locale).text;
  return { title: name, description: t('description', { name }) };
}

export default async function OrganizationPage({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = requireLocale(asked);
  const organization = await getOrganization(id);
  if (!organization) return <MissingEntity kind="organization" path={`/organizations/${id}`} id={id} />;
  const path = `/organizations/${organization.id}`;
  const data = {
    '@type': 'Organization',
    name: chooseName(organization.name, locale).text,
    alternateName: otherNames(organization.name, locale).map((name) => name.text),
    url: absoluteUrl(localePath(locale, path)),
  };
  return (
    <>
      <PageLinks path={path} locale={locale} />
      <JsonLd data={data} />
      <OrganizationView organization={organization} />
    </>
  );
}
