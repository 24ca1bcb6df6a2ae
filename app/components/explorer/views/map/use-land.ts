import type { GeoPermissibleObjects } from 'd3-geo';
import { useEffect, useState } from 'react';
import { toLand } from './draw-ground';

/** Coastlines of Natural Earth (1:50m), which are large: they come when the map is opened. Null until then, false when they fail. */
export function useLand(): GeoPermissibleObjects | null | false {
  const [land, setLand] = useState<GeoPermissibleObjects | null | false>(null);
  useEffect(() => {
    let isGone = false;
    import('world-atlas/land-50m.json')
      .then(({ default: topology }) => !isGone && setLand(toLand(topology)))
      .catch(() => !isGone && setLand(false));
    return () => {
      isGone = true;
    };
  }, []);
  return land;
}
