// Forms of Russian verbs for the word tables: the past in its four forms, the future of the third person.
import type { Grammar } from '../tags';

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
    .flatMap((phrase) => {
      const [stem = '', ...more] = phrase.split(' ');
      return ['', 'а', 'о', 'ы'].map((ending) =>
        [`${ending ? stem.replace(/ён$/u, 'ен') : stem}${ending}`, ...more].join(' '),
      );
    })
    .join('|');
}

/** Third persons, `встретит/встретят`: those of one, or of many. */
export function third(pairs: string, number: 'one' | 'many'): string {
  return pairs
    .split('|')
    .flatMap((pair) => pair.split('/'))
    .filter((phrase) => /^\S+[уюая]т(?:ся)?(?: |$)/u.test(phrase) === (number === 'many'))
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

type ParticipleCases = NonNullable<Grammar['cases']>;

const PARTICIPLES: readonly [ending: string, cases: ParticipleCases][] = [
  ['ий', ['nom', 'acc']],
  ['ая|ее|ие', ['nom', 'acc']],
  ['его|их', ['gen', 'acc', 'loc']],
  ['ему', ['dat']],
  ['им', ['ins', 'dat']],
  ['ими', ['ins']],
  ['ем', ['loc']],
  ['ей', ['gen', 'dat', 'ins', 'loc']],
  ['ую', ['acc']],
];

/** Active participles of persons with their cases, from stems: `встретивш` and `ся` → `встретившийся|встретившегося|…`. */
export function participleForms(stems: string, reflexive = ''): { words: string; cases: ParticipleCases }[] {
  if (stems === '') return [];
  return PARTICIPLES.map(([endings, cases]) => ({
    cases,
    words: stems
      .split('|')
      .flatMap((stem) => endings.split('|').map((ending) => `${stem}${ending}${reflexive}`))
      .join('|'),
  }));
}
