// Where the sheet is looked at from. Legibility goes before overview: rather a part that can be read than all in dust.
import type { Core, NodeSingular } from 'cytoscape';
import type { Rect } from '../layout/layout-types';
import { avoidCuts } from './avoid-cuts';
import { CROWD } from './crowd';

/** Names are not drawn smaller than this at first, in pixels. */
const LEGIBLE = 9.75;
const USUAL_NAME = 13;
const LARGEST = 1.25;
const SETTLE = 240;
/** Under all that is fitted. */
const FOOT = 14;

export interface Camera {
  zoom: number;
  pan: { x: number; y: number };
}

/** A greeting over so much of the width bars the foot of the canvas; a narrower one is a card that lies on it. */
const BAR = 0.7;

/** Where the greeting of newcomers lies on the canvas, in its pixels; null when nobody is greeted. */
function cardOver(host: HTMLElement): Rect | null {
  const box = host.getBoundingClientRect();
  const card = document.querySelector('.explorer .welcome')?.getBoundingClientRect();
  if (!card || card.height === 0) return null;
  return { x1: card.left - box.left, y1: card.top - box.top, x2: card.right - box.left, y2: card.bottom - box.top };
}

/** The part of the canvas that nothing covers: above a bottom sheet, a greeting and the notes of what is left out. Pixels of the canvas. */
export function freeRect(host: HTMLElement): Rect {
  const box = host.getBoundingClientRect();
  const notes = host.parentElement?.querySelector('.left-out')?.getBoundingClientRect();
  const panel = document.querySelector('.explorer .panel')?.getBoundingClientRect();
  const isOver = panel && panel.top > box.top + 40 && panel.top < box.bottom && panel.left < box.right - 40;
  const side = box.width < 500 ? 6 : 14;
  const greeting = cardOver(host);
  const ends = [box.bottom];
  if (notes && notes.height > 0) ends.push(notes.top);
  if (greeting && greeting.x2 - greeting.x1 > BAR * box.width) ends.push(greeting.y1 + box.top);
  const foot = Math.min(...ends);
  return { x1: side, y1: 10, x2: box.width - side, y2: (isOver ? Math.min(panel.top, foot) : foot) - box.top - FOOT };
}

/** The camera that shows all of `content` in `free`, or as much as stays legible (zoomed no less than `least`) around `focus`. */
export function fitCamera(content: Rect, free: Rect, focus: { x: number; y: number }, least: number): Camera {
  const size = (rect: Rect) => ({ w: Math.max(1, rect.x2 - rect.x1), h: Math.max(1, rect.y2 - rect.y1) });
  const whole = Math.min(size(free).w / size(content).w, size(free).h / size(content).h);
  const zoom = Math.min(LARGEST, Math.max(least, whole));
  const x = placeAxis([content.x1, content.x2], [free.x1, free.x2], focus.x, zoom);
  const y = placeAxis([content.y1, content.y2], [free.y1, free.y2], focus.y, zoom);
  return { zoom, pan: { x, y } };
}

/** Centres what fits; otherwise centres the focus without showing empty margins. */
function placeAxis(content: [number, number], free: [number, number], focus: number, zoom: number): number {
  const length = (content[1] - content[0]) * zoom;
  const room = free[1] - free[0];
  if (length <= room) return free[0] + (room - length) / 2 - content[0] * zoom;
  const centred = (free[0] + free[1]) / 2 - focus * zoom;
  return Math.min(free[0] - content[0] * zoom, Math.max(free[1] - content[1] * zoom, centred));
}

/** How far the canvas has to move so that a point comes into the free part; null when it is there. */
export function panIntoView(point: { x: number; y: number }, free: Rect, margin: number) {
  const shift = (value: number, from: number, to: number) =>
    value < from + margin ? from + margin - value : Math.min(0, to - margin - value);
  const x = shift(point.x, free.x1, free.x2);
  const y = shift(point.y, free.y1, free.y2);
  return x === 0 && y === 0 ? null : { x, y };
}

/** Moves the camera, at once where the reader asked for less motion. */
export function moveCamera(sheet: Core, camera: Camera, isSmooth: boolean): void {
  sheet.stop();
  if (!isSmooth || matchMedia('(prefers-reduced-motion: reduce)').matches) sheet.viewport(camera);
  else sheet.animate({ ...camera, duration: SETTLE, easing: 'ease-out-cubic' });
}

