import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { EntityName } from '@/app/components/entities/entity-name';
import { GatheringCard } from '@/app/components/entities/gathering-card';
import { SideLine } from '@/app/components/entities/side-line';
import type { CountryDetail } from '@/lib/contracts/api';
import { formatPartialDate } from '@/lib/i18n/format-date';
import { localePath } from '@/lib/i18n/locales';
import { Ministers } from '../country/ministers';
import { Partners } from '../country/partners';
import { Crumbs } from './crumbs';
import { EntityHead } from './entity-head';
import { membershipLabel } from './membership-label';
import { PeopleTable } from './people-table';
import { RailBox, Section } from './section';

/** One country: who speaks for it, whom they met, what it hosted and belongs to. */
export function CountryView({ country }: { country: CountryDetail }) {
  const t = useTranslations('country');
  const locale = useLocale();
  return (
    <div className="page">
      <Crumbs items={[{ label: t('countries'), path: '/countries' }]} />
      <EntityHead
        kind="country"
        id={country.id}
        name={country.name}
        code={<CountryCode of={{ country: country.id, organization: null }} size="big" square />}
      />
      <div className="cols">
        <div>
          <Section title={t('meetings')}>
            <SideLine meetings={country.meetings} />
          </Section>
          <Ministers offices={country.offices} />
          {country.people.items.length === 0 ? null : (
            <Section title={t('people')}>
              <PeopleTable people={country.people.items} />
            </Section>
          )}
        </div>
        <aside className="rail">
          <Partners partners={country.partners} />
          <RailBox title={t('memberships')} isEmpty={country.memberships.length === 0}>
            <ul className="plainlist">
              {country.memberships.map((membership) => (
                <li key={`${membership.organization}${membership.status}${membership.since}`}>
                  <Link href={localePath(locale, `/organizations/${membership.organization}`)} prefetch={false}>
                    <EntityName name={membership.name} />
                  </Link>
                  <Membership {...membership} />
                </li>
              ))}
            </ul>
          </RailBox>
          <RailBox title={t('hosted')} isEmpty={country.hosted.items.length === 0}>
            {country.hosted.items.map((gathering) => (
              <GatheringCard key={gathering.id} gathering={gathering} />
            ))}
          </RailBox>
        </aside>
      </div>
    </div>
  );
}

type MembershipProps = Pick<CountryDetail['memberships'][number], 'status' | 'since' | 'until'>;

/** "Member, since 9 June 2017", "Observer, 2005 to 9 June 2017". */
export function Membership({ status, since, until }: MembershipProps) {
  const t = useTranslations('country');
  const words = useTranslations('membership');
  const locale = useLocale();
  return (
    <p className="small soft">
      {membershipLabel(words, status)},{' '}
      {until === null
        ? t('since', { date: formatPartialDate(since, locale) })
        : t('period', { from: formatPartialDate(since, locale), to: formatPartialDate(until, locale) })}
    </p>
  );
}
