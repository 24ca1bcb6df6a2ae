import { Maximize, Minus, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useExplorer } from '../../state/explorer-context';
import { CLOSEST, type MapCamera } from './map-camera';
import { useMapCamera } from './use-map-camera';
import { useMiddle } from './use-middle';

/** The frame around the map, which can be moved and looked at closer; `children` draws what the camera sees. */
export function MapFrame({ children }: { children: (camera: MapCamera) => ReactNode }) {
  const t = useTranslations('explorer');
  const tMap = useTranslations('views.map');
  const { camera, frame, hold, closer, farther, showAll } = useMapCamera();
  useMiddle(frame, useExplorer().address.place);
  const isWhole = camera.zoom === 1;
  return (
    <fieldset className="map geo-frame" aria-label={tMap('frame')} {...hold}>
      <div className={isWhole ? 'geo-hold' : 'geo-hold moves'} ref={frame} data-zoom={camera.zoom.toFixed(2)}>
        {children(camera)}
      </div>
      <div className="zoom">
        <button type="button" aria-label={t('zoomIn')} aria-disabled={camera.zoom === CLOSEST} onClick={closer}>
          <Plus className="icon" aria-hidden />
        </button>
        <button type="button" aria-label={t('zoomOut')} aria-disabled={isWhole} onClick={farther}>
          <Minus className="icon" aria-hidden />
        </button>
        <button type="button" aria-label={t('fitAll')} aria-disabled={isWhole} onClick={showAll}>
          <Maximize className="icon" aria-hidden />
        </button>
      </div>
    </fieldset>
  );
}
