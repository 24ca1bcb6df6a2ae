const SCALE = 5;
const SMALLEST = 28;
/** Nodes this near in size, in pixels, share a picture: their letters differ by a third of a pixel. */
const SIZE_STEP = 6;
const cache = new Map<string, string>();

export interface CodeImage {
  code: string;
  /** Diameter of the node in pixels at zoom 1. */
  size: number;
  colour: string;
  family: string;
}

/**
 * The address of the letters inside a node as a picture, sharp up to five times its size; drawn once for each look, and good for as
 * long as the page is. Cytoscape adds up the letters of each value of each node: a picture written out as `data:` has thousands.
 */
export function drawCode({ code, size: exact, colour, family }: CodeImage): string {
  const size = SMALLEST + Math.round((exact - SMALLEST) / SIZE_STEP) * SIZE_STEP;
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
  const url = URL.createObjectURL(readPicture(canvas));
  cache.set(key, url);
  return url;
}

/** At once, while `toBlob` would answer after the stylesheet has to know. */
function readPicture(canvas: HTMLCanvasElement): Blob {
  const [, base64 = ''] = canvas.toDataURL('image/png').split(',');
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}

/** From 10.5 px in the smallest node to 14 px in the largest. */
function letterSize(size: number): number {
  return 10.5 + (3.5 * (Math.min(52, Math.max(SMALLEST, size)) - SMALLEST)) / 24;
}
