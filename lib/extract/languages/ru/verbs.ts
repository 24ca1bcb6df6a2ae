// Forms of Russian verbs for the word tables: the past in its four forms, the future of the third person.

/** Pasts from their stems: `заяви` → `заявил|заявила|заявило|заявили`; a stem with `ся` is reflexive. */
export function past(stems: string): string {
  return stems
    .split('|')
    .flatMap((stem) => {
      const reflexive = stem.endsWith('ся');
      const bare = reflexive ? stem.slice(0, -2) : stem;
      const masculine = bare.endsWith('ё') ? `${bare.slice(0, -1)}ёл` : `${bare}л`;
      const root = bare.endsWith('ё') ? `${bare.slice(0, -1)}л` : `${bare}л`;
      return reflexive
        ? [`${masculine}ся`, `${root}ась`, `${root}ось`, `${root}ись`]
        : [masculine, `${root}а`, `${root}о`, `${root}и`];
    })
    .join('|');
}

/** Short participles: `намечен` → `намечен|намечена|намечено|намечены`. */
export function short(stems: string): string {
  return stems
    .split('|')
    .flatMap((stem) => ['', 'а', 'о', 'ы'].map((ending) => `${ending ? stem.replace(/ён$/u, 'ен') : stem}${ending}`))
    .join('|');
}

/** Third persons: `встретит/встретят` → both; `ся` behind the stem makes both reflexive. */
export function third(pairs: string): string {
  return pairs
    .split('|')
    .flatMap((pair) => pair.split('/'))
    .join('|');
}

/** Active participles of things from their stems: `прошедш` → `прошедший|прошедшего|…`; `ся` behind makes them reflexive. */
export function participles(stems: string, reflexive = ''): string {
  const endings = ['ий', 'его', 'ему', 'им', 'ем', 'ая', 'ей', 'ую', 'ее', 'ие', 'их', 'ими'];
  return stems
    .split('|')
    .flatMap((stem) => endings.map((ending) => `${stem}${ending}${reflexive}`))
    .join('|');
}
