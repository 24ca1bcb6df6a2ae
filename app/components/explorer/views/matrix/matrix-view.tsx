import { useTranslations } from 'next-intl';
import '../../styles/views.css';
import '../../styles/matrix.css';
import { matrixResponseSchema } from '@/lib/contracts/api';
import { useExplorer } from '../../state/explorer-context';
import { hasFilters } from '../../state/filters';
import { isNarrowed } from '../../state/narrow-rows';
import { useNarrowing } from '../../state/use-narrowing';
import { Choice } from '../choice';
import { PairRail } from '../pair/pair-rail';
import { useViewQuery } from '../use-view-query';
import { ViewHead } from '../view-head';
import type { ViewProps } from '../view-list';
import { ViewNotes } from '../view-notes';
import { ViewNotice } from '../view-notice';
import type { PairKeys } from '../view-params';
import { LongestSilent } from './longest-silent';
import { MatrixScale } from './matrix-scale';
import { MatrixTable } from './matrix-table';
import { NeverMet } from './never-met';

/** Who met whom, by country or by person, over the whole graph. */
export function MatrixView({ notice }: ViewProps) {
  const t = useTranslations('views.matrix');
  const { address, setAddress } = useExplorer();
  const isUncut = !isNarrowed(useNarrowing());
  const isWhole = isUncut && !hasFilters(address);
  const { data, error, refetch } = useViewQuery('/api/matrix', matrixResponseSchema, { by: address.by });
  const isEmpty = data !== undefined && data.pairs.length === 0;
  if (!data || isEmpty) {
    return <ViewNotice error={error} onRetry={() => void refetch()} empty={notice} isEmpty={isEmpty} />;
  }
  const { items, total } = data.entities;
  const choose = (pair: PairKeys | null) => setAddress({ pair });
  return (
    <div className="view matrix-view" data-ready={data.by}>
      <ViewHead title={t(`title.${data.by}`)} deck={t(isWhole ? 'deck' : 'deckShown')}>
        <Choice
          label={t('by')}
          options={[
            { value: 'country', label: t('byCountry') },
            { value: 'person', label: t('byPerson') },
          ]}
          value={address.by}
          onChange={(by) => setAddress({ by, pair: null })}
        />
      </ViewHead>
      <ViewNotes />
      <div className="mxgrid">
        <div className="mxtable">
          <div className="scroll">
            <MatrixTable matrix={data} isWhole={isWhole} chosen={address.pair} onChoose={choose} />
          </div>
          <MatrixScale pairs={data.pairs} isWhole={isWhole} />
          {total > items.length ? <p className="small soft">{t('cut', { shown: items.length, total })}</p> : null}
        </div>
        <PairRail pair={address.pair} hint={t('hint')}>
          <NeverMet matrix={data} isWhole={isUncut && !hasFilters({ ...address, role: [] })} onChoose={choose} />
          <LongestSilent matrix={data} onChoose={choose} />
        </PairRail>
      </div>
    </div>
  );
}
