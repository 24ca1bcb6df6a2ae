// The people of a world: who they are and what office they hold when. Person 7 can be asked for without the six before.
import type { Language, Role } from '@/lib/contracts/vocabulary';
import { CHINESE_FAMILIES, CHINESE_SYLLABLES } from './names/chinese-names';
import { FAMILY_NAMES } from './names/family-names';
import { GIVEN_NAMES } from './names/given-names';
import type { NamePart } from './names/read-parts';
import { createRandom } from './random';

/** Offices that one person of a country holds at a time, and posts that many hold. */
export const HIGH_POSTS = ['president', 'prime_minister', 'foreign_minister', 'defence_minister', 'security'] as const;
export const LOW_POSTS = ['deputy_foreign_minister', 'trade', 'energy', 'culture', 'transport', 'envoy'] as const;
export type Post = (typeof HIGH_POSTS)[number] | (typeof LOW_POSTS)[number];

export interface SynthName {
  /** In the order of writing, a part a word; the family name's place in it. */
  parts: readonly NamePart[];
  family: number;
}

export interface SynthPerson {
  /** `p12` */
  id: string;
  country: string;
  name: SynthName;
  /** Oldest first; `from` and `to` are years with a fraction. */
  terms: readonly { post: Post; from: number; to: number }[];
}

export interface People {
  count: number;
  /** ISO codes of the countries that the people come from. */
  countries: readonly string[];
  personAt(index: number): SynthPerson;
  /** Who holds a high post of a country at a time, if the world is large enough to have one. */
  holderOf(country: string, post: (typeof HIGH_POSTS)[number], year: number): SynthPerson | null;
  /** Anybody of a country who holds some post at the time. */
  anyoneOf(country: string, year: number, draw: number): SynthPerson | null;
}

const TRADITIONS: Record<string, { given: readonly NamePart[]; family: readonly NamePart[] }> = {
  RU: { given: GIVEN_NAMES.slavic, family: FAMILY_NAMES.RU },
  IN: { given: GIVEN_NAMES.indian, family: FAMILY_NAMES.IN },
  CN: { given: CHINESE_SYLLABLES, family: CHINESE_FAMILIES },
  KZ: { given: GIVEN_NAMES.turkic, family: FAMILY_NAMES.KZ },
  IR: { given: GIVEN_NAMES.persian, family: FAMILY_NAMES.IR },
  UZ: { given: GIVEN_NAMES.turkic, family: FAMILY_NAMES.UZ },
  PK: { given: GIVEN_NAMES.urdu, family: FAMILY_NAMES.PK },
  TJ: { given: GIVEN_NAMES.turkic, family: FAMILY_NAMES.TJ },
  BY: { given: GIVEN_NAMES.slavic, family: FAMILY_NAMES.BY },
  KG: { given: GIVEN_NAMES.turkic, family: FAMILY_NAMES.KG },
  TR: { given: GIVEN_NAMES.turkish, family: FAMILY_NAMES.TR },
  BD: { given: GIVEN_NAMES.bengali, family: FAMILY_NAMES.BD },
  MN: { given: GIVEN_NAMES.mongolian, family: FAMILY_NAMES.MN },
  AZ: { given: GIVEN_NAMES.turkic, family: FAMILY_NAMES.AZ },
  SA: { given: GIVEN_NAMES.arabic, family: FAMILY_NAMES.arabic },
  AE: { given: GIVEN_NAMES.arabic, family: FAMILY_NAMES.arabic },
  EG: { given: GIVEN_NAMES.arabic, family: FAMILY_NAMES.arabic },
  QA: { given: GIVEN_NAMES.arabic, family: FAMILY_NAMES.arabic },
};
export const COUNTRIES: readonly string[] = Object.keys(TRADITIONS);
const FAMILY_FIRST: ReadonlySet<string> = new Set(['CN']);

/** Years that the world lasts. */
export const FIRST_YEAR = 2012;
export const LAST_YEAR = 2026;
/** One in so many has the full name of somebody of a neighbouring country, who holds the same rank there. */
const NAMESAKE = 12;
const NEIGHBOURS: Record<string, string> = { BY: 'RU', KZ: 'RU', KG: 'KZ', TJ: 'UZ', AZ: 'UZ' };

