import { useLocale, useTranslations } from 'next-intl';
import { EntityName } from '@/app/components/entities/entity-name';
import { SideLine } from '@/app/components/entities/side-line';
import { StatusChip } from '@/app/components/entities/status-chip';
import type { DayResponse } from '@/lib/contracts/day';
import { lastDayOfGathering } from '@/lib/contracts/standing';
import { chooseName, formatPartialDate, gatheringDates, gatheringOrdinalName, weekdayName } from '@/lib/i18n';
import { PeopleList } from '../panel/people-list';
import { useExplorer } from '../state/explorer-context';

/** What the reports say of a day. */
export function DayBody({ data }: { data: DayResponse }) {
  const t = useTranslations('day');
  const locale = useLocale();
  const { gatherings, meetings, places } = data;
  const day = `${weekdayName(data.day, locale)}, ${formatPartialDate(data.day, locale)}`;
  if (gatherings.total + meetings.total === 0) return <p className="wait">{t('nothing', { day })}</p>;
  return (
    <>
      <p className="day-name">{day}</p>
      {gatherings.total > 0 ? (
        <>
          <Part title={t('underWay')} count={gatherings.total} />
          <Gatherings gatherings={gatherings.items} />
        </>
      ) : null}
      <Part title={t('meetings')} count={meetings.total} />
      {meetings.total > 0 ? (
        <SideLine meetings={{ ...meetings, items: meetings.items.map((meeting) => ({ ...meeting, quotes: [] })) }} />
      ) : (
        <p className="wait soft">{t('noMeetings')}</p>
      )}
      {places.map(({ city, people }) => (
        <section key={city?.en ?? ''}>
          <h3 className="part">
            {city ? <EntityName name={city} /> : t('noPlace')} <span className="num muted">{people.length}</span>
          </h3>
          <PeopleList
            people={people.map(({ person, status }) => ({
              person,
              note: status === 'held' ? undefined : <StatusChip status={status} day={data.day} />,
            }))}
          />
        </section>
      ))}
      <p className="wait small soft">{t('note')}</p>
    </>
  );
}

function Part({ title, count }: { title: string; count: number }) {
  return (
    <h3 className="part">
      {title} <span className="num muted">{count}</span>
    </h3>
  );
}

function Gatherings({ gatherings }: { gatherings: DayResponse['gatherings']['items'] }) {
  const locale = useLocale();
  const { select } = useExplorer();
  return (
    <ul className="folk">
      {gatherings.map((gathering) => (
        <li key={gathering.id}>
          <button type="button" onClick={() => select(`gathering:${gathering.id}`)}>
            <span>
              <b>{gatheringOrdinalName(gathering, locale)}</b>
              <small>
                {[gathering.city && chooseName(gathering.city, locale).text, gatheringDates(gathering, locale)]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
            <span className="n">
              <StatusChip status={gathering.status} day={lastDayOfGathering(gathering)} hideHeld />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
