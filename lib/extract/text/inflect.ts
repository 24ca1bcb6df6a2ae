// Nouns, adjectives and names in all their cases, from a pack's tables of endings: forms of a lemma, and lemmas of a form.

export const GRAMMAR_CASES = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'] as const;
export type GrammarCase = (typeof GRAMMAR_CASES)[number];

/** Which table a word is inflected by: things, persons by office or trade, adjectives, names. */
export type WordClass = 'thing' | 'person' | 'adjective' | 'name';

/** One ending of lemmas with its forms: six cases between spaces, `/` between variants, `_` for none. */
export interface Paradigm {
  ending: string;
  /** Letters that may stand before the ending. */
  after?: string;
  forms: string;
  plural?: string;
}

export interface Inflection {
  paradigms: Readonly<Record<WordClass, readonly Paradigm[]>>;
  /** Endings of adjectives that stand before the noun that they go with. */
  adjectiveEnding: RegExp;
  /** Endings of adjectives in any case. */
  adjectiveForm: RegExp;
  /** Endings of names in the nominative, the likeliest first: they choose between several nominatives of one form. */
  likelyNames: readonly RegExp[];
  /** Endings of foreign names that never change, and of those that may. */
  unchanging: { mostly: RegExp; perhaps: RegExp };
  /** Endings that no name has in the nominative, for a vowel falls out in the other cases, with what the nominative ends in. */
  fleeting: readonly (readonly [RegExp, string])[];
  /** Endings of women's given names: a foreign surname behind one stays as it is. */
  womansName: RegExp;
  /** Endings of fathers' names. */
  patronymic: RegExp;
  /** Endings of nouns in the genitive, which an office may own ("minister of digital development"). */
  genitiveEnding: RegExp;
  /** Endings of capitalised words in the genitive that name an institution, not a person ("of the Executive Committee"). */
  institution: RegExp;
  /** The adjectives that may be made of the name of a city ("уфимский"), in the nominative. */
  adjectivesOfCity: (name: string) => readonly string[];
}

export interface Form {
  text: string;
  cases: readonly GrammarCase[];
  plural: boolean;
}

export interface Lemma {
  text: string;
  cases: readonly GrammarCase[];
}

interface Slot {
  paradigm: Paradigm;
  ending: string;
  cases: GrammarCase[];
  plural: boolean;
}

const MIN_STEM = 2;
const NO_PARADIGMS = { paradigms: new Map<string, Paradigm[]>(), longest: 0 };
const HYPHEN = /[-‑]/u;

/** The slots of a paradigm: each ending once, with all its cases. */
function slotsOf(paradigm: Paradigm): Slot[] {
  const slots: Slot[] = [];
  for (const [text, plural] of [
    [paradigm.forms, false],
    [paradigm.plural ?? '', true],
  ] as const) {
    for (const [at, endings] of text.split(' ').entries()) {
      const name = GRAMMAR_CASES[at];
      if (!name || endings === '') continue;
      for (const ending of endings.split('/').map((part) => part.replace('_', ''))) {
        const known = slots.find((slot) => slot.ending === ending && slot.plural === plural);
        if (known) known.cases.push(name);
        else slots.push({ paradigm, ending, cases: [name], plural });
      }
    }
  }
  return slots;
}

export class Inflector {
  private readonly slots = new Map<Paradigm, Slot[]>();
  private readonly byEnding = new Map<WordClass, Map<string, Slot[]>>();
  /** Paradigms by the ending of their lemmas, and how long the longest is. */
  private readonly byLemma = new Map<WordClass, { paradigms: Map<string, Paradigm[]>; longest: number }>();

  constructor(readonly inflection: Inflection) {
    for (const [name, paradigms] of Object.entries(inflection.paradigms) as [WordClass, readonly Paradigm[]][]) {
      const index = new Map<string, Slot[]>();
      const byLemma = new Map<string, Paradigm[]>();
      for (const paradigm of paradigms) {
        const slots = slotsOf(paradigm);
        this.slots.set(paradigm, slots);
        byLemma.set(paradigm.ending, [...(byLemma.get(paradigm.ending) ?? []), paradigm]);
        for (const slot of slots) index.set(slot.ending, [...(index.get(slot.ending) ?? []), slot]);
      }
      this.byEnding.set(name, index);
      const longest = Math.max(0, ...paradigms.map(({ ending }) => ending.length));
      this.byLemma.set(name, { paradigms: byLemma, longest });
    }
  }

  /** All forms of one word; a word that no table inflects has one form for every case. */
  forms(word: string, wordClass: WordClass): Form[] {
    const [head, tail] = splitCompound(word);
    const paradigms = isAbbreviation(tail) ? [] : this.paradigmsOf(tail, wordClass);
    const forms = paradigms.flatMap((paradigm) =>
      (this.slots.get(paradigm) ?? []).map(({ ending, cases, plural }) => ({
        text: head + tail.slice(0, tail.length - paradigm.ending.length) + ending,
        cases,
        plural,
      })),
    );
    return forms.length > 0 ? forms : [{ text: word, cases: GRAMMAR_CASES, plural: false }];
  }

