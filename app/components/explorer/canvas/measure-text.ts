import { fontSize, type MeasureText, type TextStyle } from '../scene/sheet-texts';
import { readTheme } from './sheet-theme';

const WEIGHTS: Record<TextStyle, number> = { name: 500, picked: 700, title: 600, place: 400, date: 600 };
const STEP = 2;

/** Measures with the fonts of this page; call it when they are loaded. Widths are rounded up to even pixels. */
export function createMeasure(): MeasureText {
  const pen = document.createElement('canvas').getContext('2d');
  const { sans, serif } = readTheme(document.body);
  return (text, style, language) => {
    if (!pen) return text.length * fontSize(style, language) * 0.6;
    pen.font = `${WEIGHTS[style]} ${fontSize(style, language)}px ${style === 'title' ? serif : sans}`;
    return Math.ceil(pen.measureText(text).width / STEP) * STEP;
  };
}
