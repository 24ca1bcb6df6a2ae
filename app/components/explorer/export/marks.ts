// What a picture of the sheet consists of: shapes and lines of text, from the lowest to the uppermost. Pixels at zoom 1.

export interface ShapeMark {
  kind: 'shape';
  /** Path data, as in SVG. */
  d: string;
  fill: string | null;
  stroke?: string;
  width?: number;
  dash?: number[];
  isRound?: boolean;
  opacity?: number;
}

export interface TextMark {
  kind: 'text';
  x: number;
  /** Baseline. */
  y: number;
  text: string;
  size: number;
  weight: number;
  face: 'sans' | 'serif';
  fill: string;
  anchor: 'start' | 'middle' | 'end';
  /** Ground colour around the letters. */
  halo?: string;
}

export type Mark = ShapeMark | TextMark;

/** Left, top, right, bottom. */
export type Box = [left: number, top: number, right: number, bottom: number];

const round = (value: number) => Math.round(value * 100) / 100;

export function circlePath(x: number, y: number, r: number): string {
  return `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0z`;
}

/** A rectangle around a point, its corners rounded. */
export function rectPath(x: number, y: number, [w, h]: [number, number], r: number): string {
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [left, top] = [round(x - w / 2), round(y - h / 2)];
  return `M${round(left + r)} ${top}h${round(w - 2 * r)}${corner(r, r)}v${round(h - 2 * r)}${corner(-r, r)}h${round(2 * r - w)}${corner(-r, -r)}v${round(2 * r - h)}${corner(r, -r)}z`;
}

/** A closed line through points around a centre. */
export function polygonPath(x: number, y: number, points: [number, number][]): string {
  return `M${points.map(([dx, dy]) => `${round(x + dx)} ${round(y + dy)}`).join('L')}z`;
}

export function linePath(x1: number, y1: number, x2: number, y2: number): string {
  return `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;
}

/** A line from `from` to `to` that is drawn towards a point beside it. */
export function curvePath(
  from: { x: number; y: number },
  control: { x: number; y: number },
  to: { x: number; y: number },
): string {
  const at = ({ x, y }: { x: number; y: number }) => `${round(x)} ${round(y)}`;
  return `M${at(from)}Q${at(control)} ${at(to)}`;
}
