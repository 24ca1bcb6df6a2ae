import { useTranslations } from 'next-intl';
import type { MatrixPair } from '@/lib/contracts/api';
import { isQuiet, quietBefore } from './build-matrix';

/** What the shades and signs of the cells mean; only what is in the table. */
export function MatrixScale({ pairs, isWhole }: { pairs: MatrixPair[]; isWhole: boolean }) {
  const t = useTranslations('views.matrix');
  const before = quietBefore(pairs);
  const steps = ['1', '2–4', '5–9', '10–19', t('twentyAndMore')];
  return (
    <ul className="scale tiny soft">
      {steps.map((text, index) => (
        <li key={text}>
          <i className={`s${index + 1}`} />
          {text}
        </li>
      ))}
      <li>
        <i className="gap" />
        {t(isWhole ? 'noneReported' : 'noneShown')}
      </li>
      {pairs.some(({ held }) => held === 0) ? (
        <li>
          <i className="open" />
          {t('onlyOpen')}
        </li>
      ) : null}
      {before !== null && pairs.some((pair) => isQuiet(pair, before)) ? (
        <li>
          <i className="old" />
          {t('lastMetBefore', { year: `${before}` })}
        </li>
      ) : null}
    </ul>
  );
}
