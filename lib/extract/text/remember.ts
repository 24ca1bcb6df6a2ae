/** A function of a string that keeps its last answers: reports repeat their words and names. Forgets all when `limit` is reached. */
export function remember<T>(make: (text: string) => T, limit: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= limit) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
