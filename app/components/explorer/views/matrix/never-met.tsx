import { useLocale, useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import type { MatrixResponse } from '@/lib/contracts/api';
import { useExplorer } from '../../state/explorer-context';
import type { PairKeys } from '../view-params';
import { listNeverMet } from './build-matrix';
import { entityLabel } from './entity-label';

const FIRST = 12;

interface NeverMetProps {
  matrix: MatrixResponse;
  /** Whether nothing is taken out of what is counted, and nothing but the offices asked for. */
  isWhole: boolean;
  onChoose: (pair: PairKeys) => void;
}

/** Of those in the offices that were asked for, whoever is not reported to have met, the busiest first; choosing a pair tells of it. */
export function NeverMet({ matrix, isWhole, onChoose }: NeverMetProps) {
  const t = useTranslations('views.pair');
  const explorer = useTranslations('explorer');
  const { address, nodes } = useExplorer();
  if (matrix.by !== 'person' || address.role.length === 0) return null;
  const holds = (id: string) => address.role.some((role) => role === nodes.get(`person:${id}`)?.role);
  const pairs = listNeverMet(matrix, holds);
  if (pairs.length === 0) return null;
  const [first, rest] = [pairs.slice(0, FIRST), pairs.slice(FIRST)];
  return (
    <section className="silent never">
      <h3>
        {t(isWhole ? 'none' : 'noneShown')} <span className="num muted">{pairs.length}</span>
      </h3>
      <Pairs pairs={first} matrix={matrix} onChoose={onChoose} />
      {rest.length > 0 ? (
        <details>
          <summary>{explorer('more', { count: rest.length })}</summary>
          <Pairs pairs={rest} matrix={matrix} onChoose={onChoose} />
        </details>
      ) : null}
    </section>
  );
}

function Pairs({ pairs, matrix, onChoose }: Omit<NeverMetProps, 'isWhole'> & { pairs: [number, number][] }) {
  const t = useTranslations('views.matrix');
  const locale = useLocale();
  const label = (one: MatrixResponse['entities']['items'][number]) => entityLabel(one, 'person', locale);
  return (
    <ul>
      {pairs.map(([a, b]) => {
        const [one, other] = [matrix.entities.items[a], matrix.entities.items[b]];
        if (!one || !other) return null;
        return (
          <li key={`${a},${b}`}>
            <button type="button" onClick={() => onChoose([`person:${one.id}`, `person:${other.id}`])}>
              <CountryCode of={one} size="mini" />
              <CountryCode of={other} size="mini" />
              <span>{t('two', { a: label(one), b: label(other) })}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
