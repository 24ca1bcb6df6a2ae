import { useTranslations } from 'next-intl';
import { isQuiet, type MatrixCell, stepOf } from './build-matrix';

interface CellProps {
  cell: MatrixCell;
  /** Whether nothing is filtered or taken out of what is counted. */
  isWhole: boolean;
  /** Both names. */
  names: { a: string; b: string };
  /** Year before which a last meeting is long ago. */
  before: number | null;
  isSelected: boolean;
  /** Whether the person, country or gathering that is selected was at one of their meetings. */
  isTouched: boolean;
  isFocusable: boolean;
  onChoose: () => void;
}

/** One cell: a button that tells of the two; nothing on the diagonal. */
export function Cell({ cell, isWhole, names, before, isSelected, isTouched, isFocusable, onChoose }: CellProps) {
  const label = useLabel(cell, names, isWhole);
  if (cell.side === 'self') return <td className="self" />;
  return (
    <td className={[toneOf(cell, before), isSelected ? 'sel' : isTouched ? 'touched' : ''].join(' ')}>
      <button
        type="button"
        data-cell={`${cell.row},${cell.column}`}
        tabIndex={isFocusable ? 0 : -1}
        aria-label={label}
        aria-pressed={isSelected}
        onClick={onChoose}
      >
        {textOf(cell)}
      </button>
    </td>
  );
}

function toneOf({ side, pair }: MatrixCell, before: number | null): string {
  if (!pair) return 'gap';
  if (pair.held === 0) return 'open';
  if (side === 'count') return `n s${stepOf(pair.held)}`;
  return isQuiet(pair, before) ? 'y old' : 'y';
}

/** "12" above the diagonal, "’24" below; what was not held stands in brackets. */
function textOf({ side, pair }: MatrixCell): string {
  if (!pair) return '';
  if (pair.held === 0) return side === 'count' ? `(${pair.notHeld})` : '';
  if (side === 'count') return `${pair.held}`;
  return pair.last ? `’${pair.last.slice(2, 4)}` : '?';
}

function useLabel({ side, pair }: MatrixCell, names: CellProps['names'], isWhole: boolean): string {
  const t = useTranslations('views.matrix');
  if (!pair) return t(isWhole ? 'cellNone' : 'cellNoneShown', names);
  if (pair.held === 0) return t('cellOpen', { ...names, count: pair.notHeld });
  if (side === 'count') return t('cellCount', { ...names, count: pair.held });
  return pair.last ? t('cellLast', { ...names, year: pair.last.slice(0, 4) }) : t('cellUndated', names);
}
