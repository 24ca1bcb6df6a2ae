import { X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { GatheringKind, Series } from '@/lib/contracts/vocabulary';
import { countryName, gatheringKindName, type Locale } from '@/lib/i18n';
import { regionOf } from '../scene/regions';
import { hasFilters } from '../state/address';
import { useExplorer } from '../state/explorer-context';
import { Facet } from './facet';
import { LineSign } from './line-sign';
import { YearRange } from './year-range';

const STATUS_ORDER = ['held', 'planned', 'cancelled', 'disputed'] as const;
const CLEARED = { series: null, country: null, status: null, from: null, to: null };

/** The filters with their counts: a column, or a sheet that opens over everything on small screens. */
export function Facets({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations('explorer');
  const { address, setAddress, graph } = useExplorer();
  const groups = useGroups();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) first.current?.focus();
  }, [isOpen]);
  return (
    <aside
      className={isOpen ? 'facets open' : 'facets'}
      aria-label={t('filters')}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className="row">
        <h2>{t('filters')}</h2>
        {hasFilters(address) ? (
          <button type="button" className="btn ghost push" onClick={() => void setAddress(CLEARED)}>
            {t('clear')}
          </button>
        ) : null}
        <button
          ref={first}
          type="button"
          className={hasFilters(address) ? 'tool shut' : 'tool shut push'}
          aria-label={t('close')}
          onClick={onClose}
        >
          <X className="icon" aria-hidden />
        </button>
      </div>
      {groups.map(({ name, title, options, top }) => (
        <Facet
          key={name}
          title={title}
          options={options}
          chosen={address[name]}
          top={top}
          onChange={(chosen) => void setAddress({ [name]: chosen.length > 0 ? chosen : null })}
        />
      ))}
      <section className="facet dates" aria-label={t('years')}>
        <h3>{t('years')}</h3>
        <YearRange />
      </section>
      <div className="foot">
        <button type="button" className="btn primary" onClick={onClose}>
          {t('showMeetings', { count: graph?.meetings.total ?? 0 })}
        </button>
      </div>
    </aside>
  );
}

function useGroups() {
  const t = useTranslations('explorer');
  const facts = useTranslations('facts');
  const locale = useLocale();
  const { graph } = useExplorer();
  const facets = graph?.facets ?? { series: [], country: [], status: [] };
  const statuses = STATUS_ORDER.flatMap((value) => {
    const count = facets.status.find((facet) => facet.value === value)?.count ?? 0;
    return [{ value, label: facts(value), count, sign: <LineSign kind={value} /> }];
  });
  return [
    {
      name: 'series' as const,
      title: t('series'),
      options: facets.series.map(({ value, count }) => ({
        value,
        count,
        label: nameSeries(value, locale, t('noSeries')),
      })),
    },
    {
      name: 'country' as const,
      title: t('country'),
      top: 5,
      options: facets.country.map(({ value, count }) => ({
        value,
        count,
        label: countryName(value, locale),
        sign: (
          <span className={`code mini ${regionOf({ kind: 'country', country: value })}`} aria-hidden="true">
            {value}
          </span>
        ),
      })),
    },
    { name: 'status' as const, title: t('status'), options: statuses },
  ];
}

/** `SCO:summit` → "SCO summit" */
function nameSeries(value: string, locale: Locale, none: string): string {
  const [series, kind] = value.split(':');
  return kind ? gatheringKindName({ series: series as Series, kind: kind as GatheringKind }, locale) : none;
}
