import { CalendarDays } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { GraphNode } from '@/lib/contracts/api';
import { YearRange } from '../filters/year-range';
import { yearsOffered } from '../filters/years-shown';
import { useExplorer } from '../state/explorer-context';
import { ChosenDates } from './chosen-dates';
import { LEFT, middleOf, RIGHT, toX } from './time-axis';
import { TimeBrush } from './time-brush';

const STACK = 8;
const HIGHEST = 15;

/** Every meeting as a diamond on its date, those without a date at the end, and the years to choose between. */
export function TimeStrip() {
  const t = useTranslations('explorer');
  const day = useTranslations('day');
  const { graph, address, setAddress } = useExplorer();
  const meetings = graph?.nodes.filter((node) => node.kind === 'meeting') ?? [];
  const years = yearsOffered(graph?.facets.year ?? [], address);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return <span />;
  const scale = (time: number) => toX({ first, last }, time);
  const ticks = listTicks(first, last + 1);
  // Beside the graph there is one panel; the matrix and the map tell of their pair themselves.
  const openDay = () => setAddress({ day: 'latest', select: null, ...(address.view === 'graph' && { pair: null }) });
  const isDays = [address.from, address.to].some((date) => date !== null && date.length > 4);
  return (
    <section className="strip" aria-label={t('dates')}>
      <div className="range">
        {isDays ? <ChosenDates className="btn ghost days" /> : <b className="small">{t('years')}</b>}
        <YearRange />
        <button type="button" className="tool day-button" onClick={openDay}>
          <CalendarDays className="icon s" aria-hidden />
          <span>{day('title')}</span>
        </button>
      </div>
      <div className="over">
        <TimeBrush years={{ first, last }}>
          {ticks.map((year) => (
            <g key={year}>
              <path className="tick" d={`M${scale(year)} 38v5`} />
              <text x={scale(year)} y="57">
                {year}
              </text>
            </g>
          ))}
          <path className="base" d={`M${LEFT} 42h${RIGHT - LEFT}M656 42h56`} />
          {drawDots(meetings, scale).map(({ kind, d }) => (
            <path key={kind} className={kind} d={d} />
          ))}
          <text x="684" y="57">
            {t('noDate')}
          </text>
        </TimeBrush>
      </div>
    </section>
  );
}

/** At most ten labelled years. */
function listTicks(from: number, to: number): number[] {
  const step = Math.max(1, Math.ceil((to - from) / 10));
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step).filter(
    (year) => year < to,
  );
}

/** All dots of a kind as one shape. Above the highest stack there is no room, and more would not be told apart. */
function drawDots(meetings: GraphNode[], scale: (time: number) => number) {
  const heights = new Map<number, number>();
  const shapes = new Map([
    ['', ''],
    ['p', ''],
    ['c', ''],
  ]);
  for (const node of meetings) {
    const date = node.event?.start;
    const x = date ? scale(middleOf(date)) : 684;
    const slot = Math.round(x / STACK);
    const height = heights.get(slot) ?? 0;
    if (height === HIGHEST) continue;
    heights.set(slot, height + 1);
    const y = 37 - (height % 5) * STACK + Math.floor(height / 5);
    const kind = dotClass(node);
    shapes.set(kind, `${shapes.get(kind)}M${x.toFixed(1)} ${(y - 3.6).toFixed(1)}l3.6 3.6l-3.6 3.6l-3.6-3.6z`);
  }
  return [...shapes].map(([kind, d]) => ({ kind, d }));
}

function dotClass(node: GraphNode): string {
  if (node.event?.disputed) return 'c';
  return node.event?.status === 'held' ? '' : 'p';
}
