import { useTranslations } from 'next-intl';
import { BarList } from '@/app/components/entities/bar-list';
import { CountryCode } from '@/app/components/entities/country-code';
import { PersonLink } from '@/app/components/entities/person-link';
import type { PersonDetail } from '@/lib/contracts/api';
import { RailBox } from '../pages/section';

/** Whom a person met most. */
export function MetMost({ people }: { people: PersonDetail['metMost'] }) {
  const t = useTranslations('person');
  const rows = people.map(({ person, meetings }) => ({
    key: person.id,
    code: <CountryCode of={person} size="mini" />,
    name: <PersonLink person={person} />,
    meetings,
  }));
  return (
    <RailBox title={t('metMost')} isEmpty={people.length === 0}>
      <BarList rows={rows} />
    </RailBox>
  );
}
