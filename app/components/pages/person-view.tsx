import { useLocale, useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { ForeignText } from '@/app/components/entities/foreign-text';
import { SideLine } from '@/app/components/entities/side-line';
import type { PersonDetail } from '@/lib/contracts/api';
import type { SpellingReason } from '@/lib/contracts/spelling-reason';
import { chooseName, otherNames } from '@/lib/i18n/choose-name';
import { countryName } from '@/lib/i18n/country-name';
import { officeLine } from '@/lib/i18n/entity-names';
import { FeedLink } from '../cite/feed-link';
import { ShareButton } from '../cite/share-button';
import { AtGatherings } from '../person/at-gatherings';
import { AttestedNames } from '../person/attested-names';
import { gatheringsOf, type Part } from '../person/gatherings-of';
import { Glance } from '../person/glance';
import { JoinedSpellings } from '../person/joined-spellings';
import { LifeLine } from '../person/life-line';
import { MetMost } from '../person/met-most';
import { NeverMet } from '../person/never-met';
import { Offices } from '../person/offices';
import { ArticleList } from './article-list';
import { type Crumb, Crumbs } from './crumbs';
import { OpenInGraph } from './open-in-graph';
import { RailBox, Section } from './section';

/** One person: names in every script, offices, meetings with their sentences, whom they met most. */
export function PersonView({ person, spellings }: { person: PersonDetail; spellings: SpellingReason[] }) {
  const t = useTranslations('person');
  const shell = useTranslations('shell');
  const locale = useLocale();
  const crumbs: Crumb[] = [{ label: shell('people'), path: '/people' }];
  if (person.country !== null) {
    crumbs.push({ label: countryName(person.country, locale), path: `/countries/${person.country}` });
  }
  return (
    <div className="page">
      <Crumbs items={crumbs} />
      <PersonHead person={person} />
      <LifeLine person={person} />
      <div className="cols">
        <div>
          <Section title={t('meetings')} aside={<Newest id={person.id} />}>
            <SideLine meetings={person.meetings} of={person.id} />
          </Section>
          <AttestedNames names={person.names} />
          <JoinedSpellings spellings={spellings} />
        </div>
        <aside className="rail">
          <Glance person={person} />
          <MetMost people={person.metMost} />
          <NeverMet people={person.neverMet} />
          <Offices offices={person.offices} />
          <AtGatherings parts={gatheringsOf(person)} />
          <RailBox title={t('sources')} isEmpty={person.articles.items.length === 0}>
            <ArticleList articles={person.articles.items} />
          </RailBox>
        </aside>
      </div>
    </div>
  );
}

/** How the meetings are sorted, and where new ones are told of. */
function Newest({ id }: { id: string }) {
  const t = useTranslations('person');
  return (
    <span className="row">
      {t('newest')} <FeedLink folder="people" id={id} />
    </span>
  );
}

function PersonHead({ person }: { person: PersonDetail }) {
  const t = useTranslations('person');
  const locale = useLocale();
  const name = chooseName(person.name, locale);
  const office = officeLine(person, locale);
  const parts = gatheringsOf(person);
  const countOf = (part: Part) => parts.filter((row) => row.part === part).length;
  const held = person.meetings.items.filter((meeting) => meeting.status === 'held').length;
  return (
    <header className="top person">
      <div>
        <div className="entity">
          <CountryCode of={person} size="big" />
          <div>
            <h1 lang={name.lang === locale ? undefined : name.lang}>{name.text}</h1>
            <p className="alias serif">
              {otherNames(person.name, locale).map(({ text, lang }) => (
                <span key={lang} lang={lang}>
                  {text}
                </span>
              ))}
            </p>
          </div>
        </div>
        <p className="deck">
          {office === null ? null : (
            <>
              <ForeignText text={t('officeSentence', { office })} />{' '}
            </>
          )}
          {person.meetings.total === 0
            ? null
            : t.rich('deck', {
                total: person.meetings.total,
                held,
                gatherings: countOf('session') + countOf('beside'),
                session: countOf('session'),
                beside: countOf('beside'),
                articles: person.articles.total,
                b: (chunks) => <b>{chunks}</b>,
              })}
        </p>
      </div>
      <OpenInGraph kind="person" id={person.id}>
        <ShareButton path={`/people/${person.id}`} title={name.text} />
      </OpenInGraph>
    </header>
  );
}
