import { combine } from '../compose';
import type { WordGroup } from '../pack';

// Offices are written in one word or two; plurals come by the endings `রা`, `দের`.
const ONE = 'মন্ত্রী|মন্ত্রি|মিনিস্টার';
const both = (heads: string, tails: string) => `${combine(heads, tails)}|${combine(heads, tails, '')}`;
const FOREIGN = 'বিদেশ|পররাষ্ট্র|বৈদেশিক|পররাষ্ট্র বিষয়ক|বিদেশ বিষয়ক';
const DEFENCE = 'প্রতিরক্ষা';
const OTHER =
  'স্বরাষ্ট্র|অর্থ|বাণিজ্য|জ্বালানি|জ্বালানী|বিদ্যুৎ|সংস্কৃতি|শিক্ষা|স্বাস্থ্য|কৃষি|রেল|পরিবহন|পরিবহণ|পর্যটন|আইন|পরিবেশ|ক্রীড়া|শ্রম|শিল্প|বিনিয়োগ|অর্থনীতি|তথ্য|যোগাযোগ|বিজ্ঞান|জলসম্পদ|পানিসম্পদ|খনি|ইস্পাত|অসামরিক বিমান|বিমান|অভ্যন্তরীণ|অভ্যন্তরীণ বিষয়ক|বস্ত্র|মুখ্য|পরিকল্পনা|ডিজিটাল উন্নয়ন|জরুরি পরিস্থিতি|নৌপরিবহন|খাদ্য';
const FOREIGN_ONE = both(FOREIGN, ONE);

