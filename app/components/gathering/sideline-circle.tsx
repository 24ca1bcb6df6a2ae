import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { GatheringDetail } from '@/lib/contracts/api';
import { chooseName } from '@/lib/i18n/choose-name';
import { MeetingFigure } from '../figures/meeting-figure';
import { tiesOf } from '../figures/ties-of';
import { RailBox } from '../pages/section';

const MOST = 12;
/** One meeting is told by its sentence; a picture of it says nothing more. */
const FEWEST_TIES = 2;

/** Who met whom on the sidelines, as a small picture. */
export function SidelineCircle({ meetings }: { meetings: GatheringDetail['meetings'] }) {
  const t = useTranslations('gathering');
  const format = useFormatter();
  const locale = useLocale();
  const { people, ties } = tiesOf(meetings.items, MOST);
  const names = format.list(people.map(({ name }) => chooseName(name, locale).text));
  return (
    <RailBox title={t('circle')} isEmpty={ties.length < FEWEST_TIES}>
      <MeetingFigure people={people} ties={ties} label={t('circleLabel', { names })} />
    </RailBox>
  );
}
