import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArticleView } from '@/app/components/pages/article-view';
import { describeGone } from '@/app/components/pages/describe-gone';
import { MissingEntity } from '@/app/components/pages/missing-entity';
import { PageLinks } from '@/app/components/pages/page-links';
import { requireLocale } from '@/app/components/pages/require-locale';
import { getArticle } from '@/lib/data';

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
  const article = await getArticle(id);
  if (!article) return describeGone(locale);
  const t = await getTranslations({ locale, namespace: 'article' });
  return { title: article.title, description: t('description', { title: article.title }) };
}

export default async function ArticlePage({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = requireLocale(asked);
  const article = await getArticle(id);
  if (!article) return <MissingEntity kind="article" path={`/articles/${id}`} id={id} />;
  return (
    <>
      <PageLinks path={`/articles/${article.id}`} locale={locale} />
      <ArticleView article={article} />
    </>
  );
}
