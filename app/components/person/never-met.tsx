import { useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { OfficeLine } from '@/app/components/entities/office-line';
import { PersonLink } from '@/app/components/entities/person-link';
import type { PersonDetail } from '@/lib/contracts/api';
import { RailBox } from '../pages/section';

/** Office holders at the same gatherings with whom no meeting is reported. That is no finding that they did not meet. */
export function NeverMet({ people }: { people: PersonDetail['neverMet'] }) {
  const t = useTranslations('person');
  const facts = useTranslations('facts');
  return (
    <RailBox title={t('neverMet')} isEmpty={people.items.length === 0}>
      <p className="small soft">{t('neverMetNote')}</p>
      <ul className="plainlist">
        {people.items.map(({ person, gatherings }) => (
          <li key={person.id} className="never">
            <CountryCode of={person} size="mini" />
            <div>
              <PersonLink person={person} />
              <p className="tiny muted">
                <OfficeLine person={person} />
              </p>
            </div>
            <span className="tiny soft">{t('together', { count: gatherings })}</span>
          </li>
        ))}
      </ul>
      {people.items.length < people.total ? (
        <p className="small soft">{facts('shownOf', { shown: people.items.length, total: people.total })}</p>
      ) : null}
    </RailBox>
  );
}
