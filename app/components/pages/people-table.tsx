import { useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { OfficeLine } from '@/app/components/entities/office-line';
import { PersonLink } from '@/app/components/entities/person-link';
import type { PersonRef } from '@/lib/contracts/api';

/** People with their offices; the number of meetings where it is known. */
export function PeopleTable({ people }: { people: readonly (PersonRef & { meetings?: number })[] }) {
  const t = useTranslations('facts');
  return (
    <ul className="people">
      {people.map((person) => (
        <li key={person.id}>
          <CountryCode of={person} />
          <p>
            <b>
              <PersonLink person={person} />
            </b>
            <span className="small soft">
              <OfficeLine person={person} />
            </span>
          </p>
          {person.meetings === undefined ? null : (
            <span className="small soft num">{t('meetings', { count: person.meetings })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
