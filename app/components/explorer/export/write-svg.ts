import type { SheetPicture } from './draw-sheet';
import { escapeXml } from './escape-xml';
import type { Mark, ShapeMark, TextMark } from './marks';

export interface SvgFaces {
  /** Families as CSS has them, the first that is there is used. */
  sans: string;
  serif: string;
}

interface SvgWords {
  title: string;
  /** The rules that bring its letters; a page has them already. */
  fonts?: string;
}

/** A picture of the sheet as an SVG file that needs nothing else. */
export function writeSvg(picture: SheetPicture, faces: SvgFaces, words: SvgWords): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', writeSvgElement(picture, faces, words), ''].join('\n');
}

/** The same as a part of a page. */
export function writeSvgElement(
  { marks, box, ground }: SheetPicture,
  faces: SvgFaces,
  { title, fonts = '' }: SvgWords,
): string {
  const [left, top, right, bottom] = box;
  const [width, height] = [right - left, bottom - top];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${escapeXml(fonts)}text{font-family:${escapeXml(faces.sans)};paint-order:stroke;stroke-linejoin:round}.serif{font-family:${escapeXml(faces.serif)}}</style>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${escapeXml(ground)}"/>`,
    ...marks.map(writeMark),
    '</svg>',
  ].join('\n');
}

function writeMark(mark: Mark): string {
  return mark.kind === 'text' ? writeText(mark) : writeShape(mark);
}

function writeShape({ d, fill, stroke, width, dash, isRound, opacity }: ShapeMark): string {
  const attributes = attributesOf({
    d,
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke ? width : undefined,
    'stroke-dasharray': dash?.join(' '),
    'stroke-linecap': isRound ? 'round' : undefined,
    opacity,
  });
  return `<path${attributes}/>`;
}

function writeText({ x, y, text, size, weight, face, fill, anchor, halo }: TextMark): string {
  const attributes = attributesOf({
    class: face === 'serif' ? 'serif' : undefined,
    x: Math.round(x * 100) / 100,
    y: Math.round(y * 100) / 100,
    'font-size': Math.round(size * 100) / 100,
    'font-weight': weight,
    fill,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    stroke: halo,
    'stroke-width': halo ? 4 : undefined,
  });
  return `<text${attributes}>${escapeXml(text)}</text>`;
}

function attributesOf(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeXml(`${value}`)}"`]))
    .join('');
}
