/** Pixels of a picture for each that it takes at zoom 1: it stays sharp up to five times that. */
const SCALE = 5;
const SMALLEST = 28;
const LARGEST = 52;
/** The height of letters in the smallest and in the largest node, in pixels. */
const LETTERS = { least: 10.5, most: 14 };
const cache = new Map<string, string>();

export interface CodeImage {
  code: string;
  colour: string;
  family: string;
}

/**
 * The address of the letters inside a node as a picture, for nodes of every size (`codeWidth`): drawn once for each look, and good for
 * as long as the page is. Cytoscape adds up the letters of each value of each node: a picture written out as `data:` has thousands.
 */
export function drawCode({ code, colour, family }: CodeImage): string {
  const key = `${code} ${colour}`;
  const known = cache.get(key);
  if (known) return known;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = LARGEST * SCALE;
  const pen = canvas.getContext('2d');
  if (!pen) return '';
  const shrink = code.length > 2 ? 0.82 : 1;
  pen.font = `700 ${LETTERS.most * shrink * SCALE}px ${family}`;
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

/** How wide the picture is in a node of this diameter, in pixels at zoom 1: letters grow less than nodes do. */
export function codeWidth(size: number): number {
  const part = (Math.min(LARGEST, Math.max(SMALLEST, size)) - SMALLEST) / (LARGEST - SMALLEST);
  return (LARGEST * (LETTERS.least + (LETTERS.most - LETTERS.least) * part)) / LETTERS.most;
}

/** At once, while `toBlob` would answer after the stylesheet has to know. */
function readPicture(canvas: HTMLCanvasElement): Blob {
  const [, base64 = ''] = canvas.toDataURL('image/png').split(',');
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}
