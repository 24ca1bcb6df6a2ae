import { Maximize, Minus, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CLOSEST, type MapCamera } from './map-camera';
import type { Point } from './use-hands';
import { useMapCamera } from './use-map-camera';

interface MapFrameProps {
  /** Where the chosen city is in the drawing. */
  at: Point | null;
  /** Draws what the camera sees; `scale` is how much larger than in the drawing. */
  children: (camera: MapCamera, scale: number) => ReactNode;
}

/** The frame around the map, which can be moved and looked at closer. */
export function MapFrame({ at, children }: MapFrameProps) {
  const t = useTranslations('explorer');
  const tMap = useTranslations('views.map');
  const { camera, scale, isHigh, frame, hold, closer, farther, showAll } = useMapCamera(at);
  const isWhole = camera.zoom === 1;
  return (
    <fieldset className="map geo-frame" aria-label={tMap('frame')} {...hold}>
      <div
        className={isWhole ? 'geo-hold' : isHigh ? 'geo-hold moves sways' : 'geo-hold moves'}
        ref={frame}
        data-zoom={camera.zoom.toFixed(2)}
      >
        {children(camera, scale)}
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
