import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ForeignText } from '@/app/components/entities/foreign-text';
import type { ArticleList, SearchResponse } from '@/lib/contracts/api';
import { localePath } from '@/lib/i18n/locales';
import { HitCount, HitName, HitSign, HitSpelling } from './hit-parts';
import { hitPath } from './hit-paths';

/** The results of a search as a page: what the form leads to where there is no JavaScript. */
export function HitPage({ found, titles }: { found: SearchResponse; titles: ArticleList['articles'] }) {
  const t = useTranslations('palette');
  const facts = useTranslations('facts');
  const locale = useLocale();
  const { query, hits, total } = found;
  const isEmpty = hits.length + titles.length === 0;
  return (
    <div className="page">
      <header className="top one">
        <div>
          <h1>{t('resultsFor', { query })}</h1>
          <p className="deck">{isEmpty ? t('none', { query }) : t('found', { count: total + titles.length })}</p>
        </div>
      </header>
      <div className="ruled">
        <ul className="people">
          {hits.map((hit) => (
            <li key={`${hit.kind}:${hit.id}`}>
              <HitSign hit={hit} />
              <p>
                <b>
                  <Link href={localePath(locale, hitPath(hit))} prefetch={false}>
                    <HitName hit={hit} />
                  </Link>
                </b>
                <span className="small soft">
                  <HitSpelling hit={hit} />
                </span>
              </p>
              <span className="small soft num">
                <HitCount hit={hit} />
              </span>
            </li>
          ))}
          {titles.map(({ id, title, lang, source }) => (
            <li key={id}>
              <span />
              <p>
                <b>
                  <Link href={localePath(locale, `/articles/${id}`)} prefetch={false} lang={lang ?? undefined}>
                    {title}
                  </Link>
                </b>
                <span className="small soft">
                  {facts('article')}
                  {source === null ? null : ' · '}
                  {source === null ? null : <ForeignText text={source} />}
                </span>
              </p>
            </li>
          ))}
        </ul>
      </div>
      {hits.length < total ? <p className="small soft">{facts('shownOf', { shown: hits.length, total })}</p> : null}
    </div>
  );
}
