import { useLocale, useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { type MatrixSide, type PairResponse, pairResponseSchema } from '@/lib/contracts/api';
import { formatPartialDate } from '@/lib/i18n';
import { isNarrowed } from '../../state/narrow-rows';
import { useNarrowing } from '../../state/use-narrowing';
import { useProblemText } from '../../text/use-problem-text';
import { daysSince } from '../matrix/build-matrix';
import { entityLabel } from '../matrix/entity-label';
import { useViewQuery } from '../use-view-query';
import type { PairKeys } from '../view-params';
import { PairMeetings } from './pair-meetings';
import { PairTogether } from './pair-together';

/** The meetings of two, or that none is reported and where both were. */
export function PairFacts({ pair }: { pair: PairKeys }) {
  const t = useTranslations('views.pair');
  const explorer = useTranslations('explorer');
  const problem = useProblemText();
  const [a, b] = pair.map((key) => key.slice(key.indexOf(':') + 1)) as [string, string];
  const by = pair[0].startsWith('country:') ? 'country' : 'person';
  const query = useViewQuery('/api/pair', pairResponseSchema, { by, a, b });
  const data = query.isPlaceholderData ? undefined : query.data;
  const isWhole = !isNarrowed(useNarrowing());
  return (
    <>
      <p className="small soft">{t('selected')}</p>
      <div role="status">
        {data ? (
          <>
            <PairTitle data={data} by={by} />
            <Standing data={data} isWhole={isWhole} />
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
      {data && data.meetings.total > 0 ? <PairMeetings meetings={data.meetings} /> : null}
      {data ? <PairTogether pair={pair} by={by} data={data} isWhole={isWhole} /> : null}
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

function Standing({ data, isWhole }: { data: PairResponse; isWhole: boolean }) {
  const t = useTranslations('views.pair');
  const locale = useLocale();
  if (data.meetings.total === 0) return <p className="big">{t(isWhole ? 'none' : 'noneShown')}</p>;
  const held = data.meetings.items.filter(({ status }) => status === 'held');
  const dates = held.map(({ date, gathering }) => date ?? gathering?.start ?? '');
  const last = dates.toSorted().at(-1);
  const open = data.meetings.items.length - held.length;
  const days = last ? daysSince(last, new Date()) : null;
  return (
    <>
      <p className="big">{held.length > 0 ? t('met', { count: held.length }) : t('noneHeld')}</p>
      {open > 0 && held.length > 0 ? <p className="soft">{t('open', { count: open })}</p> : null}
      {last ? (
        <p className="soft">
          {t('last', { date: formatPartialDate(last, locale) })} {days === null ? null : t('days', { count: days })}
        </p>
      ) : null}
    </>
  );
}
