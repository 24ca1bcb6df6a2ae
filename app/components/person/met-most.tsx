import { useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { PersonLink } from '@/app/components/entities/person-link';
import type { PersonDetail } from '@/lib/contracts/api';
import { RailBox } from '../pages/section';

/** Whom a person met most, as bars over the largest number. */
export function MetMost({ people }: { people: PersonDetail['metMost'] }) {
  const t = useTranslations('person');
  const facts = useTranslations('facts');
  const most = Math.max(1, ...people.map((row) => row.meetings));
  return (
    <RailBox title={t('metMost')} isEmpty={people.length === 0}>
      <ul className="barlist">
        {people.map(({ person, meetings }) => (
          <li key={person.id}>
            <CountryCode of={person} size="mini" />
            <span className="label">
              <PersonLink person={person} />
            </span>
            <span className="track" aria-hidden="true">
              <i style={{ width: `${(100 * meetings) / most}%` }} />
            </span>
            <b className="num">
              <span aria-hidden="true">{meetings}</span>
              <span className="sr">{facts('meetings', { count: meetings })}</span>
            </b>
          </li>
        ))}
      </ul>
    </RailBox>
  );
}
