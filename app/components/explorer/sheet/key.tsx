import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { LegendItem } from '@/lib/contracts/legend';
import { REGIONS } from '../scene/regions';
import { useExplorer } from '../state/explorer-context';

const DASHES = { held: undefined, planned: '7 5', cancelled: '1.5 5', disputed: '10 3 2 3' };

/** What shapes, lines and colours mean; each of them can be switched off here, and on again. On small screens it is there when open. */
export function Key({ isOpen }: { isOpen: boolean }) {
  const t = useTranslations('explorer.key');
  return (
    <dl className="key" id="key" data-open={isOpen || undefined} aria-label={t('label')}>
      <div>
        <dt>{t('who')}</dt>
        <Toggle item="person" box={22} tone="central" shape={<circle className="f" cx="11" cy="11" r="8" />}>
          {t('person')}
        </Toggle>
        <Toggle
          item="country"
          box={22}
          tone="south"
          shape={<rect className="f" x="3" y="3" width="16" height="16" rx="4" />}
        >
          {t('country')}
        </Toggle>
        <Toggle item="meeting" box={22} shape={<path className="k" d="M11 4l7 7l-7 7l-7-7z" />}>
          {t('meeting')}
        </Toggle>
        <Toggle item="gathering" box={34} shape={<rect className="l" x="1.5" y="3" width="31" height="16" rx="6" />}>
          {t('gathering')}
        </Toggle>
      </div>
      <div>
        <dt>{t('line')}</dt>
        {(['held', 'planned', 'cancelled', 'disputed'] as const).map((line) => (
          <Toggle key={line} item={line} box={30} shape={<Line line={line} />}>
            {t(line)}
          </Toggle>
        ))}
        <Sources />
      </div>
      <div>
        <dt>{t('region')}</dt>
        {REGIONS.map((region) => (
          <Toggle
            key={region}
            item={region}
            box={14}
            tone={region}
            shape={<circle className="f" cx="7" cy="11" r="6" />}
          >
            {t(`regions.${region}`)}
          </Toggle>
        ))}
      </div>
    </dl>
  );
}

function Line({ line }: { line: keyof typeof DASHES }) {
  const cap = line === 'cancelled' ? ('round' as const) : undefined;
  const className = line === 'disputed' ? 'e c' : 'e';
  return <path className={className} d="M0 11h30" strokeDasharray={DASHES[line]} strokeLinecap={cap} />;
}

function Sources() {
  const t = useTranslations('explorer.key');
  return (
    <dd>
      <svg viewBox="0 0 36 22" aria-hidden="true">
        <path d="M0 11h9" className="e" />
        <path d="M12 11h10" className="e" style={{ strokeWidth: 3.25 }} />
        <path d="M25 11h11" className="e" style={{ strokeWidth: 5 }} />
      </svg>
      {t('sources')}
    </dd>
  );
}

interface ToggleProps {
  item: LegendItem;
  box: number;
  tone?: string;
  shape: ReactNode;
  children: ReactNode;
}

function Toggle({ item, box, tone, shape, children }: ToggleProps) {
  const { address, graphSteps } = useExplorer();
  return (
    <dd>
      <button type="button" aria-pressed={!address.off.includes(item)} onClick={() => graphSteps.toggleOff(item)}>
        <svg viewBox={`0 0 ${box} 22`} className={tone} aria-hidden="true">
          {shape}
        </svg>
        {children}
      </button>
    </dd>
  );
}
