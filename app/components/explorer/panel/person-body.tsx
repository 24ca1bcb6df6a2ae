import { useTranslations } from 'next-intl';
import { GatheringCard } from '@/app/components/entities/gathering-card';
import { SideLine } from '@/app/components/entities/side-line';
import type { PersonDetail } from '@/lib/contracts/api';
import { PeopleList } from './people-list';

/** A person: meetings along the side line, newest first, then sessions and whom they met most. */
export function PersonBody({ person }: { person: PersonDetail }) {
  const t = useTranslations('explorer');
  return (
    <>
      <h3 className="part">
        {t('meetings')} <span className="num muted">{person.meetings.total}</span>
      </h3>
      <SideLine meetings={person.meetings} of={person.id} />
      {person.attended.total > 0 ? (
        <>
          <h3 className="part">{t('attendance')}</h3>
          <ul className="rows">
            {person.attended.items.map(({ gathering }) => (
              <li key={gathering.id}>
                <GatheringCard gathering={gathering} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {person.metMost.length > 1 ? (
        <>
          <h3 className="part">{t('metMost')}</h3>
          <PeopleList
            people={person.metMost.map((row) => ({
              person: row.person,
              note: t('meetingCount', { count: row.meetings }),
            }))}
          />
        </>
      ) : null}
    </>
  );
}
