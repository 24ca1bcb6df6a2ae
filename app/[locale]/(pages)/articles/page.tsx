import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArticleList } from '@/app/components/pages/article-list';
import { IndexPage } from '@/app/components/pages/index-page';
import { PageLinks } from '@/app/components/pages/page-links';
import { requireLocale } from '@/app/components/pages/require-locale';
import { LIMITS, listArticles } from '@/lib/data';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = requireLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'lists.articles' });
  return { title: t('title'), description: t('deck') };
}

export default async function ArticlesPage({ params }: Props) {
  const locale = requireLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'lists.articles' });
  const articles = await listArticles({ offset: 0, limit: LIMITS.pageMost });
  return (
    <>
      <PageLinks path="/articles" locale={locale} />
      <IndexPage
        title={t('title')}
        deck={t('deck')}
        empty={t('empty')}
        shown={articles.items.length}
        total={articles.total}
      >
        <ArticleList articles={articles.items} />
      </IndexPage>
    </>
  );
}
