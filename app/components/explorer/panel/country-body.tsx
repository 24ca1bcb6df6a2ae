import { useTranslations } from 'next-intl';
import { SideLine } from '@/app/components/entities/side-line';
import type { CountryDetail } from '@/lib/contracts/api';
import { PeopleList } from './people-list';

/** A country: who speaks for it, and their meetings. */
export function CountryBody({ country }: { country: CountryDetail }) {
  const t = useTranslations('explorer');
  return (
    <>
      <h3 className="part">
        {t('people')} <span className="num muted">{country.people.total}</span>
      </h3>
      <PeopleList people={country.people.items.map((person) => ({ person }))} />
      <h3 className="part">
        {t('meetings')} <span className="num muted">{country.meetings.total}</span>
      </h3>
      <SideLine meetings={country.meetings} />
    </>
  );
}
