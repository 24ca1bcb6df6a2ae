import { useLocale, useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import type { MatrixResponse } from '@/lib/contracts/api';
import type { PairKeys } from '../view-params';
import { listSilent } from './build-matrix';
import { entityLabel } from './entity-label';

/** Who has met, but not for long; choosing a pair tells of it. */
export function LongestSilent({ matrix, onChoose }: { matrix: MatrixResponse; onChoose: (pair: PairKeys) => void }) {
  const t = useTranslations('views.matrix');
  const locale = useLocale();
  const silent = listSilent(matrix.pairs);
  if (silent.length === 0) return null;
  return (
    <section className="silent">
      <h3>{t('longestSilent')}</h3>
      <ul>
        {silent.map(({ a, b, last }) => {
          const [one, other] = [matrix.entities.items[a], matrix.entities.items[b]];
          if (!one || !other) return null;
          return (
            <li key={`${a},${b}`}>
              <button type="button" onClick={() => onChoose([`${matrix.by}:${one.id}`, `${matrix.by}:${other.id}`])}>
                <CountryCode of={one} size="mini" />
                <CountryCode of={other} size="mini" />
                <span>
                  {t('two', { a: entityLabel(one, matrix.by, locale), b: entityLabel(other, matrix.by, locale) })}
                </span>
                <b>{t('since', { year: last?.slice(0, 4) ?? '' })}</b>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
