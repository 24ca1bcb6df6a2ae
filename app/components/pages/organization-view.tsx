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

/** In the order of the alphabet of the page; what a country was before stands first. */
function sortByName(members: OrganizationDetail['members'], locale: Locale): OrganizationDetail['members'] {
  const { compare } = new Intl.Collator(locale);
  return members.toSorted(
    (a, b) =>
      compare(countryName(a.country, locale), countryName(b.country, locale)) ||
      (a.since ?? '').localeCompare(b.since ?? ''),
  );
}

/** One organisation: its gatherings, who speaks for it, its members. */
export function OrganizationView({ organization }: { organization: OrganizationDetail }) {
  const t = useTranslations('organization');
  const locale = useLocale();
  const { gatherings, people, members } = organization;
  return (
    <div className="page">
      <Crumbs items={[{ label: t('organizations') }]} />
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
              {sortByName(members, locale).map(({ country, status, since, until }) => (
                <li key={`${country}${status}${since}`}>
                  <Link className="row" href={localePath(locale, `/countries/${country}`)} prefetch={false}>
                    <CountryCode of={{ country, organization: null }} size="mini" square />
                    {countryName(country, locale)}
                  </Link>
                  <Membership status={status} since={since} until={until} />
                </li>
              ))}
            </ul>
          </RailBox>
        </aside>
      </div>
    </div>
  );
}
