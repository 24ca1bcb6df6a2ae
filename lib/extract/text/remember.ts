/** Longer strings are worked out anew each time: nobody's word, and not worth the room. */
const LONGEST = 120;
/** From this length on V8 lets a slice point into the text that it was cut from, which would then never be freed. */
const SLICED = 13;

/** A function of a string that keeps its last answers: reports repeat their words and names. Forgets all when `limit` is reached. */
export function remember<T>(make: (text: string) => T, limit: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (text.length > LONGEST) return make(text);
    if (known.size >= limit) known.clear();
    const own = text.length < SLICED ? text : ` ${text}`.slice(1);
    const made = make(own);
    known.set(own, made);
    return made;
  };
}
