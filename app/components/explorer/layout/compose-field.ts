// For graphs without a single centre: forces between islands and people at sea, then room is made until no two overlap.
// Deterministic: starting places come from the order of the keys, never from chance.
import { linkKey } from './sheet-people';

export interface Body {
  key: string;
  /** Size with label; a person's label lies on both sides of the centre, so that either side can be chosen later. */
  w: number;
  h: number;
}

export interface Spot {
  x: number;
  y: number;
}

const WORK = 4e7;
/** From so many bodies on, only those in the same or the next cell push each other away. */
const CROWD = 240;
const CELL = 420;
const CROWD_ROUNDS = 60;
const MARGIN = 26;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Centres of the bodies, none overlapping. Bodies come busiest first. */
export function composeField(bodies: Body[], links: Map<string, number>, aspect: number): Map<string, Spot> {
  const field = startField(bodies, toSprings(bodies, links), aspect);
  const rounds =
    bodies.length > CROWD ? CROWD_ROUNDS : Math.min(260, Math.floor(WORK / Math.max(1, bodies.length ** 2)));
  for (let round = 0; round < rounds; round++) relax(field, 1 - round / rounds);
  const spots = bodies.map((_, index) => ({ x: field.x[index] ?? 0, y: field.y[index] ?? 0 }));
  makeRoom(bodies, spots);
  return new Map(bodies.map((body, index) => [body.key, spots[index] ?? { x: 0, y: 0 }]));
}

/** Everything by the index of the body, as plain numbers: forces are added up millions of times. */
interface Field {
  x: Float64Array;
  y: Float64Array;
  /** What pushes in this round. */
  pushX: Float64Array;
  pushY: Float64Array;
  /** Width and height together. */
  size: Float64Array;
  springs: Spring[];
  aspect: number;
}

function startField(bodies: Body[], springs: Spring[], aspect: number): Field {
  const numbers = () => new Float64Array(bodies.length);
  const field = { x: numbers(), y: numbers(), pushX: numbers(), pushY: numbers(), size: numbers(), springs, aspect };
  for (const [index, { w, h }] of bodies.entries()) {
    const radius = 150 * Math.sqrt(index);
    const angle = index * GOLDEN_ANGLE;
    field.x[index] = Math.cos(angle) * radius * aspect;
    field.y[index] = Math.sin(angle) * radius;
    field.size[index] = w + h;
  }
  return field;
}

interface Spring {
  a: number;
  b: number;
  weight: number;
}

function toSprings(bodies: Body[], links: Map<string, number>): Spring[] {
  const index = new Map(bodies.map((body, at) => [body.key, at]));
  return [...links].flatMap(([key, weight]) => {
    const [left = '', right = ''] = key.split('|');
    const a = index.get(left);
    const b = index.get(right);
    return a === undefined || b === undefined || linkKey(left, right) !== key ? [] : [{ a, b, weight }];
  });
}

function relax(field: Field, heat: number): void {
  const { x, y, pushX, pushY, aspect } = field;
  pushX.fill(0);
  pushY.fill(0);
  repel(field);
  for (const spring of field.springs) pull(field, spring);
  for (let index = 0; index < x.length; index++) {
    const atX = x[index] as number;
    const atY = y[index] as number;
    const forceX = (pushX[index] as number) - (atX * 0.012) / aspect;
    const forceY = (pushY[index] as number) - atY * 0.012 * aspect;
    const length = Math.hypot(forceX, forceY) || 1;
    const step = Math.min(length, 40 * heat + 1) / length;
    x[index] = atX + forceX * step;
    y[index] = atY + forceY * step;
  }
}

function repel(field: Field): void {
  const count = field.x.length;
  if (count > CROWD) repelNear(field);
  else {
    const next = Int32Array.from({ length: count }, (_, index) => (index + 1 < count ? index + 1 : -1));
    for (let i = 0; i < count; i++) repelAll(field, i, { first: next[i] as number, next });
  }
}

/** In a crowd the far ones hardly push, and there are too many of them. */
function repelNear(field: Field): void {
  const { cells, firsts, next } = sortIntoCells(field);
  for (const [cell, at] of cells) {
    const beside = [1, 4095, 4096, 4097].map((step) => firsts[cells.get(cell + step) ?? -1] ?? -1);
    for (let i = firsts[at] as number; i >= 0; i = next[i] as number) {
      repelAll(field, i, { first: next[i] as number, next });
      for (const first of beside) repelAll(field, i, { first, next });
    }
  }
}

