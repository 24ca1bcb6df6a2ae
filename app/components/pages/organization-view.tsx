import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { GatheringCard } from '@/app/components/entities/gathering-card';
import type { OrganizationDetail } from '@/lib/contracts/api';
import { countryName } from '@/lib/i18n/country-name';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { Membership } from './country-view';
import { Crumbs } from './crumbs';
import { EntityHead } from './entity-head';
import { PeopleTable } from './people-table';
import { RailBox, Section } from './section';
import { SeriesLinks } from './series-links';

type Member = OrganizationDetail['members'][number];

/** Each country once, in the order of the alphabet of the page, with what it is and was, the latest first. */
function groupByCountry(members: readonly Member[], locale: Locale): [country: string, statuses: Member[]][] {
  const { compare } = new Intl.Collator(locale);
  const latest = members.toSorted((a, b) => (b.since ?? '').localeCompare(a.since ?? ''));
  const groups = new Map<string, Member[]>();
  for (const member of latest) groups.set(member.country, [...(groups.get(member.country) ?? []), member]);
  return [...groups].sort(([a], [b]) => compare(countryName(a, locale), countryName(b, locale)));
}

/** One organisation: its gatherings, who speaks for it, its members. */
export function OrganizationView({ organization }: { organization: OrganizationDetail }) {
  const t = useTranslations('organization');
  const locale = useLocale();
  const { gatherings, people, members } = organization;
  return (
    <div className="page">
      <Crumbs items={[{ label: t('organizations'), path: '/organizations' }]} />
      <EntityHead
        kind="organization"
        id={organization.id}
        name={organization.name}
        code={<CountryCode of={{ country: null, organization: organization.id }} size="big" square />}
      />
      <div className="cols">
        <div>
          <Section title={t('gatherings')}>
            {gatherings.items.length === 0 ? <p className="soft">{t('noGatherings')}</p> : null}
            {gatherings.items.map((gathering) => (
              <GatheringCard key={gathering.id} gathering={gathering} />
            ))}
          </Section>
          {people.items.length === 0 ? null : (
            <Section title={t('people')}>
              <PeopleTable people={people.items} />
            </Section>
          )}
        </div>
        <aside className="rail">
          <SeriesLinks organization={organization.id} />
          <RailBox title={t('members')} isEmpty={members.length === 0}>
            <ul className="plainlist">
              {groupByCountry(members, locale).map(([country, statuses]) => (
                <li key={country}>
                  <Link className="row" href={localePath(locale, `/countries/${country}`)} prefetch={false}>
                    <CountryCode of={{ country, organization: null }} size="mini" square />
                    {countryName(country, locale)}
                  </Link>
                  {statuses.map(({ status, since, until }) => (
                    <Membership key={`${status}${since}`} status={status} since={since} until={until} />
                  ))}
                </li>
              ))}
            </ul>
          </RailBox>
        </aside>
      </div>
    </div>
  );
}
