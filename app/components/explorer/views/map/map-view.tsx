import { useLocale, useTranslations } from 'next-intl';
import { useCallback, useMemo } from 'react';
import '../../styles/views.css';
import '../../styles/map.css';
import { type MapResponse, mapResponseSchema } from '@/lib/contracts/api';
import { chooseName } from '@/lib/i18n';
import { useExplorer } from '../../state/explorer-context';
import { useTouched } from '../../state/use-touched';
import { PairFacts } from '../pair/pair-facts';
import { useScrollToFacts } from '../use-scroll-to-facts';
import { useViewQuery } from '../use-view-query';
import { ViewHead } from '../view-head';
import type { ViewProps } from '../view-list';
import { ViewNotes } from '../view-notes';
import { ViewNotice } from '../view-notice';
import { buildMap, type MapCity } from './build-map';
import { MapDrawing } from './map-drawing';
import { MapFrame } from './map-frame';
import { MapLists } from './map-lists';
import { PlaceFacts } from './place-facts';
import { useLand } from './use-land';

/** Where the meetings were, and between which countries. */
export function MapView({ notice }: ViewProps) {
  const { data, error, refetch } = useViewQuery('/api/map', mapResponseSchema);
  const isEmpty = data !== undefined && data.cities.length + data.arcs.length === 0;
  if (!data || isEmpty) {
    return <ViewNotice error={error} onRetry={() => void refetch()} empty={notice} isEmpty={isEmpty} />;
  }
  return <MapSheet data={data} />;
}

function MapSheet({ data }: { data: MapResponse }) {
  const t = useTranslations('views.map');
  const locale = useLocale();
  const { address, setAddress } = useExplorer();
  const land = useLand();
  const drawing = useMemo(() => buildMap(data, land || null), [data, land]);
  const nameOf = useCallback(({ name }: MapCity['item']) => chooseName(name, locale).text, [locale]);
  const touched = useTouched();
  const city = data.cities.find(({ id }) => id === address.place);
  const pair = address.pair?.[0].startsWith('country:') ? address.pair : null;
  const facts = useScrollToFacts(city?.id ?? pair?.join() ?? null);
  return (
    <div className="view map-view" data-ready={land ? 'land' : land === false ? 'bare' : undefined}>
      <ViewHead title={t('title')} deck={t('deck')} />
      <ViewNotes />
      <div className="geogrid">
        <div>
          <MapFrame at={drawing.cities.find(({ item }) => item.id === address.place) ?? null}>
            {(camera, scale) => (
              <MapDrawing
                drawing={drawing}
                camera={camera}
                scale={scale}
                label={t('label', { cities: data.cities.length, pairs: data.arcs.length })}
                nameOf={nameOf}
                place={address.place}
                pair={pair}
                touched={touched}
                onPlace={(place) => setAddress({ place, pair: null })}
                onPair={(chosen) => setAddress({ pair: chosen, place: null })}
              />
            )}
          </MapFrame>
          <p className="small soft">
            {t('note')} {land === false ? t('noLand') : null}{' '}
            {data.unplaced > 0 ? t('unplaced', { count: data.unplaced }) : null}
          </p>
        </div>
        <aside className="pairbox" aria-label={t('details')}>
          <div ref={facts}>
            {city ? <PlaceFacts city={city} /> : pair ? <PairFacts pair={pair} /> : <p className="soft">{t('hint')}</p>}
          </div>
          <MapLists map={data} />
        </aside>
      </div>
    </div>
  );
}
