import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { GatheringRef } from '@/lib/contracts/api';
import { gatheringKindName, gatheringName } from '@/lib/i18n/entity-names';
import { localePath } from '@/lib/i18n/locales';

interface Props {
  series: readonly (Pick<GatheringRef, 'id' | 'series' | 'kind'> & { editions: number; latest: GatheringRef | null })[];
}

/** Series of gatherings with how many editions articles report, and the latest of these. */
export function SeriesTable({ series }: Props) {
  const t = useTranslations('lists.series');
  const locale = useLocale();
  return series.map(({ id, editions, latest, ...of }) => (
    <div key={id} className="gathering">
      <Link className="plain" href={localePath(locale, `/series/${id}`)} prefetch={false}>
        <b>{gatheringKindName(of, locale)}</b>
      </Link>
      {latest === null ? null : (
        <span className="small soft">{t('latest', { name: gatheringName(latest, locale) })}</span>
      )}
      <span className="push small soft">{t('editions', { count: editions })}</span>
    </div>
  ));
}
