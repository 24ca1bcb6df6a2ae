import { useTranslations } from 'next-intl';
import type { Nearest, NearestStep } from '@/lib/contracts/api';
import { useExplorer } from '../state/explorer-context';
import { CLEARED_FILTERS, type Filters } from '../state/filters';
import type { SetAddress } from '../state/use-address';

const MOST_STEPS = 3;

interface NearestStepsProps {
  nearest: Nearest;
  /** Whether there are filters to take out. */
  canClear?: boolean;
  className?: string;
}

/** The steps that bring the most back, as the server counted them, and the way to start anew. */
export function NearestSteps({ nearest, canClear = true, className = 'row' }: NearestStepsProps) {
  const t = useTranslations('filters');
  const { setAddress } = useExplorer();
  return (
    <div className={className}>
      {nearest.slice(0, MOST_STEPS).map((step, index) => (
        <StepButton key={`${step.step} ${step.and}`} {...step} isBest={index === 0} setAddress={setAddress} />
      ))}
      {canClear ? (
        <button type="button" className="btn" onClick={() => setAddress(CLEARED_FILTERS)}>
          {t('clearAll')}
        </button>
      ) : null}
    </div>
  );
}

type StepButtonProps = Nearest[number] & { isBest: boolean; setAddress: SetAddress };

function StepButton({ step, and, count, isBest, setAddress }: StepButtonProps) {
  const t = useTranslations('filters');
  const words = [step, and].flatMap((one) => (one ? [t(`drop.${one}`)] : []));
  return (
    <button
      type="button"
      className={isBest ? 'btn primary' : 'btn'}
      onClick={() => setAddress(({ status }) => ({ ...changesOf(step, status), ...(and && changesOf(and, status)) }))}
    >
      {words.join(' + ')} <span className="num">{count}</span>
    </button>
  );
}

/** What a step changes in the address. */
function changesOf(step: NearestStep, status: string[]): { [Name in keyof Filters]?: Filters[Name] | null } {
  if (step === 'planned') return { status: [...status, 'planned'] };
  if (step === 'dates') return { from: null, to: null };
  return { [step]: step === 'confidence' ? 0 : null };
}
