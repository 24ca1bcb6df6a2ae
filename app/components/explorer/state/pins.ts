import { isNodeKey } from '@/lib/contracts/node-key';

/** More would make the address too long to share. */
export const MOST_PINS = 20;
const FARTHEST = 20_000;
const PIN = /^(.+)@(-?[0-9]{1,5})_(-?[0-9]{1,5})$/u;

/** A node that stands where the reader put it; in the address `person:x@120_-40`. Pixels at zoom 1. */
export interface Pin {
  key: string;
  x: number;
  y: number;
}

/** Reads an item of the address; null when it is none, or lies beyond any sheet. */
export function parsePin(item: string): Pin | null {
  const [, key = '', x, y] = PIN.exec(item) ?? [];
  const pin = { key, x: Number(x), y: Number(y) };
  const isNear = Math.abs(pin.x) <= FARTHEST && Math.abs(pin.y) <= FARTHEST;
  return isNodeKey(key) && isNear ? pin : null;
}

/** The pins of a list, the last one of each node. */
export function readPins(items: string[]): Record<string, { x: number; y: number }> {
  return Object.fromEntries(
    items.flatMap((item) => {
      const pin = parsePin(item);
      return pin ? [[pin.key, { x: pin.x, y: pin.y }]] : [];
    }),
  );
}

/** The list with a node pinned, moved or (without a place) loosened; null when no more can be pinned. */
export function setPin(items: string[], key: string, at: { x: number; y: number } | null): string[] | null {
  const others = items.filter((item) => parsePin(item)?.key !== key);
  if (!at) return others;
  if (others.length >= MOST_PINS) return null;
  return [...others, `${key}@${Math.round(at.x)}_${Math.round(at.y)}`];
}
