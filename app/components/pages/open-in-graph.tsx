import { Waypoints } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { EntityKind } from '@/lib/contracts/vocabulary';
import { localePath } from '@/lib/i18n/locales';

interface Props {
  kind: EntityKind;
  id: string;
  /** Further buttons, which stand beside it. */
  children?: ReactNode;
}

/** The one primary button of a page: the same entity, selected in the explorer. */
export function OpenInGraph({ kind, id, children }: Props) {
  const t = useTranslations('facts');
  const locale = useLocale();
  return (
    <div className="row wrap actions">
      <Link
        className="btn primary"
        href={localePath(locale, `/?select=${kind}:${encodeURIComponent(id)}`)}
        prefetch={false}
      >
        <Waypoints className="icon s" aria-hidden="true" />
        {t('openInGraph')}
      </Link>
      {children}
    </div>
  );
}
