import { useTranslations } from 'next-intl';

/** What shapes, lines and colours mean. */
export function Key() {
  const t = useTranslations('explorer.key');
  return (
    <dl className="key" aria-label={t('label')}>
      <div>
        <dt>{t('who')}</dt>
        <Item name={t('person')} box={22} tone="central" shape={<circle className="f" cx="11" cy="11" r="8" />} />
        <Item
          name={t('country')}
          box={22}
          tone="south"
          shape={<rect className="f" x="3" y="3" width="16" height="16" rx="4" />}
        />
        <Item name={t('meeting')} box={22} shape={<path className="k" d="M11 4l7 7l-7 7l-7-7z" />} />
        <Item
          name={t('gathering')}
          box={34}
          shape={<rect className="l" x="1.5" y="3" width="31" height="16" rx="6" />}
        />
      </div>
      <div>
        <dt>{t('line')}</dt>
        <Item name={t('held')} box={30} shape={<path className="e" d="M0 11h30" />} />
        <Item name={t('planned')} box={30} shape={<path className="e" d="M0 11h30" strokeDasharray="7 5" />} />
        <Item
          name={t('cancelled')}
          box={30}
          shape={<path className="e" d="M0 11h30" strokeDasharray="1.5 5" strokeLinecap="round" />}
        />
        <Item name={t('disputed')} box={30} shape={<path className="e c" d="M0 11h30" strokeDasharray="10 3 2 3" />} />
        <Item
          name={t('sources')}
          box={36}
          shape={
            <>
              <path d="M0 11h9" className="e" />
              <path d="M12 11h10" className="e" style={{ strokeWidth: 3.25 }} />
              <path d="M25 11h11" className="e" style={{ strokeWidth: 5 }} />
            </>
          }
        />
      </div>
      <div>
        <dt>{t('region')}</dt>
        {(['south', 'central', 'north', 'east', 'west', 'intl'] as const).map((region) => (
          <Item
            key={region}
            name={t(`regions.${region}`)}
            box={14}
            tone={region}
            shape={<circle className="f" cx="7" cy="11" r="6" />}
          />
        ))}
      </div>
    </dl>
  );
}

function Item({ name, box, tone, shape }: { name: string; box: number; tone?: string; shape: React.ReactNode }) {
  return (
    <dd>
      <svg viewBox={`0 0 ${box} 22`} className={tone} aria-hidden="true">
        {shape}
      </svg>
      {name}
    </dd>
  );
}
