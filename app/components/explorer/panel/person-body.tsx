import { Tabs } from '@base-ui/react/tabs';
import { useTranslations } from 'next-intl';
import { GatheringCard } from '@/app/components/entities/gathering-card';
import { SideLine } from '@/app/components/entities/side-line';
import { ArticleList } from '@/app/components/pages/article-list';
import type { PersonDetail } from '@/lib/contracts/api';
import { useExplorer } from '../state/explorer-context';
import { PeopleList } from './people-list';
import { splitMeetings } from './split-meetings';

/** A person on three tabs: meetings along the side line, newest first, and sessions; whom they met most; the articles. */
export function PersonBody({ person }: { person: PersonDetail }) {
  const t = useTranslations('explorer');
  return (
    <Tabs.Root defaultValue="meetings">
      <Tabs.List className="tabs" aria-label={t('details')}>
        <Tabs.Tab value="meetings">
          {t('meetings')} <span className="num">{person.meetings.total}</span>
        </Tabs.Tab>
        <Tabs.Tab value="met">{t('metMost')}</Tabs.Tab>
        <Tabs.Tab value="sources">
          {t('sources')} <span className="num">{person.articles.total}</span>
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="meetings">
        <Meetings person={person} />
        <Sessions attended={person.attended} />
      </Tabs.Panel>
      <Tabs.Panel value="met">
        <PeopleList
          people={person.metMost.map((row) => ({
            person: row.person,
            note: t('meetingCount', { count: row.meetings }),
          }))}
        />
      </Tabs.Panel>
      <Tabs.Panel value="sources" className="rows">
        <ArticleList articles={person.articles.items} />
      </Tabs.Panel>
    </Tabs.Root>
  );
}

/** Those first that the filters and the focus let through, with how many of all these are. */
function Meetings({ person }: { person: PersonDetail }) {
  const t = useTranslations('explorer');
  const explorer = useExplorer();
  const { meetings, id } = person;
  const split = splitMeetings(meetings, explorer);
  if (!split || meetings.total === 0) return <SideLine meetings={meetings} of={id} />;
  const { fitting, others } = split;
  return (
    <>
      <p className="wait small soft">{t('fitting', { fit: fitting.total, all: meetings.total })}</p>
      {fitting.total > 0 ? <SideLine meetings={fitting} of={id} /> : null}
      {others.total > 0 ? (
        <>
          <h3 className="part">{t('otherMeetings')}</h3>
          <SideLine meetings={others} of={id} />
        </>
      ) : null}
    </>
  );
}

function Sessions({ attended }: Pick<PersonDetail, 'attended'>) {
  const t = useTranslations('explorer');
  if (attended.total === 0) return null;
  return (
    <>
      <h3 className="part">{t('attendance')}</h3>
      <ul className="rows">
        {attended.items.map(({ gathering }) => (
          <li key={gathering.id}>
            <GatheringCard gathering={gathering} />
          </li>
        ))}
      </ul>
    </>
  );
}
