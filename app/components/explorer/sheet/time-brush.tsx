import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatPartialDate } from '@/lib/i18n';
import { DAY, dayAt, LEFT, RIGHT, toX, type Years } from './time-axis';
import { type End, useBrush } from './use-brush';

/** The axis with the chosen days on it: drag over it, or drag its ends, or move these by the keys of a slider. */
export function TimeBrush({ years, children }: { years: Years; children: ReactNode }) {
  const t = useTranslations('explorer');
  const { from, to, onKeyDown, hold } = useBrush(years);
  const [left, right] = [toX(years, from), toX(years, to)];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing
    <svg
      className="axis"
      viewBox="0 0 736 62"
      preserveAspectRatio="xMidYMid meet"
      role="group"
      aria-label={t('brush')}
      {...hold}
    >
      <rect className="ground" x={LEFT} y="0" width={RIGHT - LEFT} height="42" />
      <rect className="brush" x={left} y="0" width={Math.max(2, right - left)} height="42" />
      <Handle end="from" x={left} years={years} time={from} onKeyDown={onKeyDown('from')} />
      <Handle end="to" x={right} years={years} time={Math.max(from, to - DAY)} onKeyDown={onKeyDown('to')} />
      {children}
    </svg>
  );
}

interface HandleProps {
  end: End;
  x: number;
  years: Years;
  /** What it stands at, as a day that is chosen. */
  time: number;
  onKeyDown: ReturnType<ReturnType<typeof useBrush>['onKeyDown']>;
}

function Handle({ end, x, years: { first, last }, time, onKeyDown }: HandleProps) {
  const t = useTranslations('explorer');
  const locale = useLocale();
  return (
    <g
      className="end"
      data-end={end}
      role="slider"
      tabIndex={0}
      aria-label={t(end === 'from' ? 'firstDay' : 'lastDay')}
      aria-valuemin={first}
      aria-valuemax={last + 1}
      aria-valuenow={Math.round(time * 1000) / 1000}
      aria-valuetext={formatPartialDate(dayAt(time), locale)}
      onKeyDown={onKeyDown}
    >
      <rect className="grip" x={x - 10} y="-4" width="20" height="50" />
      <path className="hand" d={`M${x} 0v42`} />
      <rect className="knob" x={x - 3.5} y="13" width="7" height="16" rx="2" />
    </g>
  );
}
