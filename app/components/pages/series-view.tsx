import { Waypoints } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { CountryList } from '@/app/components/entities/country-list';
import type { SeriesDetail } from '@/lib/contracts/series';
import { gatheringKindName, seriesName } from '@/lib/i18n/entity-names';
import { localePath } from '@/lib/i18n/locales';
import { SessionKey } from '../gathering/session-key';
import { buildRoster, isOutside, type Roster } from '../series/build-roster';
import { EditionList } from '../series/edition-list';
import { RosterTable } from '../series/roster-table';
import { Crumbs } from './crumbs';
import { Section } from './section';

/** One kind of gathering over the years: who came to each, and how many met beside it. */
export function SeriesView({ series }: { series: SeriesDetail }) {
  const t = useTranslations('series');
  const shell = useTranslations('shell');
  const lists = useTranslations('lists.series');
  const locale = useLocale();
  const roster = buildRoster(series.editions);
  const reported = series.editions.filter((edition) => edition.isReported);
  const meetings = reported.reduce((sum, edition) => sum + edition.meetings, 0);
  const organization = `/organizations/${series.series.toLowerCase()}`;
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>;
  return (
    <div className="page">
      <Crumbs
        items={[
          { label: shell('events'), path: '/events' },
          { label: lists('title'), path: '/series' },
          { label: seriesName(series.series, locale), path: organization },
        ]}
      />
      <header className="top one">
        <div>
          <h1>{gatheringKindName(series, locale)}</h1>
          <p className="deck">{t.rich('deck', { editions: reported.length, meetings, b })}</p>
          <div className="row wrap actions">
            <Link
              className="btn primary"
              href={localePath(locale, `/?series=${series.series}:${series.kind}`)}
              prefetch={false}
            >
              <Waypoints className="icon s" aria-hidden="true" />
              {t('openInGraph')}
            </Link>
          </div>
        </div>
      </header>
      {roster.rows.length === 0 ? null : (
        <Section title={t('who')} aside={t('newestFirst')}>
          <RosterTable roster={roster} />
          <SessionKey hatched={hasOutside(roster) ? t('noMember') : undefined} />
          {roster.silent.length === 0 ? null : (
            <div className="silent-list">
              <h3>{t('silent')}</h3>
              <CountryList countries={roster.silent} />
            </div>
          )}
        </Section>
      )}
      <Section title={t('editions')}>
        <EditionList editions={series.editions} />
      </Section>
    </div>
  );
}

function hasOutside({ rows, columns }: Roster): boolean {
  return rows.some(({ cells }) => cells.some((cell, index) => isOutside(cell, columns[index])));
}
