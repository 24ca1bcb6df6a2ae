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
  const spots = bodies.map((body, index) => startSpot(body, index, aspect));
  const springs = toSprings(bodies, links);
  const rounds =
    bodies.length > CROWD ? CROWD_ROUNDS : Math.min(260, Math.floor(WORK / Math.max(1, bodies.length ** 2)));
  for (let round = 0; round < rounds; round++) relax({ bodies, spots, springs, aspect }, 1 - round / rounds);
  makeRoom(bodies, spots);
  return new Map(bodies.map((body, index) => [body.key, spots[index] ?? { x: 0, y: 0 }]));
}

function startSpot(_body: Body, index: number, aspect: number): Spot {
  const radius = 150 * Math.sqrt(index);
  const angle = index * GOLDEN_ANGLE;
  return { x: Math.cos(angle) * radius * aspect, y: Math.sin(angle) * radius };
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

interface Field {
  bodies: Body[];
  spots: Spot[];
  springs: Spring[];
  aspect: number;
}

function relax(field: Field, heat: number): void {
  const push = field.spots.map(() => ({ x: 0, y: 0 }));
  repel(field, push);
  for (const spring of field.springs) pull(field, spring, push);
  field.spots.forEach((spot, index) => {
    const force = push[index] ?? { x: 0, y: 0 };
    force.x -= (spot.x * 0.012) / field.aspect;
    force.y -= spot.y * 0.012 * field.aspect;
    const length = Math.hypot(force.x, force.y) || 1;
    const step = Math.min(length, 40 * heat + 1) / length;
    spot.x += force.x * step;
    spot.y += force.y * step;
  });
}

function repel(field: Field, push: Spot[]): void {
  if (field.spots.length > CROWD) repelNear(field, push);
  else {
    for (let i = 0; i < field.spots.length; i++) {
      for (let j = i + 1; j < field.spots.length; j++) repelPair(field, push, [i, j]);
    }
  }
}

/** In a crowd the far ones hardly push, and there are too many of them. */
function repelNear(field: Field, push: Spot[]): void {
  const cells = new Map<number, number[]>();
  const cellOf = (x: number, y: number) => Math.floor(x / CELL) * 4096 + Math.floor(y / CELL);
  field.spots.forEach(({ x, y }, i) => {
    const cell = cellOf(x, y);
    const list = cells.get(cell);
    if (list) list.push(i);
    else cells.set(cell, [i]);
  });
  for (const [cell, list] of cells) {
    list.forEach((i, at) => {
      for (let other = at + 1; other < list.length; other++) repelPair(field, push, [i, list[other] ?? i]);
      for (const step of [1, 4095, 4096, 4097]) {
        for (const j of cells.get(cell + step) ?? []) repelPair(field, push, [i, j]);
      }
    });
  }
}

function repelPair({ spots, bodies }: Field, push: Spot[], [i, j]: [number, number]): void {
  const [a, b] = [spots[i], spots[j]];
  if (!a || !b) return;
  const reach = reachOf(bodies[i], bodies[j]);
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const distance = Math.hypot(dx, dy) || 1;
  const force = (reach * reach * 0.06) / (distance * distance);
  addTo(push[i], (dx / distance) * force * 20, (dy / distance) * force * 20);
  addTo(push[j], (-dx / distance) * force * 20, (-dy / distance) * force * 20);
}

function pull(field: Field, spring: Spring, push: Spot[]): void {
  const a = field.spots[spring.a];
  const b = field.spots[spring.b];
  if (!a || !b) return;
  const distance = Math.hypot(a.x - b.x, a.y - b.y) || 1;
  const rest = reachOf(field.bodies[spring.a], field.bodies[spring.b]) * 0.8 + 70;
  const force = ((distance - rest) / distance) * 0.05 * Math.min(3, spring.weight);
  addTo(push[spring.a], (b.x - a.x) * force, (b.y - a.y) * force);
  addTo(push[spring.b], (a.x - b.x) * force, (a.y - b.y) * force);
}

function reachOf(a: Body | undefined, b: Body | undefined): number {
  return ((a?.w ?? 0) + (a?.h ?? 0) + (b?.w ?? 0) + (b?.h ?? 0)) / 4;
}

function addTo(spot: Spot | undefined, x: number, y: number): void {
  if (!spot) return;
  spot.x += x;
  spot.y += y;
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
  const order = bodies.map((_, index) => index).sort((a, b) => leftOf(a) - leftOf(b));
  let moved = false;
  function leftOf(index: number): number {
    return (spots[index]?.x ?? 0) - (bodies[index]?.w ?? 0) / 2;
  }
  order.forEach((i, at) => {
    for (let next = at + 1; next < order.length; next++) {
      const j = order[next] ?? i;
      if (leftOf(j) > (spots[i]?.x ?? 0) + (bodies[i]?.w ?? 0) / 2 + MARGIN) break;
      moved = pushApart({ bodies, spots, i, j }) || moved;
    }
  });
  return moved;
}

function pushApart({ bodies, spots, i, j }: { bodies: Body[]; spots: Spot[]; i: number; j: number }): boolean {
  const [a, b, p, q] = [spots[i], spots[j], bodies[i], bodies[j]];
  if (!a || !b || !p || !q) return false;
  const overX = (p.w + q.w) / 2 + MARGIN - Math.abs(a.x - b.x);
  const overY = (p.h + q.h) / 2 + MARGIN - Math.abs(a.y - b.y);
  if (overX <= 0.01 || overY <= 0.01) return false;
  if (overX < overY) shift(a, b, 'x', overX / 2 + 0.5);
  else shift(a, b, 'y', overY / 2 + 0.5);
  return true;
}

function shift(a: Spot, b: Spot, axis: 'x' | 'y', by: number): void {
  const sign = a[axis] <= b[axis] ? -1 : 1;
  a[axis] += sign * by;
  b[axis] -= sign * by;
}
