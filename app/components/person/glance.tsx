import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { PersonDetail } from '@/lib/contracts/api';
import { chooseName } from '@/lib/i18n/choose-name';
import { MeetingFigure } from '../figures/meeting-figure';
import { tiesOf } from '../figures/ties-of';
import { RailBox } from '../pages/section';

/** People around the one in the middle at most. */
const MOST = 10;

/** A person and those met most, as a small picture. */
export function Glance({ person }: { person: PersonDetail }) {
  const t = useTranslations('person');
  const format = useFormatter();
  const locale = useLocale();
  const { people, ties } = tiesOf(person.meetings.items, MOST + 1);
  const others = people.filter(({ id }) => id !== person.id);
  const names = format.list(others.map(({ name }) => chooseName(name, locale).text));
  return (
    <RailBox title={t('glance')} isEmpty={others.length === 0}>
      <MeetingFigure
        centre={person}
        people={others}
        ties={ties.filter(({ from, to }) => from === person.id || to === person.id)}
        label={t('glanceLabel', { name: chooseName(person.name, locale).text, names })}
      />
    </RailBox>
  );
}
