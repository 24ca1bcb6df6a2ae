import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { useExplorer } from '../state/explorer-context';
import { CLEARED_FILTERS, hasFilters } from '../state/filters';
import { Facet } from './facet';
import { LevelFacets } from './level-facets';
import { useDrawer } from './use-drawer';
import { useListFacets } from './use-list-facets';
import { YearRange } from './year-range';

/** The filters with their counts: a column, or a sheet that opens over everything on small screens. */
export function Facets({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations('explorer');
  const filters = useTranslations('filters');
  const { address, setAddress, graph } = useExplorer();
  const groups = useListFacets();
  const first = useRef<HTMLButtonElement>(null);
  useDrawer(isOpen, first, onClose);
  return (
    <aside
      className={isOpen ? 'facets open' : 'facets'}
      aria-label={t('filters')}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className="row">
        <h2>{t('filters')}</h2>
        {hasFilters(address) ? (
          <button type="button" className="btn ghost push" onClick={() => setAddress(CLEARED_FILTERS)}>
            {t('clear')}
          </button>
        ) : null}
        <button
          ref={first}
          type="button"
          className={hasFilters(address) ? 'tool shut' : 'tool shut push'}
          aria-label={t('close')}
          onClick={onClose}
        >
          <X className="icon" aria-hidden />
        </button>
      </div>
      {groups.map(({ name, title, options, top }) => (
        <Facet
          key={name}
          title={title}
          options={options}
          chosen={address[name]}
          top={top}
          onChange={(chosen) => setAddress({ [name]: chosen.length > 0 ? chosen : null })}
        />
      ))}
      <LevelFacets />
      <fieldset className="facet dates">
        <legend>{t('years')}</legend>
        <YearRange />
      </fieldset>
      {graph?.facets.isWhole ? <p className="small soft">{filters('whole')}</p> : null}
      <div className="foot">
        <button type="button" className="btn primary" onClick={onClose}>
          {t('showMeetings', { count: graph?.meetings.total ?? 0 })}
        </button>
      </div>
    </aside>
  );
}
