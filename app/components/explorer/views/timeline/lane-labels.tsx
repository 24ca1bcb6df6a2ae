import { useLocale, useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import type { GatheringKind, Series } from '@/lib/contracts/vocabulary';
import { countryName, gatheringKindName, organizationName } from '@/lib/i18n';
import type { Touched } from '../../state/touched';
import type { Timeline } from './build-timeline';

interface LaneLabelsProps extends Pick<Timeline, 'lanes' | 'height'> {
  touched: Touched;
}

/** Names of the lanes; they stay at the edge while the time moves. */
export function LaneLabels({ lanes, height, touched }: LaneLabelsProps) {
  const t = useTranslations('views.timeline');
  const locale = useLocale();
  const nameOf = (key: string) => {
    const [kind = '', id = '', event = ''] = key.split(':');
    if (kind === 'country') return countryName(id, locale);
    if (kind === 'organization') return organizationName(id, locale);
    if (kind === 'series') return gatheringKindName({ series: id as Series, kind: event as GatheringKind }, locale);
    return t('noLane');
  };
  return (
    <ul className="lanes" style={{ height }} aria-label={t('lanes')}>
      {lanes.map(({ key, y }) => {
        const [kind, id = null] = key.split(':');
        const of = { country: kind === 'country' ? id : null, organization: kind === 'organization' ? id : null };
        return (
          <li key={key} className={touched.keys.has(key) ? 'touched' : undefined} style={{ top: y }}>
            {of.country || of.organization ? <CountryCode of={of} size="mini" square /> : null}
            <span>{nameOf(key)}</span>
          </li>
        );
      })}
    </ul>
  );
}
