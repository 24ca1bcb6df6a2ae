import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { gatheringDates, gatheringName, gatheringOrdinalName } from '@/lib/i18n/entity-names';
import { localePath } from '@/lib/i18n/locales';
import type { Edition } from './build-roster';

/** Every edition that is known, newest first; those that no article reports say so. */
export function EditionList({ editions }: { editions: readonly Edition[] }) {
  const t = useTranslations('series');
  const facts = useTranslations('facts');
  const locale = useLocale();
  if (editions.length === 0) return <p className="soft">{t('empty')}</p>;
  return (
    <ol className="edition-list">
      {editions.map(({ gathering, isReported, meetings }) => {
        const ordinal = gathering.ordinal === null ? null : gatheringOrdinalName(gathering, locale);
        return (
          <li key={gathering.id}>
            <span className="soft num">{gatheringDates(gathering, locale)}</span>
            <span>
              {isReported ? (
                <Link href={localePath(locale, `/events/${gathering.id}`)} prefetch={false}>
                  {gatheringName(gathering, locale)}
                </Link>
              ) : (
                gatheringName(gathering, locale)
              )}
              {ordinal === null ? null : <small className="muted">{ordinal}</small>}
            </span>
            <span className="soft">{isReported ? facts('meetings', { count: meetings }) : t('noReport')}</span>
          </li>
        );
      })}
    </ol>
  );
}