  /** The nominatives that a form may belong to, the word itself first where it can be one. */
  lemmas(form: string, wordClass: WordClass): Lemma[] {
    const [head, tail] = splitCompound(form);
    const found: Lemma[] = [];
    const index = this.byEnding.get(wordClass);
    for (let at = tail.length; at > 0; at--) {
      for (const { paradigm, cases, plural } of index?.get(tail.slice(at)) ?? []) {
        const lemma = tail.slice(0, at) + paradigm.ending;
        if (plural || !this.paradigmsOf(lemma, wordClass).includes(paradigm)) continue;
        found.push({ text: head + lemma, cases });
      }
    }
    if (this.paradigmsOf(tail, wordClass).length === 0) found.unshift({ text: form, cases: GRAMMAR_CASES });
    return found;
  }

  /** A noun phrase: the adjectives that lead it and its noun change together, what follows stays. */
  phraseForms(phrase: string, wordClass: WordClass): Form[] {
    const words = phrase.split(' ');
    const at = words.findIndex((word, index) => !this.isAdjective(word) || index === words.length - 1);
    const heads = words
      .slice(0, at + 1)
      .map((word, index) => this.forms(word, index < at || this.isAdjective(word) ? 'adjective' : wordClass));
    return agree(heads).map(({ text, cases, plural }) => ({
      text: [text, ...words.slice(at + 1)].join(' '),
      cases,
      plural,
    }));
  }

  /** A name: its words change together, or the last alone (Chinese), or the first alone (foreign surnames of women). */
  nameForms(name: string): Form[] {
    const words = name.split(' ');
    const fixed = (word: string): Form[] => [{ text: word, cases: GRAMMAR_CASES, plural: false }];
    const one = (word: string) => (/^\p{Lu}/u.test(word) ? this.forms(word, 'name') : fixed(word));
    const all = words.map(one);
    if (words.length === 1) return agree(all);
    const last = words.map((word, index) => (index === words.length - 1 ? one(word) : fixed(word)));
    const woman = this.inflection.womansName.test(words[0] ?? '');
    const first = woman ? agree(words.map((word, index) => (index === 0 ? one(word) : fixed(word)))) : [];
    return mergeForms([...agree(all), ...agree(last), ...first]);
  }

  isAdjective(word: string): boolean {
    return this.inflection.adjectiveEnding.test(word);
  }

  /** The paradigms of the longest ending that fits a lemma. */
  private paradigmsOf(lemma: string, wordClass: WordClass): Paradigm[] {
    const { paradigms, longest } = this.byLemma.get(wordClass) ?? NO_PARADIGMS;
    for (let at = Math.max(MIN_STEM - 1, lemma.length - longest); at <= lemma.length; at++) {
      const before = lemma.charAt(at - 1);
      const fitting = paradigms
        .get(lemma.slice(at))
        ?.filter(({ after }) => after === undefined || after.includes(before));
      if (fitting?.length) return fitting;
    }
    return [];
  }
}

/** Cases that both allow. */
export function commonCases(a: readonly GrammarCase[], b: readonly GrammarCase[]): GrammarCase[] {
  return a.filter((name) => b.includes(name));
}

/** Only the last part of a hyphenated word changes. */
function splitCompound(word: string): [string, string] {
  const parts = word.split(HYPHEN);
  const tail = parts.at(-1) ?? word;
  return [word.slice(0, word.length - tail.length), tail];
}

function isAbbreviation(word: string): boolean {
  return word.length > 1 && /^\p{Lu}+$/u.test(word);
}

/** Every combination whose words share a case and a number. */
function agree(words: readonly (readonly Form[])[]): Form[] {
  let phrases: Form[] = [...(words[0] ?? [])];
  for (const forms of words.slice(1)) {
    phrases = phrases.flatMap((phrase) =>
      forms.flatMap((form) => {
        const cases = commonCases(phrase.cases, form.cases);
        const either = phrase.cases.length === GRAMMAR_CASES.length || form.cases.length === GRAMMAR_CASES.length;
        if (cases.length === 0 || (phrase.plural !== form.plural && !either)) return [];
        return [{ text: `${phrase.text} ${form.text}`, cases, plural: phrase.plural || form.plural }];
      }),
    );
  }
  return mergeForms(phrases);
}

function mergeForms(forms: readonly Form[]): Form[] {
  const merged = new Map<string, Form>();
  for (const form of forms) {
    const key = `${form.plural}:${form.text}`;
    const known = merged.get(key);
    const cases = known
      ? GRAMMAR_CASES.filter((name) => known.cases.includes(name) || form.cases.includes(name))
      : form.cases;
    merged.set(key, { text: form.text, cases, plural: form.plural });
  }
  return [...merged.values()];
}
