import Link from 'next/link';
import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import type { GatheringRef } from '@/lib/contracts/api';
import { lastDayOfGathering } from '@/lib/contracts/standing';
import { chooseName } from '@/lib/i18n/choose-name';
import { gatheringDates, gatheringKindName } from '@/lib/i18n/entity-names';
import { localePath } from '@/lib/i18n/locales';
import { StatusChip } from './status-chip';

interface Props {
  gathering: GatheringRef;
  /** Further words at the end, such as a number of meetings. */
  children?: ReactNode;
}

/** A gathering in a list: name, place and days. */
export function GatheringCard({ gathering, children }: Props) {
  const locale = useLocale();
  const place = gathering.city === null ? null : chooseName(gathering.city, locale).text;
  const dates = gatheringDates(gathering, locale);
  return (
    <div className="gathering">
      <Link className="plain" href={localePath(locale, `/events/${gathering.id}`)} prefetch={false}>
        <b>{gatheringKindName(gathering, locale)}</b>
      </Link>
      <span className="small soft">{[place, dates].filter(Boolean).join(' · ')}</span>
      <span className="push">
        {children} <StatusChip status={gathering.status} day={lastDayOfGathering(gathering)} hideHeld />
      </span>
    </div>
  );
}
