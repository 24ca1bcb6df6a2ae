import { drawLocator, LOCATOR } from './draw-locator';

interface Props {
  /** In degrees. */
  position: { lat: number; lon: number };
  city: string;
  /** What the picture shows, in words. */
  label: string;
}

/** Where a city lies: in the middle of a small map without borders, drawn on the server. */
export async function Locator({ position, city, label }: Props) {
  // Only pages with a map need the coast. The coarsest one: a finer one is ten times the bytes and looks the same at this size.
  const { default: topology } = await import('world-atlas/land-110m.json');
  const { width, height, land, graticule } = drawLocator(position, topology);
  const [x, y] = [width / 2, height / 2];
  return (
    <figure className="locator">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <path className="coastline" d={land} />
        <path className="grat" d={graticule} />
        <path
          className="cross"
          d={`M${x} 0V${y - LOCATOR.gap}M${x} ${y + LOCATOR.gap}V${height}M0 ${y}H${x - LOCATOR.gap}M${x + LOCATOR.gap} ${y}H${width}`}
        />
        <circle className="at" cx={x} cy={y} r="5" />
        <text x={x + 12} y={y - 10}>
          {city}
        </text>
      </svg>
    </figure>
  );
}
