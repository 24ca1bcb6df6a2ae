import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { QuoteBlock } from '@/app/components/entities/quote-block';
import { StateChip, StatusChip } from '@/app/components/entities/status-chip';
import type { MeetingDetail } from '@/lib/contracts/api';
import { lastDayOf } from '@/lib/contracts/standing';
import { chooseName } from '@/lib/i18n/choose-name';
import { gatheringName, meetingDate, statedTitle } from '@/lib/i18n/entity-names';
import { localePath } from '@/lib/i18n/locales';
import { CiteBox } from '../cite/cite-box';
import { Certainty } from '../meeting/certainty';
import { DateDispute } from '../meeting/date-dispute';
import { Disagreements } from '../meeting/disagreements';
import { Duo } from '../meeting/duo';
import { JoiningReasons } from '../meeting/joining';
import { SourceTable } from '../meeting/source-table';
import { Topics } from '../meeting/topics';
import { type Crumb, Crumbs } from './crumbs';
import { OpenInGraph } from './open-in-graph';
import { RailBox, Section } from './section';

/** One meeting: who, when and where, every sentence that says so, and where they disagree. */
export function MeetingView({ meeting }: { meeting: MeetingDetail }) {
  const t = useTranslations('meeting');
  const shell = useTranslations('shell');
  const locale = useLocale();
  const crumbs: Crumb[] = [{ label: shell('events'), path: '/events' }];
  if (meeting.gathering !== null) {
    crumbs.push({ label: gatheringName(meeting.gathering, locale), path: `/events/${meeting.gathering.id}` });
  }
  crumbs.push({ label: meeting.gathering === null ? t('crumb') : t('crumbSide') });
  return (
    <div className="page">
      <Crumbs items={crumbs} />
      <MeetingHead meeting={meeting} />
      <div className="cols">
        <div>
          <DateDispute meeting={meeting} />
          <Disagreements meeting={meeting} />
          <Section title={t('evidence')}>
            <ul className="sayings">
              {meeting.quotes.map((quote) => (
                <li key={quote.claimId}>
                  <QuoteBlock quote={quote} />
                </li>
              ))}
            </ul>
          </Section>
          <Topics quotes={meeting.quotes} />
          <SourceTable meeting={meeting} />
          <JoiningReasons meeting={meeting} />
        </div>
        <aside className="rail">
          <Certainty meeting={meeting} />
          <CiteBox event={meeting} />
          <Related meeting={meeting} />
        </aside>
      </div>
    </div>
  );
}

function MeetingHead({ meeting }: { meeting: MeetingDetail }) {
  const t = useTranslations('meeting');
  const facts = useTranslations('facts');
  const locale = useLocale();
  const { gathering } = meeting;
  const date = meetingDate(meeting, locale);
  return (
    <header className="top pair">
      <div>
        <h1>{statedTitle(meeting, locale)}</h1>
        <p className="deck">
          {gathering === null
            ? t('noGathering')
            : t.rich('onSidelines', {
                gathering: gatheringName(gathering, locale),
                a: (chunks) => (
                  <Link href={localePath(locale, `/events/${gathering.id}`)} prefetch={false}>
                    {chunks}
                  </Link>
                ),
              })}
        </p>
        <ul className="facts">
          <li>
            <StatusChip status={meeting.status} day={lastDayOf(meeting)} confidence={meeting.confidence} />
          </li>
          <li>
            {meeting.otherDates.length > 0 ? (
              <StateChip state="dispute" label={`${facts('datesDiffer')}: ${date}`} />
            ) : (
              date
            )}
          </li>
          <li>{meeting.city === null ? facts('noPlace') : chooseName(meeting.city, locale).text}</li>
          <li>{facts('sources', { count: meeting.sources })}</li>
        </ul>
        <OpenInGraph kind="meeting" id={meeting.id} />
      </div>
      <Duo meeting={meeting} />
    </header>
  );
}

function Related({ meeting }: { meeting: MeetingDetail }) {
  const t = useTranslations('meeting');
  const locale = useLocale();
  return (
    <RailBox title={t('related')} isEmpty={meeting.related.length === 0}>
      <ul className="plainlist">
        {meeting.related.map((other) => (
          <li key={other.id}>
            <Link href={localePath(locale, `/events/${other.id}`)} prefetch={false}>
              {statedTitle(other, locale)}
            </Link>
            <p className="from">{meetingDate(other, locale)}</p>
          </li>
        ))}
      </ul>
    </RailBox>
  );
}
