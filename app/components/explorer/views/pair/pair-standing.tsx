import { useLocale, useTranslations } from 'next-intl';
import type { PairResponse } from '@/lib/contracts/api';
import { DRAWN } from '@/lib/contracts/confidence';
import { formatPartialDate } from '@/lib/i18n';
import { useExplorer } from '../../state/explorer-context';
import { isNarrowed } from '../../state/narrow-rows';
import { useNarrowing } from '../../state/use-narrowing';
import { daysSince } from '../matrix/build-matrix';

type Counts = Pick<PairResponse, 'meetings' | 'whole' | 'nearest'>;

/** Whether no article tells of a meeting of the two, whatever the filters. */
export function isNoneReported({ meetings, whole }: Counts): boolean {
  return meetings.total + whole.total + whole.doubtful === 0;
}

/** How often the two met and when last; where none is shown, whether none is reported. What the filters leave out is counted beside. */
export function PairStanding({ data }: { data: Counts }) {
  const t = useTranslations('views.pair');
  if (isNoneReported(data)) return <p className="big">{t('none')}</p>;
  return data.meetings.total > 0 ? <Met data={data} /> : <NoneShown data={data} />;
}

function Met({ data: { meetings, whole } }: { data: Counts }) {
  const t = useTranslations('views.pair');
  const { address } = useExplorer();
  const held = meetings.items.filter(({ status }) => status === 'held');
  const dates = held.map(({ date, gathering }) => date ?? gathering?.start ?? '');
  const last = dates.toSorted().at(-1);
  const open = meetings.items.length - held.length;
  const left = whole.total + (address.confidence < DRAWN ? whole.doubtful : 0) - meetings.total;
  return (
    <>
      <p className="big">
        {held.length > 0 ? t('met', { count: held.length }) : t(left > 0 ? 'noneHeldShown' : 'noneHeld')}
      </p>
      {open > 0 && held.length > 0 ? <p className="soft">{t('open', { count: open })}</p> : null}
      {last ? <Last day={last} isOfAll={left <= 0} /> : null}
      {left > 0 ? <p className="soft">{t('leftOut', { count: left })}</p> : null}
    </>
  );
}

/** The last of those shown is the last of all only when none is left out. */
function Last({ day, isOfAll }: { day: string; isOfAll: boolean }) {
  const t = useTranslations('views.pair');
  const locale = useLocale();
  const date = formatPartialDate(day, locale);
  const days = daysSince(day, new Date());
  if (!isOfAll) return <p className="soft">{t('lastShown', { date })}</p>;
  return (
    <p className="soft">
      {t('last', { date })} {days === null ? null : t('days', { count: days })}
    </p>
  );
}

function NoneShown({ data: { whole } }: { data: Counts }) {
  const t = useTranslations('views.pair');
  const isWhole = !isNarrowed(useNarrowing());
  if (whole.total === 0) return <p className="big">{t('onlyDoubtful', { count: whole.doubtful })}</p>;
  return (
    <>
      <p className="big">{t(isWhole ? 'noneFits' : 'noneShown')}</p>
      <p className="soft">{t(isWhole ? 'without' : 'withAll', { count: whole.total })}</p>
    </>
  );
}
