import { CircleQuestionMark } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { CERTAIN } from '@/lib/contracts/confidence';
import type { PartialDate } from '@/lib/contracts/partial-date';
import { type Standing, standingOf } from '@/lib/contracts/standing';
import type { Status } from '@/lib/contracts/vocabulary';

const DASHES: Record<Standing | 'dispute', string | undefined> = {
  held: undefined,
  planned: '5 3',
  lapsed: '5 3',
  cancelled: '1 4',
  dispute: '7 2 1.5 2',
};

interface ChipProps {
  state: Standing | 'dispute';
  label: string;
  /** The same at length, where the label is short. */
  title?: string | undefined;
}

/** A state as line and word, the line as on the graph. */
export function StateChip({ state, label, title }: ChipProps) {
  return (
    <span className={`state ${state}`} title={title}>
      <svg viewBox="0 0 18 8" aria-hidden="true">
        <path
          d="M0 4h18"
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray={DASHES[state]}
          strokeLinecap={state === 'cancelled' ? 'round' : undefined}
        />
      </svg>
      {label}
    </span>
  );
}

interface Props {
  status: Status;
  /** The last day on which it can have been: behind that, what was planned is ahead no longer. */
  day?: PartialDate | null;
  disputed?: boolean;
  /** Whether the dispute is about the day; otherwise the chip says only that sources disagree. */
  datesDiffer?: boolean;
  /** Where nearly everything is held, the word is left out. */
  hideHeld?: boolean;
  /** Where a column has no room for sentences. */
  isShort?: boolean;
  /** Below CERTAIN the fact is marked. */
  confidence?: number;
}

/** State of a meeting; disagreement and doubt have chips of their own beside it. */
export function StatusChip({
  status,
  day = null,
  disputed = false,
  datesDiffer = false,
  hideHeld = false,
  isShort = false,
  confidence = 1,
}: Props) {
  const t = useTranslations('facts');
  const standing = standingOf(status, day);
  const isCut = isShort && standing === 'lapsed';
  return (
    <>
      {hideHeld && standing === 'held' ? null : (
        <StateChip
          state={standing}
          label={t(isCut ? 'lapsedShort' : standing)}
          title={isCut ? t('lapsed') : undefined}
        />
      )}{' '}
      {disputed || datesDiffer ? (
        <StateChip state="dispute" label={datesDiffer ? t('datesDiffer') : t('disputed')} />
      ) : null}{' '}
      <DoubtChip confidence={confidence} />
    </>
  );
}

/** Marks a fact whose sentence leaves something open; nothing for a certain one. */
export function DoubtChip({ confidence }: { confidence: number }) {
  const t = useTranslations('facts');
  if (confidence >= CERTAIN) return null;
  return (
    <span className="state doubt" title={t('doubtfulHint', { value: confidence.toFixed(2) })}>
      <CircleQuestionMark className="icon" aria-hidden="true" />
      {t('doubtful')}
    </span>
  );
}
