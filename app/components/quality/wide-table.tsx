import type { ReactNode } from 'react';

interface Props {
  /** Names the region that scrolls on a narrow screen. */
  label: string;
  /** Heads of the columns; the first is the one that stays in sight. */
  columns: readonly string[];
  children: ReactNode;
}

/** A table of figures that scrolls inside itself. */
export function WideTable({ label, columns, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll figures" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </section>
  );
}
