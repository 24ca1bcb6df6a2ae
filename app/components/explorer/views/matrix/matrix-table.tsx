import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { CountryCode } from '@/app/components/entities/country-code';
import type { MatrixResponse } from '@/lib/contracts/api';
import { pairKey } from '../../state/touched';
import { useTouched } from '../../state/use-touched';
import type { PairKeys } from '../view-params';
import { buildMatrix, quietBefore } from './build-matrix';
import { entityLabel } from './entity-label';
import { Cell } from './matrix-cell';
import { useRovingCell } from './use-roving-cell';

interface MatrixTableProps {
  matrix: MatrixResponse;
  /** Whether nothing is filtered or taken out: only then no meeting means that none is reported. */
  isWhole: boolean;
  chosen: PairKeys | null;
  onChoose: (pair: PairKeys) => void;
}

/** Who met whom as a table: one cell is in the order of focus, arrows walk to the others. */
export function MatrixTable({ matrix, isWhole, chosen, onChoose }: MatrixTableProps) {
  const t = useTranslations('views.matrix');
  const locale = useLocale();
  const rows = useMemo(() => buildMatrix(matrix), [matrix]);
  const before = useMemo(() => quietBefore(matrix.pairs), [matrix]);
  const { items } = matrix.entities;
  const { cell: current, onKeyDown, setCell } = useRovingCell(items.length);
  const names = items.map((entity) => entityLabel(entity, matrix.by, locale));
  const keys = items.map(({ id }) => `${matrix.by}:${id}`);
  const isChosen = (row: number, column: number) =>
    [keys[row], keys[column]].every((key) => key !== undefined && chosen?.includes(key));
  const touched = useTouched();
  const headOf = (index: number) => (touched.keys.has(keys[index] ?? '') ? 'touched' : undefined);
  const choose = (row: number, column: number) => {
    setCell([row, column]);
    onChoose([keys[Math.min(row, column)] ?? '', keys[Math.max(row, column)] ?? '']);
  };
  return (
    <table className="matrix" data-by={matrix.by} onKeyDown={onKeyDown}>
      <caption className="sr">{t('caption')}</caption>
      <thead>
        <tr>
          <td />
          {items.map((entity, index) => (
            <th key={entity.id} scope="col" className={headOf(index)} title={names[index]}>
              <CountryCode of={entity} size="mini" square={matrix.by === 'country'} />
              <span className={matrix.by === 'person' ? 'slant' : 'sr'}>{names[index]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={keys[row]}>
            <th scope="row" className={headOf(row)}>
              <CountryCode
                of={items[row] ?? { country: null, organization: null }}
                size="mini"
                square={matrix.by === 'country'}
              />
              <span className="name">{names[row]}</span>
            </th>
            {cells.map((cell, column) => (
              <Cell
                key={keys[column]}
                cell={cell}
                isWhole={isWhole}
                names={{ a: names[row] ?? '', b: names[column] ?? '' }}
                before={before}
                isSelected={isChosen(row, column)}
                isTouched={touched.pairs.has(pairKey(keys[row] ?? '', keys[column] ?? ''))}
                isFocusable={current[0] === row && current[1] === column}
                onChoose={() => choose(row, column)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
