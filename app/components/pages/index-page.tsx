import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { localePath } from '@/lib/i18n/locales';

interface Props {
  title: string;
  deck: string;
  /** What to read when there is nothing. */
  empty: string;
  shown: number;
  total: number;
  children: ReactNode;
}

/** A page that lists everything of one kind. */
export function IndexPage({ title, deck, empty, shown, total, children }: Props) {
  const facts = useTranslations('facts');
  const shell = useTranslations('shell');
  const locale = useLocale();
  return (
    <div className="page">
      <header className="top one">
        <div>
          <h1>{title}</h1>
          <p className="deck">{total === 0 ? empty : deck}</p>
        </div>
      </header>
      {total === 0 ? (
        <Link className="btn primary" href={localePath(locale, '/add')} prefetch={false}>
          {shell('add')}
        </Link>
      ) : (
        <div className="ruled">{children}</div>
      )}
      {shown < total ? <p className="small soft">{facts('shownOf', { shown, total })}</p> : null}
    </div>
  );
}
