import { useTranslations } from 'next-intl';
import type { YearPlace } from './list-years';

/** The years of the timeline, which is many screens wide; one press leads to each. */
export function YearJump({ years, onJump }: { years: YearPlace[]; onJump: (x: number) => void }) {
  const t = useTranslations('views.timeline');
  if (years.length < 2) return null;
  return (
    <nav className="years-jump" aria-label={t('years')}>
      {years.map(({ year, x }) => (
        <button key={year} type="button" onClick={() => onJump(x)}>
          {year}
        </button>
      ))}
    </nav>
  );
}
