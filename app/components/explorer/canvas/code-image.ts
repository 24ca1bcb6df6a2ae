const SCALE = 5;
const cache = new Map<string, string>();

export interface CodeImage {
  code: string;
  /** Diameter of the node in pixels at zoom 1. */
  size: number;
  colour: string;
  family: string;
}

/** The letters inside a node as a picture, sharp up to five times its size; drawn once for each look. */
export function drawCode({ code, size, colour, family }: CodeImage): string {
  const key = `${code} ${size} ${colour}`;
  const known = cache.get(key);
  if (known) return known;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.round(size * SCALE);
  const pen = canvas.getContext('2d');
  if (!pen) return '';
  const shrink = code.length > 2 ? 0.82 : 1;
  pen.font = `700 ${letterSize(size) * shrink * SCALE}px ${family}`;
  pen.fillStyle = colour;
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  // Capitals have no descenders: centre them by their own height.
  const box = pen.measureText(code);
  const middle = canvas.height / 2 + (box.actualBoundingBoxAscent - box.actualBoundingBoxDescent) / 2;
  pen.fillText(code, canvas.width / 2, middle);
  const url = canvas.toDataURL('image/png');
  cache.set(key, url);
  return url;
}

/** From 10.5 px in the smallest node to 14 px in the largest. */
function letterSize(size: number): number {
  return 10.5 + (3.5 * (Math.min(52, Math.max(28, size)) - 28)) / 24;
}
