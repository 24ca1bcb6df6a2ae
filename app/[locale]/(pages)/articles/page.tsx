import { ArticleList } from '@/app/components/pages/article-list';
import { describeList, ListPage, type ListParams } from '@/app/components/pages/list-page';
import { requireLocale } from '@/app/components/pages/require-locale';
import { LIMITS, listArticles } from '@/lib/data';

export const generateMetadata = describeList('articles');

export default async function ArticlesPage({ params }: ListParams) {
  requireLocale((await params).locale);
  const { items, total } = await listArticles({ offset: 0, limit: LIMITS.pageMost });
  return (
    <ListPage list="articles" shown={items.length} total={total}>
      <ArticleList articles={items} />
    </ListPage>
  );
}
