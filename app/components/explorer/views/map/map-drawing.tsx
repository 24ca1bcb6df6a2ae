import { type CSSProperties, useMemo } from 'react';
import { regionOf } from '../../scene/regions';
import { pairKey, type Touched } from '../../state/touched';
import type { PairKeys } from '../view-params';
import { CAPITAL, type CityLabel, type MapDrawing as Drawing, placeLabels } from './build-map';
import { type MapCamera, viewBoxOf } from './map-camera';

interface MapDrawingProps {
  drawing: Drawing;
  camera: MapCamera;
  /** How much larger than in the drawing things are on the screen; names and circles keep their size. */
  scale: number;
  label: string;
  nameOf: (city: Drawing['cities'][number]['item']) => string;
  place: string | null;
  pair: PairKeys | null;
  touched: Touched;
  onPlace: (id: string) => void;
  onPair: (pair: PairKeys) => void;
}

/** The drawing, for the pointer; the lists beside it say and do the same for keyboard and screen reader. */
export function MapDrawing({ drawing, camera, scale, label, nameOf, place, pair, touched, ...on }: MapDrawingProps) {
  const labels = useMemo(() => placeLabels(drawing, nameOf, scale), [drawing, nameOf, scale]);
  const hosts = new Set(drawing.cities.map(({ x, y }) => `${x},${y}`));
  const isTouched = ({ a, b }: { a: string; b: string }) => touched.pairs.has(pairKey(`country:${a}`, `country:${b}`));
  const isChosen = (a: string, b: string) => [a, b].every((country) => pair?.includes(`country:${country}`));
  return (
    <svg
      className="geo"
      viewBox={viewBoxOf(camera)}
      style={{ '--zoom': scale } as CSSProperties}
      role="img"
      aria-label={label}
    >
      <path className="grat" d={drawing.graticule} />
      <path className="coastline" d={drawing.land} />
      {drawing.arcs.map(({ item, d, width }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; the list beside the map has the same
        <g
          key={`${item.a}${item.b}`}
          data-arc={`${item.a}-${item.b}`}
          className={`arc ${item.held === 0 ? 'planned' : ''} ${isChosen(item.a, item.b) ? 'sel' : isTouched(item) ? 'touched' : ''}`}
          onClick={() => on.onPair([`country:${item.a}`, `country:${item.b}`])}
        >
          <path className="hit" d={d} />
          <path d={d} style={{ strokeWidth: width }} />
        </g>
      ))}
      {drawing.cities.map(({ item, x, y, r }, index) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: as above
        <g
          key={item.id}
          data-place={item.id}
          className={place === item.id ? 'city sel' : touched.cities.has(item.id) ? 'city touched' : 'city'}
          onClick={() => on.onPlace(item.id)}
        >
          <circle cx={x} cy={y} r={r / scale} />
          <CityName at={labels[index] ?? null} drop={4.5 / scale} name={nameOf(item)} />
        </g>
      ))}
      {drawing.capitals.map(({ item, x, y }) => (
        <g key={item.country} className={`capital ${regionOf({ kind: 'country', country: item.country })}`}>
          <circle cx={x} cy={y} r={(hosts.has(`${x},${y}`) ? CAPITAL - 1 : CAPITAL) / scale} />
          <text x={x} y={y + 3.2 / scale} textAnchor="middle">
            {item.country}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** A name, its baseline so far below its middle. */
function CityName({ at, drop, name }: { at: CityLabel; drop: number; name: string }) {
  if (!at) return null;
  return (
    <text x={at.x} y={at.y + drop} textAnchor={at.anchor}>
      {name}
    </text>
  );
}
