// Names of features, made once for each of their values: to put one together costs more than all that is asked of it.
import { onceOf, onceOfTwo } from '../text/once-of';

const names = new Map<string, string>();

/** The one string of a name: strings that are the same are compared at once. */
export function oneName(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  names.set(name, name);
  return name;
}

/** A name with one value in it; there must be few values. */
export const nameOf = <A>(make: (value: A) => string) => onceOf((value: A) => oneName(make(value)));

/** A name with two values in it. */
export const nameOfTwo = <A, B>(make: (one: A, other: B) => string) =>
  onceOfTwo((one: A, other: B) => oneName(make(one, other)));

/** Names that are told together, numbered so that a judge looks their rows up once. To be made once for its values. */
export interface NameGroup {
  id: number;
  names: readonly string[];
}

let groups = 0;

export function groupOf(...names: readonly string[]): NameGroup {
  return { id: groups++, names: names.map(oneName) };
}
