import { useLocale, useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { OfficeLine } from '@/app/components/entities/office-line';
import { PersonLink } from '@/app/components/entities/person-link';
import type { PersonRef } from '@/lib/contracts/api';
import type { PartialDate } from '@/lib/contracts/partial-date';
import { formatPartialDate } from '@/lib/i18n/format-date';

interface Props {
  people: readonly (PersonRef & { meetings?: number; since?: PartialDate | null; until?: PartialDate | null })[];
}

/** People with their offices; the number of meetings, and the years in which they speak for a country, where these are known. */
export function PeopleTable({ people }: Props) {
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
          {person.since ? <Years since={person.since} until={person.until ?? null} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** "2014 – 2019", "2019 – today". */
function Years({ since, until }: { since: PartialDate; until: PartialDate | null }) {
  const t = useTranslations('person');
  const locale = useLocale();
  const year = (day: PartialDate) => formatPartialDate(day.slice(0, 4), locale);
  return (
    <span className="small soft num">
      {year(since)} – {until === null ? t('today') : year(until)}
    </span>
  );
}
