import { useTranslations } from 'next-intl';
import type { Nearest, NearestStep } from '@/lib/contracts/api';
import { useExplorer } from '../state/explorer-context';
import { CLEARED_FILTERS, type Filters } from '../state/filters';
import type { SetAddress } from '../state/use-address';

const MOST_STEPS = 3;

/** No meeting fits: the steps that bring the most back, as the server counted them, and the way to start anew. */
export function NoMatch() {
  const t = useTranslations('filters');
  const { setAddress, graph } = useExplorer();
  const steps = (graph?.nearest ?? []).slice(0, MOST_STEPS);
  const [best] = steps;
  return (
    <div className="notice" role="status">
      <p>
        {t('noMatch')} {best ? t(best.and ? 'nearestTwo' : `nearest.${best.step}`, { count: best.count }) : null}
      </p>
      <div className="row">
        {steps.map((step) => (
          <StepButton key={`${step.step} ${step.and}`} {...step} isBest={step === best} setAddress={setAddress} />
        ))}
        <button type="button" className="btn" onClick={() => setAddress(CLEARED_FILTERS)}>
          {t('clearAll')}
        </button>
      </div>
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