export function createPeople(count: number, seed: number): People {
  const size = COUNTRIES.length;
  const perCountry = (country: number): number => Math.ceil((count - country) / size);
  const generations = Math.min(4, Math.max(1, Math.floor(count / size / 8)));
  const span = (LAST_YEAR - FIRST_YEAR) / generations;

  const personAt = (index: number): SynthPerson => {
    const country = COUNTRIES[index % size] ?? '';
    const rank = Math.floor(index / size);
    const terms = termsOf(rank, createRandom(seed, 'terms', index).next());
    return { id: `p${index}`, country, name: nameOf(country, rank, seed), terms };
  };

  const termsOf = (rank: number, draw: number): SynthPerson['terms'] => {
    const low = (shift: number): Post => LOW_POSTS[(rank + shift) % LOW_POSTS.length] ?? 'envoy';
    if (rank >= HIGH_POSTS.length * generations) {
      const change = FIRST_YEAR + 3 + draw * 8;
      return [
        { post: low(0), from: FIRST_YEAR, to: change },
        { post: low(1), from: change, to: LAST_YEAR },
      ];
    }
    const generation = Math.floor(rank / HIGH_POSTS.length);
    const from = FIRST_YEAR + generation * span;
    const high = { post: HIGH_POSTS[rank % HIGH_POSTS.length] ?? 'president', from, to: from + span };
    return generation === 0 ? [high] : [{ post: low(generation), from: from - Math.min(span, 4), to: from }, high];
  };

  return {
    count,
    countries: COUNTRIES,
    personAt,
    holderOf: (country, post, year) => {
      const generation = Math.min(generations - 1, Math.max(0, Math.floor((year - FIRST_YEAR) / span)));
      const rank = generation * HIGH_POSTS.length + HIGH_POSTS.indexOf(post);
      const at = COUNTRIES.indexOf(country);
      return rank < perCountry(at) ? personAt(at + rank * size) : null;
    },
    anyoneOf: (country, year, draw) => {
      const at = COUNTRIES.indexOf(country);
      const start = Math.floor(draw * perCountry(at));
      for (let step = 0; step < 12; step += 1) {
        const person = personAt(at + ((start + step) % perCountry(at)) * size);
        if (postOn(person, year) !== null) return person;
      }
      return null;
    },
  };
}

/** The post that a person holds at a time (a year with a fraction). */
export function postOn(person: SynthPerson, year: number): Post | null {
  return person.terms.find(({ from, to }) => from <= year && year < to)?.post ?? null;
}

export function roleOf(post: Post): Role {
  if (post === 'security') return 'national_security_adviser';
  const isRole = post === 'deputy_foreign_minister' || (HIGH_POSTS as readonly string[]).includes(post);
  return isRole ? (post as Role) : 'other';
}

/** Distinct within a country. Many share a family name, and some their whole name with somebody of another country. */
function nameOf(country: string, rank: number, seed: number): SynthName {
  const neighbour = rank % NAMESAKE === 1 ? NEIGHBOURS[country] : undefined;
  const { given, family } = TRADITIONS[neighbour ?? country] ?? { given: [], family: [] };
  const combinations = given.length * family.length;
  const lap = Math.floor(rank / combinations);
  const start = createRandom(seed, neighbour ?? country).int(combinations);
  const own = (start + (rank % combinations) * strideOf(combinations)) % combinations;
  const first = pick(given, Math.floor(own / family.length));
  const last = pick(family, own % family.length);
  const middle = lap === 0 ? [] : [pick(given, lap + Math.floor(own / family.length))];
  if (!FAMILY_FIRST.has(country)) return { parts: [first, ...middle, last], family: 1 + middle.length };
  const second = pick(given, own * 7 + lap);
  return { parts: [last, joinSyllables(first, second)], family: 0 };
}

/** A step through all combinations that comes to each once and changes both parts. */
function strideOf(combinations: number): number {
  const divides = (a: number, b: number): number => (b === 0 ? a : divides(b, a % b));
  let stride = Math.floor(combinations * 0.618);
  while (divides(stride, combinations) !== 1) stride += 1;
  return stride;
}

function pick(parts: readonly NamePart[], at: number): NamePart {
  const part = parts[at % parts.length];
  if (part === undefined) throw new RangeError('a tradition without names');
  return part;
}

/** Two syllables of a Chinese given name as one word in each script. */
function joinSyllables(first: NamePart, second: NamePart): NamePart {
  const join = (lang: Language): string => `${first[lang]}${second[lang].toLowerCase()}`;
  const russian = join('ru');
  return { en: join('en'), hi: join('hi'), bn: join('bn'), ru: russian.charAt(0).toUpperCase() + russian.slice(1) };
}
