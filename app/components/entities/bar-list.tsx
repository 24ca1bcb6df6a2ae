import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

interface Row {
  key: string;
  code: ReactNode;
  name: ReactNode;
  meetings: number;
}

/** Rows with their number of meetings as a bar over the largest number. */
export function BarList({ rows }: { rows: readonly Row[] }) {
  const facts = useTranslations('facts');
  const most = Math.max(1, ...rows.map((row) => row.meetings));
  return (
    <ul className="barlist">
      {rows.map(({ key, code, name, meetings }) => (
        <li key={key}>
          {code}
          <span className="label">{name}</span>
          <span className="track" aria-hidden="true">
            <i style={{ width: `${(100 * meetings) / most}%` }} />
          </span>
          <b className="num">
            <span aria-hidden="true">{meetings}</span>
            <span className="sr">{facts('meetings', { count: meetings })}</span>
          </b>
        </li>
      ))}
    </ul>
  );
}