/** Cells by their place on the sheet, the first body of each, and for each body the next one in its cell; -1 ends a cell. */
function sortIntoCells({ x, y }: Field) {
  const cells = new Map<number, number>();
  const firsts: number[] = [];
  const lasts: number[] = [];
  const next = new Int32Array(x.length).fill(-1);
  for (let i = 0; i < x.length; i++) {
    const cell = Math.floor((x[i] as number) / CELL) * 4096 + Math.floor((y[i] as number) / CELL);
    const at = cells.get(cell);
    if (at === undefined) {
      cells.set(cell, firsts.length);
      firsts.push(i);
      lasts.push(i);
    } else {
      next[lasts[at] as number] = i;
      lasts[at] = i;
    }
  }
  return { cells, firsts, next };
}

/** Pushes one body and each of a chain of others away from each other; a chain ends with -1. */
function repelAll(field: Field, i: number, { first, next }: { first: number; next: Int32Array }): void {
  const { x, y, pushX, pushY, size } = field;
  const [atX, atY, sizeOf] = [x[i] as number, y[i] as number, size[i] as number];
  let ownX = pushX[i] as number;
  let ownY = pushY[i] as number;
  for (let j = first; j >= 0; j = next[j] as number) {
    const dx = atX - (x[j] as number);
    const dy = atY - (y[j] as number);
    const distance = Math.sqrt(dx * dx + dy * dy) || 1;
    const reach = (sizeOf + (size[j] as number)) / 4;
    const force = ((reach * reach * 0.06) / (distance * distance)) * 20;
    const forceX = (dx / distance) * force;
    const forceY = (dy / distance) * force;
    ownX += forceX;
    ownY += forceY;
    pushX[j] = (pushX[j] as number) - forceX;
    pushY[j] = (pushY[j] as number) - forceY;
  }
  pushX[i] = ownX;
  pushY[i] = ownY;
}

function pull({ x, y, pushX, pushY, size }: Field, { a, b, weight }: Spring): void {
  const dx = (x[b] as number) - (x[a] as number);
  const dy = (y[b] as number) - (y[a] as number);
  const distance = Math.sqrt(dx * dx + dy * dy) || 1;
  const rest = (((size[a] as number) + (size[b] as number)) / 4) * 0.8 + 70;
  const force = ((distance - rest) / distance) * 0.05 * Math.min(3, weight);
  pushX[a] = (pushX[a] as number) + dx * force;
  pushY[a] = (pushY[a] as number) + dy * force;
  pushX[b] = (pushX[b] as number) - dx * force;
  pushY[b] = (pushY[b] as number) - dy * force;
}

/** Pushes overlapping rectangles apart along the shorter way; every ten rounds the whole field grows a little, so it ends. */
function makeRoom(bodies: Body[], spots: Spot[]): void {
  for (let round = 1; separate(bodies, spots); round++) {
    if (round % 10 !== 0) continue;
    for (const spot of spots) {
      spot.x *= 1.06;
      spot.y *= 1.06;
    }
  }
}

function separate(bodies: Body[], spots: Spot[]): boolean {
  const leftOf = (index: number) => (spots[index] as Spot).x - (bodies[index] as Body).w / 2;
  const lefts = Float64Array.from(bodies, (_, index) => leftOf(index));
  const order = Int32Array.from(bodies.keys()).sort((a, b) => (lefts[a] as number) - (lefts[b] as number));
  let moved = false;
  for (let at = 0; at < order.length; at++) {
    const i = order[at] as number;
    const [spot, { w }] = [spots[i] as Spot, bodies[i] as Body];
    for (let after = at + 1; after < order.length; after++) {
      const j = order[after] as number;
      if (leftOf(j) > spot.x + w / 2 + MARGIN) break;
      moved = pushApart({ bodies, spots, i, j }) || moved;
    }
  }
  return moved;
}

function pushApart({ bodies, spots, i, j }: { bodies: Body[]; spots: Spot[]; i: number; j: number }): boolean {
  const a = spots[i] as Spot;
  const b = spots[j] as Spot;
  const p = bodies[i] as Body;
  const q = bodies[j] as Body;
  const overX = (p.w + q.w) / 2 + MARGIN - Math.abs(a.x - b.x);
  if (overX <= 0.01) return false;
  const overY = (p.h + q.h) / 2 + MARGIN - Math.abs(a.y - b.y);
  if (overY <= 0.01) return false;
  if (overX < overY) shift(a, b, 'x', overX / 2 + 0.5);
  else shift(a, b, 'y', overY / 2 + 0.5);
  return true;
}

function shift(a: Spot, b: Spot, axis: 'x' | 'y', by: number): void {
  const sign = a[axis] <= b[axis] ? -1 : 1;
  a[axis] += sign * by;
  b[axis] -= sign * by;
}
