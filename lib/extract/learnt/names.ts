// Names of features, made once for each of their values: to put one together costs more than all that is asked of it.

const names = new Map<string, string>();

/** The one string of a name: strings that are the same are compared at once. */
export function oneName(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  names.set(name, name);
  return name;
}

/** A name with one value in it; there must be few values. */
export function nameOf<A>(make: (value: A) => string): (value: A) => string {
  const known = new Map<A, string>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const name = oneName(make(value));
    known.set(value, name);
    return name;
  };
}

/** A name with two values in it. */
export function nameOfTwo<A, B>(make: (one: A, other: B) => string): (one: A, other: B) => string {
  const known = new Map<A, Map<B, string>>();
  return (one, other) => {
    const before = known.get(one)?.get(other);
    if (before !== undefined) return before;
    const name = oneName(make(one, other));
    const beside = known.get(one) ?? new Map<B, string>();
    known.set(one, beside.set(other, name));
    return name;
  };
}
