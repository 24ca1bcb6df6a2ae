import { useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { OfficeLine } from '@/app/components/entities/office-line';
import { PersonLink } from '@/app/components/entities/person-link';
import type { PersonDetail } from '@/lib/contracts/api';
import { RailBox } from '../pages/section';

type Rows = PersonDetail['neverMet']['items'];

/** People that stand there at once; the others are a click away. */
const MOST = 12;

/** Holders of the same office at the same gatherings with whom no meeting is reported. That is no finding that they did not meet. */
export function NeverMet({ people }: { people: PersonDetail['neverMet'] }) {
  const t = useTranslations('person');
  const facts = useTranslations('facts');
  const { items, total } = people;
  const rest = items.slice(MOST);
  return (
    <RailBox title={t('neverMet')} isEmpty={items.length === 0}>
      <p className="small soft">{t('neverMetNote')}</p>
      <People rows={items.slice(0, MOST)} />
      {rest.length === 0 ? null : (
        <details>
          <summary className="small">{t('showOthers', { count: rest.length })}</summary>
          <People rows={rest} />
        </details>
      )}
      {items.length < total ? <p className="small soft">{facts('shownOf', { shown: items.length, total })}</p> : null}
    </RailBox>
  );
}

function People({ rows }: { rows: Rows }) {
  const t = useTranslations('person');
  return (
    <ul className="plainlist">
      {rows.map(({ person, gatherings }) => (
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
  );
}
