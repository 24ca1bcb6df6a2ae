const MOST_KEPT = 20_000;

/** A pure function of a text that keeps its last answers: the same few thousand names and days come again with every article. Forgets all at `most`. */
export function remember<T>(read: (text: string) => T, most = MOST_KEPT): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const answer = read(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}