export const titles: readonly WordGroup[] = [
  { tag: { type: 'title', role: 'president', field: 'summit' }, words: 'রাষ্ট্রপতি|প্রেসিডেন্ট|রাষ্ট্রপ্রধান|রাষ্ট্রপ্রধান' },
  {
    tag: { type: 'title', role: 'prime_minister', field: 'heads_of_government' },
    words:
      'প্রধানমন্ত্রী|প্রধান মন্ত্রী|প্রধানমন্ত্রি|পিএম|সরকারপ্রধান|সরকার প্রধান|চ্যান্সেলর|মন্ত্রিসভার প্রধান|মন্ত্রিসভার চেয়ারম্যান|মন্ত্রিপরিষদের প্রধান|মন্ত্রিপরিষদের চেয়ারম্যান|প্রিমিয়ার|প্রধান উপদেষ্টা',
  },
  {
    tag: { type: 'title', role: 'foreign_minister', field: 'foreign_ministers' },
    words: `${FOREIGN_ONE}|এফএম|fm|ইএএম|eam|${combine('ভারপ্রাপ্ত|অস্থায়ী', FOREIGN_ONE)}`,
  },
  {
    tag: { type: 'title', role: 'deputy_foreign_minister', field: null },
    words: `${both('উপ|উপ-|সহকারী|প্রথম উপ', FOREIGN_ONE)}|${both(FOREIGN, 'প্রতিমন্ত্রী|প্রতি মন্ত্রী|উপমন্ত্রী|উপ মন্ত্রী|রাজ্যমন্ত্রী|রাষ্ট্রমন্ত্রী')}|${combine('বিদেশ|পররাষ্ট্র', 'প্রতিমন্ত্রী|উপমন্ত্রী')}`,
  },
  {
    tag: { type: 'title', role: 'defence_minister', field: 'defence_ministers' },
    words: `${both(DEFENCE, ONE)}|${combine('ভারপ্রাপ্ত', both(DEFENCE, ONE))}`,
  },
  {
    tag: { type: 'title', role: 'national_security_adviser', field: 'security_secretaries' },
    words:
      'জাতীয় নিরাপত্তা উপদেষ্টা|নিরাপত্তা উপদেষ্টা|এনএসএ|নিরাপত্তা পরিষদের সচিব|নিরাপত্তা পরিষদ সচিব|নিরাপত্তা পরিষদের সেক্রেটারি|নিরাপত্তা কাউন্সিলের সচিব|জাতীয় নিরাপত্তা পরিষদের সচিব|জাতীয় নিরাপত্তা পরামর্শদাতা|নিরাপত্তা পরিষদের প্রধান|nsa',
  },
  {
    tag: { type: 'title', role: 'secretary_general', field: null },
    words: 'মহাসচিব|সেক্রেটারি জেনারেল|নির্বাহী পরিচালক|কার্যনির্বাহী পরিচালক|নির্বাহী সচিব|unsg',
  },
  {
    tag: { type: 'title', role: 'other', field: 'other', plural: true },
    words: combine(both(OTHER, ONE), 'দের|রা', ''),
  },
  {
    tag: { type: 'title', role: 'other', field: 'other' },
    words: [
      both(OTHER, ONE),
      both(OTHER, 'প্রতিমন্ত্রী|উপমন্ত্রী'),
      both('উপ', both(OTHER, ONE)),
      both('উপ|উপ-', both(DEFENCE, ONE)),
      both(DEFENCE, 'প্রতিমন্ত্রী|উপমন্ত্রী|সচিব'),
    ].join('|'),
  },
  {
    tag: { type: 'title', role: 'other', field: null },
    words: [
      'উপরাষ্ট্রপতি|উপ রাষ্ট্রপতি|ভাইস প্রেসিডেন্ট|প্রথম ভাইস প্রেসিডেন্ট|উপপ্রধানমন্ত্রী|উপ প্রধানমন্ত্রী|উপ-প্রধানমন্ত্রী|প্রথম উপপ্রধানমন্ত্রী|ডিপিএম|dpm|প্রতিমন্ত্রী|উপমন্ত্রী',
      'বিদেশসচিব|বিদেশ সচিব|পররাষ্ট্রসচিব|পররাষ্ট্র সচিব|সচিব|অতিরিক্ত সচিব|স্বরাষ্ট্রসচিব|বাণিজ্যসচিব|পররাষ্ট্র উপদেষ্টা|পররাষ্ট্র বিষয়ক উপদেষ্টা|বিদেশ উপদেষ্টা|অর্থ উপদেষ্টা|বাণিজ্য উপদেষ্টা|উপদেষ্টা',
      'রাষ্ট্রদূত|হাইকমিশনার|বিশেষ দূত|বিশেষ প্রতিনিধি|দূত|মুখপাত্র|সহকারী|সহযোগী|স্পিকার|সভাপতি|চেয়ারম্যান|মুখ্যমন্ত্রী|রাজ্যপাল|গভর্নর|মেয়র|সাংসদ|সেনাপ্রধান|নৌপ্রধান|বিমানবাহিনী প্রধান|পরিচালক|মহাপরিচালক|আমির|সুলতান|রাজা|রানি|বাদশাহ|যুবরাজ|সর্বোচ্চ নেতা|কবি|স্টেট কাউন্সিলর|উপ মহাসচিব|উপমহাসচিব|প্রধান|কাউন্সিলর|অধ্যাপক',
    ].join('|'),
  },
  { tag: { type: 'leader' }, words: 'মন্ত্রী|নেতা|রাষ্ট্রনেতা|রাষ্ট্রনায়ক|কূটনীতিক|অতিথি|প্রতিনিধি|কর্মকর্তা' },
  {
    tag: { type: 'leader', plural: true },
    words: 'শীর্ষ নেতা|শীর্ষ মন্ত্রী|শীর্ষ কূটনীতিক|তিনজন|চারজন|দুজন|পাঁচজন|ছয়জন|তিন জন|চার জন|দুই জন|পাঁচ জন|প্রতিনিধিদলের প্রধান',
  },
  { tag: { type: 'counterpart' }, words: 'সমকক্ষ|প্রতিপক্ষ|সহকর্মী|সমপদস্থ|কাউন্টারপার্ট' },
  {
    tag: { type: 'rank' },
    words:
      'ড|ডক্টর|ডা|মি|মিঃ|মো|মোঃ|মিস|মিজ|শ্রী|শ্রীমতী|জনাব|মিস্টার|জেনারেল|লেফটেন্যান্ট জেনারেল|লেফটেনেন্ট জেনারেল|মেজর জেনারেল|কর্নেল|কর্নেল জেনারেল|অ্যাডমিরাল|মার্শাল|শেখ|পণ্ডিত|অধ্যাপক|মাওলানা|মৌলভি|আয়াতুল্লাহ|কেন্দ্রীয়|এয়ার চিফ মার্শাল|ব্রিগেডিয়ার',
  },
  { tag: { type: 'honorific' }, words: 'সাহেব|মহোদয়|বাবু' },
  { tag: { type: 'former' }, words: 'সাবেক|প্রাক্তন|প্রয়াত|বিদায়ী|সদ্য সাবেক' },
  { tag: { type: 'former', atThatTime: true }, words: 'তৎকালীন|তখনকার|তৎকালীন সময়ের' },
  { tag: { type: 'host' }, words: 'স্বাগতিক|স্বাগতিক দেশ|আয়োজক দেশ|আয়োজক|মেজবান|স্থানীয়' },
  { tag: { type: 'that-country' }, words: 'সে দেশ|ওই দেশ|সেই দেশ|দেশটি|সেখান' },
  {
    tag: { type: 'both' },
    words:
      'দুই মন্ত্রী|দুই নেতা|দুই রাষ্ট্রনেতা|দুই প্রেসিডেন্ট|দুই প্রধানমন্ত্রী|দুই পররাষ্ট্রমন্ত্রী|দুই বিদেশমন্ত্রী|দুই প্রতিরক্ষামন্ত্রী|উভয় মন্ত্রী|উভয় নেতা|দুই রাষ্ট্রপ্রধান|দু’জন|দুই শীর্ষ নেতা|দুই কূটনীতিক',
  },
  { tag: { type: 'pronoun', person: 3, plural: false, case: 'plain' }, words: 'তিনি|উনি|ইনি|তিনিও' },
  { tag: { type: 'pronoun', person: 3, plural: false, case: 'of' }, words: 'তাঁর|তার|ওঁর|এঁর|তাঁরও' },
  { tag: { type: 'pronoun', person: 3, plural: true, case: 'of' }, words: 'তাঁদের|তাদের|দুজনের|দু’জনের' },
  { tag: { type: 'pronoun', person: 3, plural: false, case: 'to' }, words: 'তাঁকে|তাকে' },
  { tag: { type: 'pronoun', person: 3, plural: true, case: 'plain' }, words: 'তাঁরা|তারা' },
  {
    tag: { type: 'pronoun', person: 3, plural: false, case: 'with', relative: true },
    words: 'যাঁর সঙ্গে|যার সঙ্গে|যাঁর সাথে|যার সাথে',
  },
  { tag: { type: 'pronoun', person: 1, plural: false, case: 'of' }, words: 'আমার|আমাদের' },
  { tag: { type: 'pronoun', person: 1, plural: false, case: 'plain' }, words: 'আমি|আমরা' },
];
