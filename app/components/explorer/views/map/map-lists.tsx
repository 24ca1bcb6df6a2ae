import { useLocale, useTranslations } from 'next-intl';
import type { MapResponse } from '@/lib/contracts/api';
import { chooseName, countryName } from '@/lib/i18n';
import { useExplorer } from '../../state/explorer-context';

const MOST_PAIRS = 24;

/** What the map shows, as lists: cities, and countries that met. */
export function MapLists({ map }: { map: MapResponse }) {
  const t = useTranslations('views.map');
  const locale = useLocale();
  const { address, setAddress } = useExplorer();
  const cities = map.cities.toSorted((a, b) => b.meetings - a.meetings || a.id.localeCompare(b.id));
  const pairs = map.arcs.toSorted((a, b) => b.held - a.held || b.notHeld - a.notHeld).slice(0, MOST_PAIRS);
  return (
    <>
      <section className="listed">
        <h3>{t('cities')}</h3>
        <ul className="same">
          {cities.map((city) => (
            <li key={city.id}>
              <button
                type="button"
                aria-pressed={address.place === city.id}
                onClick={() => setAddress({ place: city.id, pair: null })}
              >
                <span>{chooseName(city.name, locale).text}</span>
                <small className="push">{t('meetings', { count: city.meetings })}</small>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section className="listed">
        <h3>{t('pairs')}</h3>
        <ul className="same">
          {pairs.map(({ a, b, held, notHeld }) => (
            <li key={`${a}${b}`}>
              <button
                type="button"
                aria-pressed={[a, b].every((country) => address.pair?.includes(`country:${country}`))}
                onClick={() => setAddress({ pair: [`country:${a}`, `country:${b}`], place: null })}
              >
                <span>{t('two', { a: countryName(a, locale), b: countryName(b, locale) })}</span>
                <small className="push">
                  {held > 0 ? t('meetings', { count: held }) : t('open', { count: notHeld })}
                </small>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
