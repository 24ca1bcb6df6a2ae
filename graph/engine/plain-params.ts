import type { Params } from './types';

/**
 * A copy of the parameters in which undefined became null. `number` says what an engine wants a finite number to be.
 * Throws a TypeError for what would not come back equal from both engines: NaN, infinities, dates, maps, functions.
 */
export function toPlainParams(params: Params, number: (value: number) => unknown = (value) => value): Params {
  const convert = (value: unknown, path: string): unknown => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return number(value);
    if (Array.isArray(value)) return convertList(value, path);
    if (typeof value === 'object' && isPlainObject(value)) {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner, `${path}.${key}`)]));
    }
    throw new TypeError(`Parameter ${path} is neither plain data nor a finite number.`);
  };
  // A list of numbers is stored as a list of one type: a single fraction makes all of them floats.
  const convertList = (list: unknown[], path: string): unknown[] =>
    list.every((item) => Number.isFinite(item)) && !list.every((item) => Number.isSafeInteger(item))
      ? [...list]
      : list.map((item, index) => convert(item, `${path}[${index}]`));
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, convert(value, `$${key}`)]));
}

function isPlainObject(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
