import type { Metadata } from 'next';
import { useLocale, useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { LISTS } from '../shell/use-list-links';
import { IndexPage } from './index-page';
import { PageLinks } from './page-links';
import { requireLocale } from './require-locale';

type List = (typeof LISTS)[number];

export interface ListParams {
  params: Promise<{ locale: string }>;
}

/** Makes the `generateMetadata` of a page that lists everything of one kind. */
export function describeList(list: List) {
  return async ({ params }: ListParams): Promise<Metadata> => {
    const t = await getTranslations({ locale: requireLocale((await params).locale), namespace: `lists.${list}` });
    return { title: t('title'), description: t('deck') };
  };
}

interface ListPageProps {
  list: List;
  shown: number;
  total: number;
  children: ReactNode;
}

/** A page that lists everything of one kind, at the address of that name. */
export function ListPage({ list, children, ...counts }: ListPageProps) {
  const t = useTranslations(`lists.${list}`);
  const locale = useLocale();
  return (
    <>
      <PageLinks path={`/${list}`} locale={locale} />
      <IndexPage title={t('title')} deck={t('deck')} empty={t('empty')} {...counts}>
        {children}
      </IndexPage>
    </>
  );
}
