import { ArrowDown, ArrowUp } from 'lucide-react';
import { MEETING_SORTS, type MeetingSort } from '@/lib/contracts/api';
import { useExplorer } from '../../state/explorer-context';

interface TableHeadProps {
  columns: { id: string; label: string }[];
  /** On paper nothing sorts, and browsers repeat only plain words on each page. */
  isPlain: boolean;
}

/** Headings; those of columns that can be sorted are buttons. The largest comes first, then the smallest. */
export function TableHead({ columns, isPlain }: TableHeadProps) {
  const { address, setAddress } = useExplorer();
  const isDescending = address.sort.startsWith('-');
  const sorted = address.sort.replace('-', '');
  return (
    <thead>
      <tr>
        {columns.map(({ id, label }) => {
          const sort = MEETING_SORTS.find((known) => known === id);
          if (!sort || isPlain)
            return (
              <th key={id} scope="col" className={`col-${id}`}>
                {label}
              </th>
            );
          const isSorted = id === sorted;
          return (
            <th
              key={id}
              scope="col"
              className={`col-${id}`}
              aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}
            >
              <button type="button" onClick={() => setAddress({ sort: nextSort(sort, isSorted && isDescending) })}>
                {label}
                {isSorted ? <Arrow isDescending={isDescending} /> : null}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function nextSort(sort: MeetingSort, wasDescending: boolean) {
  return wasDescending ? sort : (`-${sort}` as const);
}

function Arrow({ isDescending }: { isDescending: boolean }) {
  const Icon = isDescending ? ArrowDown : ArrowUp;
  return <Icon className="icon s" aria-hidden />;
}
