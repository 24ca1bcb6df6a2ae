import { type CSSProperties, useMemo } from 'react';
import { regionOf } from '../../scene/regions';
import type { PairKeys } from '../view-params';
import { CAPITAL, type CityLabel, type MapDrawing as Drawing, placeLabels } from './build-map';
import { type MapCamera, viewBoxOf } from './map-camera';

interface MapDrawingProps {
  drawing: Drawing;
  camera: MapCamera;
  label: string;
  nameOf: (city: Drawing['cities'][number]['item']) => string;
  place: string | null;
  pair: PairKeys | null;
  onPlace: (id: string) => void;
  onPair: (pair: PairKeys) => void;
}

/** The drawing, for the pointer; the lists beside it say and do the same for keyboard and screen reader. */
export function MapDrawing({ drawing, camera, label, nameOf, place, pair, onPlace, onPair }: MapDrawingProps) {
  const { zoom } = camera;
  const labels = useMemo(() => placeLabels(drawing, nameOf, zoom), [drawing, nameOf, zoom]);
  const hosts = new Set(drawing.cities.map(({ x, y }) => `${x},${y}`));
  const isChosen = (a: string, b: string) => [a, b].every((country) => pair?.includes(`country:${country}`));
  return (
    <svg
      className="geo"
      viewBox={viewBoxOf(camera)}
      style={{ '--zoom': zoom } as CSSProperties}
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
          className={`arc ${item.held === 0 ? 'planned' : ''} ${isChosen(item.a, item.b) ? 'sel' : ''}`}
          onClick={() => onPair([`country:${item.a}`, `country:${item.b}`])}
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
          className={place === item.id ? 'city sel' : 'city'}
          onClick={() => onPlace(item.id)}
        >
          <circle cx={x} cy={y} r={r / zoom} />
          <CityName at={labels[index] ?? null} y={y + 4.5 / zoom} name={nameOf(item)} />
        </g>
      ))}
      {drawing.capitals.map(({ item, x, y }) => (
        <g key={item.country} className={`capital ${regionOf({ kind: 'country', country: item.country })}`}>
          <circle cx={x} cy={y} r={(hosts.has(`${x},${y}`) ? CAPITAL - 1 : CAPITAL) / zoom} />
          <text x={x} y={y + 3.2 / zoom} textAnchor="middle">
            {item.country}
          </text>
        </g>
      ))}
    </svg>
  );
}

function CityName({ at, y, name }: { at: CityLabel; y: number; name: string }) {
  if (!at) return null;
  return (
    <text x={at.x} y={y} textAnchor={at.anchor}>
      {name}
    </text>
  );
}