/** Of people this near to the size of the busiest one, the one in their middle is looked at. */
const AS_BUSY = 0.9;

interface Sized {
  size: number;
  x: number;
  y: number;
}

/** Those near to the size of the busiest one. */
function listBusiest<Person extends { size: number }>(people: readonly Person[]): Person[] {
  const most = Math.max(...people.map(({ size }) => size));
  return people.filter(({ size }) => size >= AS_BUSY * most);
}

/** The point to look at first: of the busiest people the one nearest to the middle of them all; null without people. */
export function findBusiest(people: readonly Sized[]): { x: number; y: number } | null {
  const busy = listBusiest(people);
  const mean = (of: 'x' | 'y') => busy.reduce((sum, one) => sum + one[of], 0) / busy.length;
  const middle = { x: mean('x'), y: mean('y') };
  const far = ({ x, y }: Sized) => Math.hypot(x - middle.x, y - middle.y);
  const [best] = busy.toSorted((a, b) => far(a) - far(b) || a.x - b.x || a.y - b.y);
  return best ? { x: best.x, y: best.y } : null;
}

/** About as far as a name reaches from the middle of its node. */
const REACH = 80;

/**
 * What all of the sheet covers. Of a crowd by places alone: asking thousands of names and lines for their boxes measures each of them
 * once more before the first drawing, and no more than its middle is seen at first.
 */
function contentOf(sheet: Core): Rect {
  if (sheet.elements().length <= CROWD) {
    const { x1, y1, x2, y2 } = sheet.elements().boundingBox();
    return { x1, y1, x2, y2 };
  }
  const content = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  for (const node of sheet.nodes()) {
    const { x, y } = node.position();
    const [w, h] = ['w', 'h'].map((side) => Math.max(REACH, Number(node.data(side) ?? 0) / 2)) as [number, number];
    content.x1 = Math.min(content.x1, x - w);
    content.y1 = Math.min(content.y1, y - h);
    content.x2 = Math.max(content.x2, x + w);
    content.y2 = Math.max(content.y2, y + h);
  }
  return content;
}

/** Fits everything, or what stays legible of it around whoever is in focus or selected, or else around the busiest people. */
export function fitSheet(sheet: Core, isSmooth: boolean): void {
  const host = sheet.container();
  if (!host || sheet.nodes().empty()) return;
  const content = contentOf(sheet);
  const persons = sheet.nodes('.person');
  const chosen = sheet.nodes('.centre').union(sheet.nodes('.selected')).nodes();
  const people = persons.map((node) => ({ node, size: Number(node.data('size')), ...node.position() }));
  const middle = { x: (content.x1 + content.x2) / 2, y: (content.y1 + content.y2) / 2 };
  const focus = chosen.nonempty() ? chosen.first().position() : (findBusiest(people) ?? middle);
  const name = persons.toArray().find((node) => !node.hasClass('selected'));
  const least = LEGIBLE / (name?.numericStyle('font-size') || USUAL_NAME);
  const free = freeRect(host);
  const camera = fitCamera(content, free, focus, least);
  const isCrowd = sheet.elements().length > CROWD;
  const seen = { x1: 0, y1: 0, x2: host.clientWidth, y2: free.y2 + FOOT };
  const first = listBusiest(people).map(({ node }) => wordOf(node));
  const placed = isCrowd ? camera : avoidCuts(camera, { words: listWords(sheet), first, seen, card: cardOver(host) });
  moveCamera(sheet, placed, isSmooth);
}

/** Shows everything that there is, however small it becomes. */
export function fitAll(sheet: Core): void {
  const host = sheet.container();
  if (!host || sheet.nodes().empty()) return;
  const content = contentOf(sheet);
  const camera = fitCamera(content, freeRect(host), { x: content.x1, y: content.y1 }, 0);
  if (camera.zoom < sheet.minZoom()) sheet.minZoom(camera.zoom);
  moveCamera(sheet, camera, true);
}

/** Titles of islands and names of people with their nodes. */
function listWords(sheet: Core): Rect[] {
  return sheet.nodes('.title, .person, .country, .organization').map(wordOf);
}

const wordOf = (node: NodeSingular): Rect =>
  node.boundingBox({ includeNodes: !node.hasClass('title'), includeOverlays: false, includeUnderlays: false });
