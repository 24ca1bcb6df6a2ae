import type { Mark } from './marks';
import type { SvgFaces } from './write-svg';

/** A font face of the page: one subset of a family. */
export interface Face {
  family: string;
  /** First and last code point of each part of its range; none means all letters. */
  ranges: [first: number, last: number][];
  /** The whole rule, and where it stands: addresses in it count from there. */
  css: string;
  base: string;
}

/** Rules for a file that needs no other: the subsets of the page's fonts that hold its letters, as data. A font that cannot be had is left out. */
export async function embedFonts(marks: Mark[], faces: SvgFaces): Promise<string> {
  const known = [...document.styleSheets].flatMap(listFaces);
  const wanted = new Set(
    (['sans', 'serif'] as const).flatMap((face) => pickFaces(known, faces[face], lettersOf(marks, face))),
  );
  const rules = await Promise.all([...wanted].map((face) => embed(face).catch(() => '')));
  return rules.filter(Boolean).join('\n');
}

const lettersOf = (marks: Mark[], face: 'sans' | 'serif') =>
  marks.map((mark) => (mark.kind === 'text' && mark.face === face ? mark.text : '')).join('');

/** The subsets that a browser takes for these letters: of each the first family that has it. */
export function pickFaces(known: Face[], families: string, letters: string): Face[] {
  const order = families.split(',').map(unquote);
  const rank = (face: Face) => order.indexOf(face.family);
  const usable = known.filter((face) => rank(face) >= 0).toSorted((a, b) => rank(a) - rank(b));
  const picked = new Set<Face>();
  for (const letter of new Set(letters)) {
    const code = letter.codePointAt(0) ?? 0;
    const face = usable.find(
      ({ ranges }) => ranges.length === 0 || ranges.some(([first, last]) => first <= code && code <= last),
    );
    if (face) picked.add(face);
  }
  return [...picked];
}

/** Reads `U+0900-097F, U+20B9`; a question mark stands for any digit. */
export function readRanges(text: string): Face['ranges'] {
  return [...text.matchAll(/U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/gi)].map(([, first = '', last]) => [
    Number.parseInt(first.replaceAll('?', '0'), 16),
    Number.parseInt(last ?? first.replaceAll('?', 'F'), 16),
  ]);
}

const unquote = (name: string) => name.trim().replace(/^["']|["']$/g, '');

function listFaces(sheet: CSSStyleSheet): Face[] {
  return readFaces(rulesOf(sheet), sheet.href ?? location.href);
}

/** Sheets that other programs put into a page may not be read. */
function rulesOf(sheet: CSSStyleSheet): CSSRuleList | [] {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}

function readFaces(rules: CSSRuleList | [], base: string): Face[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSGroupingRule) return readFaces(rule.cssRules, base);
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const value = (name: string) => rule.style.getPropertyValue(name);
    const family = unquote(value('font-family'));
    return [{ family, ranges: readRanges(value('unicode-range')), css: rule.cssText, base }];
  });
}

async function embed({ css, base }: Face): Promise<string> {
  const [whole = '', address = ''] = /url\(["']?([^"'()]+)["']?\)/.exec(css) ?? [];
  const response = await fetch(new URL(address, base));
  if (!response.ok) return '';
  return css.replace(whole, `url(${await readAsData(await response.blob())})`);
}

function readAsData(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(`${reader.result}`);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
