import { useLocale, useTranslations } from 'next-intl';
import type { MapResponse } from '@/lib/contracts/api';
import { chooseName, countryName, formatPartialDate, gatheringKindName } from '@/lib/i18n';
import { useExplorer } from '../../state/explorer-context';

/** A city: how many meetings are reported there, and its gatherings. */
export function PlaceFacts({ city }: { city: MapResponse['cities'][number] }) {
  const t = useTranslations('views.map');
  const locale = useLocale();
  const { select } = useExplorer();
  return (
    <div role="status">
      <p className="small soft">{t('place')}</p>
      <h2>{t('two', { a: chooseName(city.name, locale).text, b: countryName(city.country, locale) })}</h2>
      <p className="big">{t('meetings', { count: city.meetings })}</p>
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
    </div>
  );
}
