import { useLocale, useTranslations } from 'next-intl';
import { QuoteBlock } from '@/app/components/entities/quote-block';
import { StateChip } from '@/app/components/entities/status-chip';
import type { GatheringDetail } from '@/lib/contracts/api';
import { seriesId } from '@/lib/contracts/series';
import { chooseName } from '@/lib/i18n/choose-name';
import { countryName } from '@/lib/i18n/country-name';
import {
  gatheringDates,
  gatheringKindName,
  gatheringName,
  gatheringOrdinalName,
  seriesName,
} from '@/lib/i18n/entity-names';
import { EditionStrip } from '../gathering/edition-strip';
import { SessionRoll } from '../gathering/session-roll';
import { SidelineCircle } from '../gathering/sideline-circle';
import { Sidelines } from '../gathering/sidelines';
import { type Crumb, Crumbs } from './crumbs';
import { OpenInGraph } from './open-in-graph';
import { RailBox } from './section';

/** A gathering: what happened in the session left of the side line, what happened beside it right. */
export function GatheringView({ gathering }: { gathering: GatheringDetail }) {
  const t = useTranslations('gathering');
  const shell = useTranslations('shell');
  const locale = useLocale();
  const crumbs: Crumb[] = [{ label: shell('events'), path: '/events' }];
  if (gathering.series !== null) {
    crumbs.push({
      label: seriesName(gathering.series, locale),
      path: `/organizations/${gathering.series.toLowerCase()}`,
    });
    crumbs.push({
      label: gatheringKindName(gathering, locale),
      path: `/series/${seriesId(gathering.series, gathering.kind)}`,
    });
  }
  return (
    <div className="page">
      <Crumbs items={crumbs} />
      <GatheringHead gathering={gathering} />
      <EditionStrip editions={gathering.editions} current={gathering.id} />
      <div className="twosides">
        <SessionRoll gathering={gathering} />
        <Sidelines meetings={gathering.meetings} />
        <aside className="rail">
          <SidelineCircle meetings={gathering.meetings} />
          <RailBox title={t('evidence')} isEmpty={gathering.quotes.length === 0}>
            {gathering.quotes.slice(0, 4).map((quote) => (
              <div key={quote.claimId} className="evidence">
                <QuoteBlock quote={quote} />
              </div>
            ))}
          </RailBox>
        </aside>
      </div>
    </div>
  );
}

function GatheringHead({ gathering }: { gathering: GatheringDetail }) {
  const t = useTranslations('gathering');
  const locale = useLocale();
  const place = [
    gathering.city === null ? null : chooseName(gathering.city, locale).text,
    gathering.country === null ? null : countryName(gathering.country, locale),
  ];
  const number = gathering.ordinal === null ? null : gatheringOrdinalName(gathering, locale);
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>;
  return (
    <header className="top one">
      <div>
        <h1>{gatheringName(gathering, locale)}</h1>
        <p className="deck">{[number, gatheringDates(gathering, locale), ...place].filter(Boolean).join(', ')}</p>
        <ul className="facts">
          <li>
            <StateChip state={gathering.status} label={t(gathering.status)} />
          </li>
          <li>{t.rich('countMeetings', { count: gathering.meetings.total, b })}</li>
          <li>{t.rich('countSession', { count: gathering.attendance.total, b })}</li>
        </ul>
        <OpenInGraph kind="gathering" id={gathering.id} />
      </div>
    </header>
  );
}
