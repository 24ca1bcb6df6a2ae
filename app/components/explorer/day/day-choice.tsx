import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { type DayResponse, daySchema } from '@/lib/contracts/day';
import { formatPartialDate } from '@/lib/i18n';
import { useExplorer } from '../state/explorer-context';

/** The day to look at, and the nearest days of which something is reported. */
export function DayChoice({ data }: { data: DayResponse | undefined }) {
  const t = useTranslations('day');
  const { setAddress } = useExplorer();
  const go = (day: string) => setAddress({ day });
  return (
    <div className="day-choice">
      <label>
        <span className="sr">{t('day')}</span>
        <input
          type="date"
          key={data?.day}
          defaultValue={data?.day}
          onChange={(event) => daySchema.safeParse(event.target.value).success && go(event.target.value)}
        />
      </label>
      <Step day={data?.before ?? null} kind="before" onGo={go} />
      <Step day={data?.after ?? null} kind="after" onGo={go} />
    </div>
  );
}

function Step({ day, kind, onGo }: { day: string | null; kind: 'before' | 'after'; onGo: (day: string) => void }) {
  const t = useTranslations('day');
  const locale = useLocale();
  if (day === null) return null;
  const Icon = kind === 'before' ? ChevronLeft : ChevronRight;
  return (
    <button type="button" className="btn" aria-label={t(kind)} onClick={() => onGo(day)}>
      {kind === 'before' ? <Icon className="icon s" aria-hidden /> : null}
      {formatPartialDate(day, locale, { short: true })}
      {kind === 'after' ? <Icon className="icon s" aria-hidden /> : null}
    </button>
  );
}
