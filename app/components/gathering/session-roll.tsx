import { useLocale, useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { CountryList } from '@/app/components/entities/country-list';
import { OfficeLine } from '@/app/components/entities/office-line';
import { PersonLink } from '@/app/components/entities/person-link';
import { QuoteBlock } from '@/app/components/entities/quote-block';
import { StateChip, StatusChip } from '@/app/components/entities/status-chip';
import type { AttendanceRow, GatheringDetail, PersonRef } from '@/lib/contracts/api';
import { lastDayOfGathering, standingOf } from '@/lib/contracts/standing';
import { countryName } from '@/lib/i18n/country-name';
import { Section } from '../pages/section';
import { SessionKey } from './session-key';

/** Left of the side line: who was reported in the session, then who is only known from the sidelines. */
export function SessionRoll({ gathering }: { gathering: GatheringDetail }) {
  const t = useTranslations('gathering');
  const rows = gathering.attendance.items;
  const inSession = new Set(rows.map((row) => row.person.id));
  const participants = gathering.meetings.items.flatMap((meeting) => meeting.participants);
  const beside = [...new Map(participants.map((person) => [person.id, person])).values()].filter(
    (person) => !inSession.has(person.id),
  );
  return (
    <Section title={t('session')} className="room">
      {rows.length === 0 ? <p className="soft noreport">{t('noSession')}</p> : null}
      <ul className="roll">
        {rows.map((row) => (
          <SessionRow key={row.person.id} row={row} gathering={gathering} />
        ))}
        {beside.map((person) => (
          <li key={person.id} className="side">
            <Who person={person} host={gathering.country} />
          </li>
        ))}
      </ul>
      {gathering.silent.length === 0 ? null : (
        <div className="silent-list">
          <h3>{t('noReport')}</h3>
          <CountryList countries={gathering.silent} />
        </div>
      )}
      <SessionKey />
    </Section>
  );
}

function SessionRow({ row, gathering }: { row: AttendanceRow; gathering: GatheringDetail }) {
  const t = useTranslations('gathering');
  const facts = useTranslations('facts');
  const standing = standingOf(row.status, lastDayOfGathering(gathering));
  const [quote] = row.quotes;
  return (
    <li className="held">
      <Who person={row.person} host={gathering.country}>
        {row.isDeputy ? <span className="tiny muted">{t('deputy')}</span> : null}
        {standing === 'lapsed' ? (
          <StateChip state="lapsed" label={facts('wasExpected')} />
        ) : (
          <StatusChip status={standing} hideHeld />
        )}
      </Who>
      {quote === undefined ? null : (
        <div className="said">
          <QuoteBlock quote={quote} />
        </div>
      )}
    </li>
  );
}

interface WhoProps {
  person: PersonRef;
  /** The country that received everybody. */
  host: string | null;
  children?: React.ReactNode;
}

function Who({ person, host, children }: WhoProps) {
  const t = useTranslations('gathering');
  const locale = useLocale();
  return (
    <>
      <CountryCode of={person} />
      <span className="land">
        {person.country === null ? null : countryName(person.country, locale)}
        {person.country !== null && person.country === host ? <small>{t('host')}</small> : null}
      </span>
      <span className="person">
        <b>
          <PersonLink person={person} />
        </b>
        <span className="small soft">
          <OfficeLine
            person={{ ...person, country: null, organization: person.country ? null : person.organization }}
          />
        </span>
        {children}
      </span>
    </>
  );
}
