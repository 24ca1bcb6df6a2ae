import type { LanguagePack, Suffix } from '../pack';
import { pageBylines, pageDates, pageFurniture, pagePublishedLabels } from '../page-words';
import { gatherings } from './gatherings';
import { meetings } from './meetings';
import { time } from './time';
import { titles } from './titles';
import { words } from './words';

// Endings are glued (`জয়শঙ্করের`), hyphenated (`এসসিও-র`) or, after foreign letters, apart (`Li Qiang এর`); `ও` (also) and `ই` (only) may follow.
const CASES: Suffix[] = [
  { text: 'র', case: 'of', detachable: 'space' },
  { text: 'এর', case: 'of', detachable: 'space' },
  { text: 'ের', case: 'of', detachable: 'space' },
  { text: 'য়ের', case: 'of', detachable: 'space' },
  { text: 'টির', case: 'of' },
  { text: 'কার', case: 'of' },
  { text: 'দের', case: 'of', plural: true },
  { text: 'গুলির', case: 'of', plural: true },
  { text: 'গুলোর', case: 'of', plural: true },
  { text: 'কে', case: 'to', detachable: 'space' },
  { text: 'দেরকে', case: 'to', plural: true },
  { text: 'রা', case: 'plain', plural: true },
  { text: 'েরা', case: 'plain', plural: true },
  { text: 'গুলি', case: 'plain', plural: true },
  { text: 'গুলো', case: 'plain', plural: true },
  { text: 'টি', case: 'plain' },
  { text: 'ে', case: 'in' },
  { text: 'য়', case: 'in', detachable: 'space' },
  { text: 'তে', case: 'in', detachable: 'space' },
  { text: 'েতে', case: 'in' },
  { text: 'টিতে', case: 'in' },
];
const PARTICLES: Suffix[] = [
  { text: 'ও', case: 'plain', detachable: 'hyphen' },
  { text: 'ই', case: 'plain' },
];

export const bn: LanguagePack = {
  language: 'bn',
  script: 'Beng',
  homeCountry: null,
  signature: ['ও', 'এবং', 'সঙ্গে', 'করেন', 'থেকে', 'এই', 'হয়', 'বলেন'],
  lexicon: [...titles, ...meetings, ...gatherings, ...time, ...words, ...pageDates],
  suffixes: [
    ...CASES,
    ...PARTICLES,
    ...CASES.flatMap((ending) =>
      PARTICLES.map(({ text }): Suffix => ({ ...ending, text: `${ending.text}${text}`, detachable: undefined })),
    ),
  ],
  capitals: false,
  caseWords: 'after',
  finiteVerb: /(?:েছেন|লেন|বেন|ছিলেন|েননি|যনি|েছে|েছিল|চ্ছেন|চ্ছে|রছেন|যেছেন)$/u,
  commonEnding: /(?:বিষযক|গুলো|গুলি|গুলোর|দের|ীযভাবে|মূলক|পূর্ণ|ভাবে|ীকরণ|সমূহ|ীয)$/u,
  furniture: [
    'আরও পড়ুন',
    'আরো পড়ুন',
    'আরও দেখুন',
    'পড়ুন',
    'আরও খবর',
    'সম্পর্কিত খবর',
    'বিষয়:',
    'ট্যাগ',
    'বিজ্ঞাপন',
    'মন্তব্য',
    'সর্বশেষ |',
    'ফেসবুক',
    'শেয়ার',
    'ছবি:',
    'ফাইল ছবি',
    'প্রচ্ছদ',
    'লগইন',
    'ব্রেকিং',
    'জনপ্রিয়',
    'পরের খবর',
    'আগের খবর',
    'আরও সংবাদ',
    'ই-পেপার',
    ...pageFurniture,
  ],
  bylines: ['লেখক', 'প্রতিবেদন:', 'সম্পাদনা', 'অনুবাদ', ...pageBylines],
  publishedLabels: ['প্রকাশ', 'প্রকাশিত', 'আপডেট', 'হালনাগাদ', ...pagePublishedLabels],
  ordinalEndings: ['তম', 'ম', 'য়', 'র্থ', 'ষ্ঠ', 'শ', 'th', 'st', 'nd', 'rd'],
  letterNames:
    'এ:a|বি:b|সি:c|ডি:d|ই:e|এফ:f|জি:g|এইচ:h|আই:i|জে:j|কে:k|এল:l|এম:m|এন:n|ও:o|পি:p|কিউ:q|আর:r|এস:s|টি:t|ইউ:u|ভি:v|ডব্লিউ:w|এক্স:x|ওয়াই:y|জেড:z',
  abbreviations: ['ড', 'ডা', 'মো', 'মোঃ', 'অধ্যাপক', 'dr', 'mr', 'mrs', 'ms', 'gen', 'lt', 'লে', 'জে'],
};
