import { useTranslations } from 'next-intl';

const STEPS = [0.3, 0.6, 0.75, 0.9];

/** Confidence as four bars and a figure. `value` is 0 to 1. */
export function ConfidenceMeter({ value }: { value: number }) {
  const t = useTranslations('facts');
  const level = STEPS.filter((step) => value >= step).length;
  return (
    <>
      <span className="meter" role="img" aria-label={t('meter', { level })}>
        {STEPS.map((step) => (
          <i key={step} className={value >= step ? 'on' : undefined} />
        ))}
      </span>
      {value.toFixed(2)}
    </>
  );
}
