import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { feedPath } from '@/app/components/cite/feed-path';
import { absoluteUrl } from '@/app/components/pages/absolute-url';
import { describeGone } from '@/app/components/pages/describe-gone';
import { MissingEntity } from '@/app/components/pages/missing-entity';
import { PageLinks } from '@/app/components/pages/page-links';
import { PersonView } from '@/app/components/pages/person-view';
import { requireLocale } from '@/app/components/pages/require-locale';
import { JsonLd } from '@/app/components/shell/json-ld';
import { getPerson, getSpellingReasons } from '@/lib/data';
import { chooseName, otherNames } from '@/lib/i18n/choose-name';
import { officeLine } from '@/lib/i18n/entity-names';
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
  const person = await getPerson(id);
  if (!person) return describeGone(locale);
  const t = await getTranslations({ locale, namespace: 'person' });
  const facts = await getTranslations({ locale, namespace: 'facts' });
  const name = chooseName(person.name, locale).text;
  const meetings = facts('meetings', { count: person.meetings.total });
  const office = officeLine(person, locale) ?? facts('noOffice');
  return { title: name, description: t('description', { name, office, meetings }) };
}

export default async function PersonPage({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = requireLocale(asked);
  const person = await getPerson(id);
  if (!person) return <MissingEntity kind="person" path={`/people/${id}`} id={id} />;
  const path = `/people/${person.id}`;
  const data = {
    '@type': 'Person',
    name: chooseName(person.name, locale).text,
    alternateName: otherNames(person.name, locale).map((name) => name.text),
    jobTitle: person.title ?? undefined,
    url: absoluteUrl(localePath(locale, path)),
  };
  return (
    <>
      <PageLinks path={path} locale={locale} feed={feedPath('people', person.id, locale)} />
      <JsonLd data={data} />
      <PersonView person={person} spellings={await getSpellingReasons(id)} />
    </>
  );
}
