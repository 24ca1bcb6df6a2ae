import { Calendar } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { QuoteBlock } from '@/app/components/entities/quote-block';
import { StateChip } from '@/app/components/entities/status-chip';
import type { GatheringDetail } from '@/lib/contracts/api';
import { seriesId } from '@/lib/contracts/series';
import { lastDayOfGathering, standingOf } from '@/lib/contracts/standing';
import { chooseName } from '@/lib/i18n/choose-name';
import { countryName } from '@/lib/i18n/country-name';
import {
  gatheringDates,
  gatheringKindName,
  gatheringName,
  gatheringOrdinalName,
  seriesName,
} from '@/lib/i18n/entity-names';
import { calendarPath } from '../cite/calendar-path';
import { CiteBox } from '../cite/cite-box';
import { ShareButton } from '../cite/share-button';
import { Locator } from '../figures/locator';
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
          <CiteBox event={gathering} />
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
  const facts = useTranslations('facts');
  const locale = useLocale();
  const city = gathering.city === null ? null : chooseName(gathering.city, locale).text;
  const country = gathering.country === null ? null : countryName(gathering.country, locale);
  const number = gathering.ordinal === null ? null : gatheringOrdinalName(gathering, locale);
  const { position } = gathering;
  const standing = standingOf(gathering.status, lastDayOfGathering(gathering));
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>;
  return (
    <header className={position === null ? 'top one' : 'top'}>
      <div>
        <h1>{gatheringName(gathering, locale)}</h1>
        <p className="deck">{[number, gatheringDates(gathering, locale), city, country].filter(Boolean).join(', ')}</p>
        <ul className="facts">
          <li>
            <StateChip state={standing} label={standing === 'lapsed' ? facts('lapsed') : t(standing)} />
          </li>
          <li>{t.rich('countMeetings', { count: gathering.meetings.total, b })}</li>
          <li>{t.rich('countSession', { count: gathering.attendance.total, b })}</li>
        </ul>
        <OpenInGraph kind="gathering" id={gathering.id}>
          <ShareButton path={`/events/${gathering.id}`} title={gatheringName(gathering, locale)} />
          <AddToCalendar gathering={gathering} />
        </OpenInGraph>
      </div>
      {position === null || city === null ? null : (
        <Locator position={position} city={city} label={[city, country].filter(Boolean).join(', ')} />
      )}
    </header>
  );
}

function AddToCalendar({ gathering }: { gathering: GatheringDetail }) {
  const t = useTranslations('cite');
  const path = calendarPath(gathering, useLocale());
  if (path === null) return null;
  return (
    <a className="btn" href={path} download>
      <Calendar className="icon s" aria-hidden="true" />
      {t('calendar')}
    </a>
  );
}
