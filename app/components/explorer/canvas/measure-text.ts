import { fontSize, type MeasureText, type TextStyle } from '../scene/sheet-texts';
import { readTheme } from './sheet-theme';

const WEIGHTS: Record<TextStyle, number> = { name: 500, picked: 700, title: 600, place: 400, date: 600 };
const STEP = 2;

/**
 * Measures with the fonts of this page; call it when they are loaded. Widths are rounded up to even
 * pixels, and each text is measured once: the same names are asked for again with each change of the picture.
 */
export function createMeasure(): MeasureText {
  const pen = document.createElement('canvas').getContext('2d');
  const { sans, serif } = readTheme(document.body);
  const known = new Map<string, number>();
  return (text, style, language) => {
    const key = `${style} ${language} ${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    if (!pen) return text.length * fontSize(style, language) * 0.6;
    pen.font = `${WEIGHTS[style]} ${fontSize(style, language)}px ${style === 'title' ? serif : sans}`;
    const measured = Math.ceil(pen.measureText(text).width / STEP) * STEP;
    known.set(key, measured);
    return measured;
  };
}
