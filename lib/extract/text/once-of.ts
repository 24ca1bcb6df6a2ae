// What functions of a few values make, made once: of each value there must be few. Strings should be constants, so that they need not be read to be told apart.

export function onceOf<A, V>(make: (value: A) => V): (value: A) => V {
  const known = new Map<A, V>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const made = make(value);
    known.set(value, made);
    return made;
  };
}

export function onceOfTwo<A, B, V>(make: (a: A, b: B) => V): (a: A, b: B) => V {
  const known = new Map<A, Map<B, V>>();
  return (a, b) => {
    const before = known.get(a)?.get(b);
    if (before !== undefined) return before;
    const made = make(a, b);
    const beside = known.get(a) ?? new Map<B, V>();
    known.set(a, beside.set(b, made));
    return made;
  };
}

export function onceOfThree<A, B, C, V>(make: (a: A, b: B, c: C) => V): (a: A, b: B, c: C) => V {
  const beside = onceOf((a: A) => onceOfTwo((b: B, c: C) => make(a, b, c)));
  return (a, b, c) => beside(a)(b, c);
}

export function onceOfFour<A, B, C, D, V>(make: (a: A, b: B, c: C, d: D) => V): (a: A, b: B, c: C, d: D) => V {
  const beside = onceOfTwo((a: A, b: B) => onceOfTwo((c: C, d: D) => make(a, b, c, d)));
  return (a, b, c, d) => beside(a, b)(c, d);
}
