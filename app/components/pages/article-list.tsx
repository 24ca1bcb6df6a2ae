import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { LanguageTag } from '@/app/components/entities/language-tag';
import type { Quote } from '@/lib/contracts/api';
import { formatPartialDate } from '@/lib/i18n/format-date';
import { localePath } from '@/lib/i18n/locales';

/** Articles by title, with language and day. */
export function ArticleList({ articles }: { articles: Quote['article'][] }) {
  const t = useTranslations('facts');
  const locale = useLocale();
  return (
    <ul className="plainlist">
      {articles.map((article) => (
        <li key={article.id}>
          <Link href={localePath(locale, `/articles/${article.id}`)} lang={article.lang ?? undefined} prefetch={false}>
            {article.title}
          </Link>
          <p className="from">
            <LanguageTag lang={article.lang} />
            <span>{article.published === null ? t('undated') : formatPartialDate(article.published, locale)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
