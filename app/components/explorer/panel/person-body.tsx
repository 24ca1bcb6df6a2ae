import { Tabs } from '@base-ui/react/tabs';
import { useTranslations } from 'next-intl';
import { GatheringCard } from '@/app/components/entities/gathering-card';
import { SideLine } from '@/app/components/entities/side-line';
import { ArticleList } from '@/app/components/pages/article-list';
import type { PersonDetail } from '@/lib/contracts/api';
import { PeopleList } from './people-list';

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
        <SideLine meetings={person.meetings} of={person.id} />
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
