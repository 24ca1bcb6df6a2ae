import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { localePath } from '@/lib/i18n/locales';

export interface Crumb {
  label: string;
  /** Without language; the page itself has none. */
  path?: string;
}

/** Where the page stands, from the outermost to the page itself. */
export function Crumbs({ items }: { items: Crumb[] }) {
  const t = useTranslations('shell');
  const locale = useLocale();
  return (
    <nav className="crumbs small" aria-label={t('path')}>
      {items.map(({ label, path }, index) => (
        <Fragment key={`${path ?? ''}${label}`}>
          {index > 0 ? <span aria-hidden="true">/</span> : null}
          {path === undefined ? (
            <span>{label}</span>
          ) : (
            <Link href={localePath(locale, path)} prefetch={false}>
              {label}
            </Link>
          )}
        </Fragment>
      ))}
    </nav>
  );
}
