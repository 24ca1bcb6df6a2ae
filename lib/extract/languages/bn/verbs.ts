// Bengali verbs are regular: light verbs (`করা`, `হওয়া`, `বসা`) make most verbs of meeting out of a noun.
import { combine } from '../compose';

export interface VerbForms {
  past: string;
  future: string;
  /** Participles, infinitives and verbal nouns. */
  other: string;
  negated: string;
}

const DO: VerbForms = {
  past: 'করেন|করেছেন|করলেন|করেছিলেন|করেছে|করল|করলো|করেছিল|করছেন|করছিলেন|করেছি|করলাম|করেছিলাম|করেও ছিলেন|করিয়াছেন|করিলেন|করিয়াছিলেন|করিয়াছে|করিয়াছি',
  future: 'করবেন|করবে|করব|করবো|করিবেন|করিবে|করিব|করতে যাচ্ছেন|করতে চলেছেন|করতে পারবেন',
  other: 'করে|করার|করতে|করা|করায়|করলে|করতেই|করেই|করার পর|করার পরে|করিয়া|করিবার|করিতে',
  negated: 'করেননি|করেনি|করিনি|করছেন না|করবেন না|করতে পারেননি|করেন নাই|করে নাই|করিবেন না|করিতে পারেন নাই',
};
const BE: VerbForms = {
  past: 'হন|হয়েছেন|হলেন|হয়েছিলেন|হয়|হয়েছে|হল|হলো|হয়েছিল|হয়েছি|হলাম|হয়েছিলাম|হইয়াছেন|হইলেন|হইয়াছিলেন|হইয়াছে|হইল|হইয়াছিল',
  future: 'হবেন|হবে|হচ্ছেন|হব|হবো|হইবেন|হইবে|হতে যাচ্ছেন|হতে চলেছেন|হতে যাচ্ছে|হতে চলেছে',
  other: 'হয়ে|হওয়ার|হতে|হওয়া|হওয়ায়|হলে|হইয়া|হইবার|হইতে',
  negated: 'হননি|হয়নি|হইনি|হচ্ছেন না|হবেন না|হবে না|হচ্ছে না|হন নাই|হয় নাই|হইবেন না|হইবে না',
};
const SIT: VerbForms = {
  past: 'বসেন|বসেছেন|বসলেন|বসেছিলেন|বসে|বসেছে|বসল|বসেছিল|বসেছি|বসলাম|বসেছিলাম|বসিয়াছেন|বসিলেন|বসিয়াছিলেন',
  future: 'বসবেন|বসবে|বসব|বসবো|বসিবেন|বসছেন|বসতে যাচ্ছেন|বসতে চলেছেন',
  other: 'বসার|বসতে|বসা|বসায়|বসতেই|বসিয়া|বসিবার|বসিতে',
  negated: 'বসেননি|বসেনি|বসিনি|বসছেন না|বসবেন না|বসেন নাই|বসিবেন না',
};

const GIVE: VerbForms = {
  past: 'দেন|দিয়েছেন|দিলেন|দিয়েছিলেন|দেয়|দিয়েছে|দিচ্ছেন|দিয়েছি|দিলাম|দিয়েছিলাম|দিল|দিলো|দিয়াছেন|দিয়াছিলেন',
  future: 'দেবেন|দিবেন|দেবে|দেব|দিতে যাচ্ছেন|দিতে চলেছেন',
  other: 'দিয়ে|দেওয়ার|দিতে|দেওয়া|দেয়ার|দেয়া|দেওয়ায়|দিতেই',
  negated: 'দেননি|দেয়নি|দেন নাই|দিইনি|দিচ্ছেন না|দেবেন না',
};
const TAKE: VerbForms = {
  past: 'নেন|নিয়েছেন|নিলেন|নিয়েছিলেন|নেয়|নিয়েছে|নিচ্ছেন|নিয়েছি|নিলাম|নিয়েছিলাম|নিল|নিলো|নিয়াছেন|লইয়াছেন|লইলেন',
  future: 'নেবেন|নিবেন|নেবে|নেব|নিতে যাচ্ছেন|নিতে চলেছেন',
  other: 'নিয়ে|নেওয়ার|নিতে|নেওয়া|নেয়ার|নেয়া|নিতেই',
  negated: 'নেননি|নেয়নি|নিইনি|নিচ্ছেন না|নেবেন না',
};
const KEEP: VerbForms = {
  past: 'রাখেন|রেখেছেন|রাখলেন|রেখেছিলেন|রাখে|রাখছেন',
  future: 'রাখবেন|রাখবে|রাখব',
  other: 'রেখে|রাখার|রাখতে|রাখা',
  negated: 'রাখেননি|রাখছেন না|রাখবেন না',
};

const LIGHT = { do: DO, be: BE, sit: SIT, give: GIVE, take: TAKE, keep: KEEP };
const all = ({ past, future, other }: VerbForms) => `${past}|${future}|${other}`;

/** All affirmative forms of nouns with a light verb, of whatever tense. */
export function anyForm(nouns: string, verb: keyof typeof LIGHT): string {
  return all(withVerb(nouns, verb));
}

/** The forms of nouns with a light verb: `withVerb('দেখা|সাক্ষাৎ', 'do').past` → `দেখা করেন|দেখা করেছেন|…`. */
export function withVerb(nouns: string, verb: keyof typeof LIGHT): VerbForms {
  const forms = LIGHT[verb];
  return {
    past: combine(nouns, forms.past),
    future: combine(nouns, forms.future),
    other: combine(nouns, forms.other),
    negated: combine(nouns, forms.negated),
  };
}

const STEMS = 'কর|বস|রাখ|থাক|আস|যা|পা|চা|নে|দে|পার|দেখ|মিল|ফের|ওঠ|গেঁথ|গড়া|ছাড়|বাড়|মান|খোল|ঘট';
const NEGATED = 'েননি|েনি|ইনি|িনি|ননি|য়নি|নি|াননি|ায়নি';

/** Verbs with the negation glued to them (`বসেননি`), which also reads `আসেননি`, `যায়নি`, `ওঠেনি`. */
export const negatedVerbs = [
  ...new Set([
    // "পানি" is water, and denies nothing.
    ...STEMS.split('|')
      .flatMap((stem) => NEGATED.split('|').map((ending) => `${stem}${ending}`))
      .filter((form) => form !== 'পানি'),
    ...'হয়নি|হয়ইনি|হননি|হইনি|দেননি|দেয়নি|নেননি|নেয়নি|এসেননি|গড়ায়নি|ওঠেনি|মেলেনি|রাজি হননি|হয়ে ওঠেনি|গ্রহণ করেননি'.split(
      '|',
    ),
  ]),
].join('|');
