import { useLocale, useTranslations } from 'next-intl';
import { type MapResponse, placeResponseSchema } from '@/lib/contracts/api';
import { chooseName, countryName, formatPartialDate, gatheringKindName } from '@/lib/i18n';
import { useExplorer } from '../../state/explorer-context';
import { useProblemText } from '../../text/use-problem-text';
import { PairMeetings } from '../pair/pair-meetings';
import { useViewQuery } from '../use-view-query';

/** A city: its gatherings, and the meetings that are reported there. */
export function PlaceFacts({ city }: { city: MapResponse['cities'][number] }) {
  const t = useTranslations('views.map');
  const locale = useLocale();
  const { select } = useExplorer();
  return (
    <>
      <div role="status">
        <p className="small soft">{t('place')}</p>
        <h2>{t('two', { a: chooseName(city.name, locale).text, b: countryName(city.country, locale) })}</h2>
        <p className="big">{t('meetings', { count: city.meetings })}</p>
      </div>
      {city.meetings > 0 ? <Meetings city={city.id} /> : null}
      <p className="soft">{t('hosted', { count: city.gatherings.length })}</p>
      <ol className="same">
        {city.gatherings.map((gathering) => (
          <li key={gathering.id}>
            <button type="button" onClick={() => select(`gathering:${gathering.id}`)}>
              <span>{gatheringKindName(gathering, locale)}</span>
              <small className="push">{gathering.start ? formatPartialDate(gathering.start, locale) : null}</small>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function Meetings({ city }: { city: string }) {
  const t = useTranslations('explorer');
  const problem = useProblemText();
  const { data, error, isPlaceholderData, refetch } = useViewQuery('/api/place', placeResponseSchema, { city });
  if (data && !isPlaceholderData) return <PairMeetings meetings={data.meetings} />;
  if (!error) return <p className="soft">{t('working')}</p>;
  return (
    <>
      <p className="error" role="alert">
        {problem(error)}
      </p>
      <button type="button" className="btn" onClick={() => void refetch()}>
        {t('tryAgain')}
      </button>
    </>
  );
}
