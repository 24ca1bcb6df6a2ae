import { useLocale, useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { type MatrixSide, type PairResponse, pairResponseSchema } from '@/lib/contracts/api';
import { NearestSteps } from '../../sheet/nearest-steps';
import { useExplorer } from '../../state/explorer-context';
import { hasFilters } from '../../state/filters';
import { useProblemText } from '../../text/use-problem-text';
import { entityLabel } from '../matrix/entity-label';
import { useViewQuery } from '../use-view-query';
import type { PairKeys } from '../view-params';
import { PairMeetings } from './pair-meetings';
import { isNoneReported, PairStanding } from './pair-standing';
import { PairTogether } from './pair-together';

/** The meetings of two, that none is reported and where both were, or that none fits the filters and which to drop. */
export function PairFacts({ pair }: { pair: PairKeys }) {
  const t = useTranslations('views.pair');
  const explorer = useTranslations('explorer');
  const problem = useProblemText();
  const { address } = useExplorer();
  const [a, b] = pair.map((key) => key.slice(key.indexOf(':') + 1)) as [string, string];
  const by = pair[0].startsWith('country:') ? 'country' : 'person';
  const query = useViewQuery('/api/pair', pairResponseSchema, { by, a, b });
  const data = query.isPlaceholderData ? undefined : query.data;
  return (
    <>
      <p className="small soft">{t('selected')}</p>
      <div role="status">
        {data ? (
          <>
            <PairTitle data={data} by={by} />
            <PairStanding data={data} />
          </>
        ) : null}
        {query.error ? (
          <>
            <p className="error">{problem(query.error)}</p>
            <button type="button" className="btn" onClick={() => void query.refetch()}>
              {explorer('tryAgain')}
            </button>
          </>
        ) : null}
        {data || query.error ? null : <p className="soft">{explorer('working')}</p>}
      </div>
      {data && data.meetings.total === 0 && !isNoneReported(data) ? (
        <NearestSteps nearest={data.nearest ?? []} canClear={hasFilters(address)} className="row wrap acts" />
      ) : null}
      {data && data.meetings.total > 0 ? <PairMeetings meetings={data.meetings} /> : null}
      {data ? <PairTogether pair={pair} by={by} data={data} /> : null}
    </>
  );
}

function PairTitle({ data, by }: { data: PairResponse; by: MatrixSide }) {
  const t = useTranslations('views.pair');
  const locale = useLocale();
  return (
    <h2>
      {[data.a, data.b].map((entity, index) => (
        <span key={entity.id} className="who">
          {index > 0 ? <span className="and">{t('and')} </span> : null}
          <CountryCode of={entity} square={by === 'country'} /> {entityLabel(entity, by, locale)}{' '}
        </span>
      ))}
    </h2>
  );
}
