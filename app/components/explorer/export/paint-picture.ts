import type { SheetPicture } from './draw-sheet';
import type { Mark } from './marks';
import type { SvgFaces } from './write-svg';

/** Canvases with more pixels than this fail in some browsers. */
const MOST_PIXELS = 60_000_000;

/** A picture of the sheet as PNG, twice as fine as the screen where it is not too large. The page's fonts draw the letters. */
export async function paintPicture({ marks, box, ground }: SheetPicture, faces: SvgFaces): Promise<Blob> {
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  const scale = Math.min(2, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  await loadLetters(marks, faces);
  if (!context) throw new Error('This browser cannot draw pictures.');
  context.scale(scale, scale);
  context.translate(-box[0], -box[1]);
  context.fillStyle = ground;
  context.fillRect(box[0], box[1], width, height);
  for (const mark of marks) paintMark(context, mark, faces);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The picture is too large for this browser.');
  return blob;
}

/** A canvas takes another font for letters whose own is still on its way. */
async function loadLetters(marks: Mark[], faces: SvgFaces): Promise<void> {
  const wanted = new Map<string, string>();
  for (const mark of marks) {
    if (mark.kind !== 'text') continue;
    const font = `${mark.weight} ${mark.size}px ${faces[mark.face]}`;
    wanted.set(font, (wanted.get(font) ?? '') + mark.text);
  }
  await Promise.all([...wanted].map(([font, text]) => document.fonts.load(font, text).catch(() => [])));
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark, faces: SvgFaces): void {
  context.save();
  if (mark.kind === 'text') {
    context.font = `${mark.weight} ${mark.size}px ${faces[mark.face]}`;
    context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
    context.lineJoin = 'round';
    if (mark.halo) {
      context.strokeStyle = mark.halo;
      context.lineWidth = 4;
      context.strokeText(mark.text, mark.x, mark.y);
    }
    context.fillStyle = mark.fill;
    context.fillText(mark.text, mark.x, mark.y);
  } else {
    const path = new Path2D(mark.d);
    context.globalAlpha = mark.opacity ?? 1;
    context.setLineDash(mark.dash ?? []);
    context.lineCap = mark.isRound ? 'round' : 'butt';
    if (mark.fill) {
      context.fillStyle = mark.fill;
      context.fill(path);
    }
    if (mark.stroke) {
      context.strokeStyle = mark.stroke;
      context.lineWidth = mark.width ?? 1;
      context.stroke(path);
    }
  }
  context.restore();
}
