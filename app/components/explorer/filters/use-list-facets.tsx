import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { GATHERING_KINDS, ROLES, type Series } from '@/lib/contracts/vocabulary';
import { countryName, gatheringKindName, type Locale, roleName } from '@/lib/i18n';
import { regionOf } from '../scene/regions';
import { useExplorer } from '../state/explorer-context';
import type { LIST_FILTERS } from '../state/filters';
import type { FacetOption } from './facet';
import { LineSign } from './line-sign';

const STATUS_ORDER = ['held', 'planned', 'cancelled', 'disputed'] as const;

export interface ListFacet {
  name: (typeof LIST_FILTERS)[number];
  title: string;
  options: FacetOption[];
  top?: number;
}

/** The filters that choose among values, in the reader's words. What is chosen stays, though nothing of it is left. */
export function useListFacets(): ListFacet[] {
  const t = useTranslations('explorer');
  const filters = useTranslations('filters');
  const facts = useTranslations('facts');
  const locale = useLocale();
  const { address, graph } = useExplorer();
  const optionsOf = (
    name: ListFacet['name'],
    label: (value: string) => string,
    sign?: (value: string) => ReactNode,
  ) => {
    const counted = graph?.facets[name] ?? [];
    const gone = address[name].filter((value) => counted.every((facet) => facet.value !== value));
    return [...counted, ...gone.map((value) => ({ value, count: graph ? 0 : null }))].map(({ value, count }) => ({
      value,
      count,
      label: label(value),
      ...(sign && { sign: sign(value) }),
    }));
  };
  return [
    {
      name: 'series',
      title: t('series'),
      options: optionsOf('series', (value) => nameSeries(value, locale, t('noSeries'))),
    },
    {
      name: 'country',
      title: t('country'),
      top: 5,
      options: optionsOf('country', (value) => countryName(value, locale), drawCode),
    },
    {
      name: 'role',
      title: filters('role'),
      top: 4,
      options: optionsOf('role', (value) => {
        const role = ROLES.find((known) => known === value);
        return role ? roleName(role, locale) : value;
      }),
    },
    {
      name: 'status',
      title: t('status'),
      options: STATUS_ORDER.map((value) => ({
        value,
        count: graph ? (graph.facets.status.find((facet) => facet.value === value)?.count ?? 0) : null,
        label: facts(value === 'planned' ? 'plannedOrLapsed' : value),
        sign: <LineSign kind={value} />,
      })),
    },
    {
      name: 'kind',
      title: filters('kind'),
      top: 3,
      options: optionsOf('kind', (value) => nameKind(value, locale)),
    },
  ];
}

function drawCode(country: string): ReactNode {
  return (
    <span className={`code mini ${regionOf({ kind: 'country', country })}`} aria-hidden="true">
      {country}
    </span>
  );
}

const kindOf = (value: string | undefined) => GATHERING_KINDS.find((known) => known === value);

/** "Foreign ministers", whatever the series. */
function nameKind(value: string, locale: Locale): string {
  const kind = kindOf(value);
  return kind ? gatheringKindName({ series: null, kind }, locale) : value;
}

/** `SCO:summit` → "SCO summit" */
function nameSeries(value: string, locale: Locale, none: string): string {
  const [series, kind] = value.split(':');
  const known = kindOf(kind);
  return known ? gatheringKindName({ series: series as Series, kind: known }, locale) : none;
}
