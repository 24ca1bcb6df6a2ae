// How an outlet spells a name: mostly as others do, at times in a way of its own.
import type { Language } from '@/lib/contracts/vocabulary';
import type { NamePart } from './names/read-parts';
import type { SynthName } from './people';
import { createRandom } from './random';
import type { Form, Voice } from './voices/voice';

/** What outlets spell at will, in the letters of each language. */
const VARIANTS: Record<Language, readonly (readonly [RegExp, string])[]> = {
  en: [
    [/kh/, 'h'],
    [/ou/, 'u'],
    [/ee/, 'i'],
    [/ey$/, 'ei'],
    [/y$/, 'iy'],
    [/([a-z])\1/, '$1'],
    [/yev$/, 'ev'],
    [/(?<=[bdgklmnrst])ev$/, 'yev'],
    [/sh/, 'sch'],
  ],
  hi: [
    [/\u093c/, ''],
    [/ी(?=.)/, 'ि'],
    [/ि(?!$)/, 'ी'],
    [/ू/, 'ु'],
    [/ोव$/, 'ॉव'],
    [/([क-ह])्\1/, '$1'],
  ],
  bn: [
    [/ী/, 'ি'],
    [/ূ/, 'ু'],
    [/ি(?!$)/, 'ী'],
    [/জ/, 'য'],
    [/ভ$/, 'ব'],
  ],
  ru: [
    [/ё/, 'е'],
    [/(?<=[бвгдзклмнпрст])э/, 'е'],
    [/дж/, 'ж'],
    [/ыи/, 'ы'],
    [/([бвгдзклмнпрст])\1/, '$1'],
  ],
};
const SPOKEN = {
  hi: 'ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड'.split(' '),
  bn: 'এ বি সি ডি ই এফ জি এইচ আই জে কে এল এম এন ও পি কিউ আর এস টি ইউ ভি ডব্লিউ এক্স ওয়াই জেড'.split(' '),
};
/** The share of words that an outlet spells in its own way. */
const OWN_WAY = 0.12;
/** Surnames of these countries inflect in Russian as Russian ones do. */
const SLAVIC_ENDINGS: ReadonlySet<string> = new Set(['RU', 'BY', 'KZ', 'KG', 'UZ', 'TJ', 'AZ']);

export interface Spelling {
  voice: Voice;
  /** Whoever spells: the same person is always spelled the same way by them. */
  outlet: string;
  seed: number;
}

export interface Named {
  id: string;
  country: string;
  name: SynthName;
}

/** The whole name; with `initials` the given names as initials. */
export function spellFull(
  person: Named,
  form: Form,
  { initials, ...spelling }: Spelling & { initials?: boolean },
): string {
  const { parts, family } = person.name;
  const words = parts.map((_, at) => spellPart(person, at, spelling));
  const inflected = words.map((word, at) => inflectPart(person, word, at, { form, voice: spelling.voice }));
  if (!initials || family === 0) return inflected.join(' ');
  return [...parts.slice(0, family).map((part) => `${initialOf(part, spelling.voice.lang)}.`), inflected[family]].join(
    ' ',
  );
}

/** The name at a second mention: the family name, but the whole of a Chinese one. */
export function spellShort(person: Named, form: Form, spelling: Spelling): string {
  const { family } = person.name;
  if (family === 0) return spellFull(person, form, spelling);
  return inflectPart(person, spellPart(person, family, spelling), family, { form, voice: spelling.voice });
}

function spellPart(person: Named, at: number, { voice, outlet, seed }: Spelling): string {
  const word = person.name.parts[at]?.[voice.lang] ?? '';
  const random = createRandom(seed, 'spelling', outlet, person.id, at);
  if (!random.chance(OWN_WAY)) return word;
  const [pattern, to] = random.pick(VARIANTS[voice.lang]);
  return word.replace(pattern, to);
}

/** Only the last word takes an ending, except in Russian, where all words but a Chinese family name do. */
function inflectPart(
  { country, name }: Named,
  word: string,
  at: number,
  { form, voice }: { form: Form; voice: Voice },
): string {
  const isLast = at === name.parts.length - 1;
  if (form === '' || (!isLast && (voice.lang !== 'ru' || name.family === 0))) return word;
  const isFamily = at === name.family && name.family > 0;
  const what = isFamily ? (SLAVIC_ENDINGS.has(country) ? 'family' : 'foreign family') : 'given';
  return voice.inflect(word, form, what);
}

/** Indian papers write the name of the Latin letter: एस. जयशंकर. */
function initialOf(part: NamePart | undefined, lang: Language): string {
  const letter = part?.en.charAt(0) ?? '';
  if (lang === 'hi' || lang === 'bn') return SPOKEN[lang][letter.charCodeAt(0) - 65] ?? letter;
  return part?.[lang].charAt(0) ?? letter;
}
