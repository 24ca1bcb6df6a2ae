import { combine, enumerate, weekdayPairs } from '../compose';
import type { WordGroup } from '../pack';

const WEEKDAYS = 'রবিবার|রোববার;সোমবার;মঙ্গলবার;বুধবার;বৃহস্পতিবার|বৃহষ্পতিবার;শুক্রবার;শনিবার';
const MONTHS = 'জানুয়ারি|জানুয়ারী;ফেব্রুয়ারি|ফেব্রুয়ারী;মার্চ;এপ্রিল;মে;জুন;জুলাই;আগস্ট|অগস্ট|আগষ্ট|অগাস্ট;সেপ্টেম্বর;অক্টোবর;নভেম্বর;ডিসেম্বর';
const ORDINALS = 'প্রথম;দ্বিতীয়;তৃতীয়;চতুর্থ;পঞ্চম;ষষ্ঠ;সপ্তম;অষ্টম;নবম;দশম;একাদশ;দ্বাদশ';
const NUMBERS = 'এক;দুই|দু;তিন;চার;পাঁচ;ছয়|ছয়;সাত;আট;নয়টি;দশ';

const STEMS = 'রবি|রোব;সোম;মঙ্গল;বুধ;বৃহস্পতি;শুক্র;শনি';

// "মঙ্গলে লাভরভ, বুধে ফিদান": in headlines the day leaves its ending out.
const SHORT_IN = 'রবিতে;সোমে;মঙ্গলে;বুধে;বৃহস্পতিতে;শুক্রে;শনিতে';

const SOME_TIME = [
  combine(
    'আগামী|সামনের|পরের',
    combine('|কয়েক|কিছু', 'সপ্তাহে|সপ্তাহেই|সপ্তাহের মধ্যে|দিনের মধ্যে|মাসের মধ্যে|মাসগুলোতে|দিনগুলোতে|সময়ে'),
  ),
  combine('আগামী', combine('দুই|তিন|দু-তিন|দুই-তিন', 'সপ্তাহের মধ্যে|মাসের মধ্যে')),
  combine('এ বছরের|এই বছরের|চলতি বছরের', 'শেষে|শেষ দিকে|শেষ নাগাদ|শেষের দিকে|শেষের আগে'),
  'শিগগির|শিগগিরই|শিগগিরি|শীঘ্র|শীঘ্রই|অচিরেই|অদূর ভবিষ্যতে|নিকট ভবিষ্যতে|ভবিষ্যতে|পরে কোনো এক সময়|খুব শিগগির',
].join('|');

export const time: readonly WordGroup[] = [
  { tag: { type: 'word', says: 'later' }, words: SOME_TIME },
  ...enumerate(WEEKDAYS, 0).map(({ words, value }): WordGroup => ({ tag: { type: 'weekday', day: value }, words })),
  ...enumerate(SHORT_IN, 0).map(({ words, value }): WordGroup => ({ tag: { type: 'weekday', day: value }, words })),
  ...weekdayPairs(STEMS, { joints: [' ও ', ' এবং ', '-'], ending: 'বার' }),
  ...enumerate(MONTHS, 1).map(({ words, value }): WordGroup => ({ tag: { type: 'month', month: value }, words })),
  ...enumerate(ORDINALS, 1).map(({ words, value }): WordGroup => ({ tag: { type: 'ordinal', value }, words })),
  // The one of several that is still to be told of.
  { tag: { type: 'ordinal', value: null }, words: 'অন্যটি|অপরটি|শেষটি|পরেরটি' },
  ...enumerate(NUMBERS, 1).map(({ words, value }): WordGroup => ({ tag: { type: 'number', value }, words })),
  // "several leaders": more than any count that a text adds up.
  { tag: { type: 'number', value: 99 }, words: 'কয়েকজন|কয়েক জন|বেশ কয়েকজন|একাধিক' },
  ...enumerate(
    'এক বছর আগে|ঠিক এক বছর আগে|এক বছর আগের|বছরখানেক আগে;দুই বছর আগে|দু বছর আগে|দু’বছর আগে|দুই বছর আগের;তিন বছর আগে;চার বছর আগে;পাঁচ বছর আগে',
    1,
  ).map(({ words, value }): WordGroup => ({ tag: { type: 'year', ahead: -value }, words })),
  { tag: { type: 'year' }, words: 'সাল|বছর|সন|খ্রিস্টাব্দ|খ্রিষ্টাব্দ' },
  { tag: { type: 'day', offset: null }, words: 'কাল|কালকে' },
  ...enumerate(
    'ওই বছর|ওই বছরের|সেই বছর|সেই বছরের|সে বছর|সে বছরের|একই বছর|একই বছরের|ওই বছরই|সে বছরই;পরের বছর|পরের বছরের|তার পরের বছর|পরবর্তী বছর|এক বছর পর|এক বছর পরে|বছরখানেক পর|বছর ঘুরতেই;দুই বছর পর|দুই বছর পরে|দু’বছর পর|দুবছর পর;তিন বছর পর|তিন বছর পরে;চার বছর পর|চার বছর পরে;পাঁচ বছর পর|পাঁচ বছর পরে;ছয় বছর পর|ছয় বছর পরে',
    0,
  ).map(({ words, value }): WordGroup => ({ tag: { type: 'year', after: value }, words })),
  { tag: { type: 'day-ending' }, words: 'লা|রা|ঠা|ই|শে|এ' },
  { tag: { type: 'month-word' }, words: 'মাস' },
  { tag: { type: 'word', says: 'date' }, words: 'তারিখ' },
  { tag: { type: 'day', offset: 0 }, words: 'আজ|আজকে|আজকের|আজই|অদ্য|অদ্যকার' },
  { tag: { type: 'day', offset: -1 }, words: 'গতকাল|গতকাল রাতে|গতকালই|গতকালের' },
  { tag: { type: 'day', offset: 1 }, words: 'আগামীকাল|আগামী কাল|আগামিকাল' },
  { tag: { type: 'day', offset: null, days: 2 }, words: 'পরশু|পরশুদিন' },
  { tag: { type: 'day', offset: -2 }, words: 'গত পরশু|গত পরশুদিন|দুই দিন আগে|দুদিন আগে|দু’দিন আগে|দু দিন আগে' },
  { tag: { type: 'day', offset: -3 }, words: 'তিন দিন আগে' },
  ...enumerate('পয়লা|পহেলা;দোসরা;তেসরা;চৌঠা', 1).map(
    ({ words, value }): WordGroup => ({ tag: { type: 'ordinal', value, ofMonth: true }, words }),
  ),
  {
    tag: { type: 'carried-day', offset: 0 },
    words:
      'একই দিন|একই দিনে|একই দিনেই|একইদিন|একইদিনে|সেদিন|সেদিনই|সে দিন|সে দিনই|ওই দিন|ওইদিন|ঐ দিন|ঐদিন|সেই দিন|সেই দিনই|ওই দিনই|একই দিন রাতে|ওই দিনেই|সেদিনও|এদিন|এ দিন|এদিনই|এ দিনই',
  },
  {
    tag: { type: 'carried-day', offset: -1 },
    words:
      'এর এক দিন আগেই|তার এক দিন আগেই|এক রাত আগে|একরাত আগে|আগের সন্ধ্যা|আগের বিকেলে|আগের দিন সন্ধ্যায়|আগের দিন রাতে|আগের দিন|আগের দিনই|এক দিন আগে|একদিন আগে|তার আগের দিন|এর আগের দিন|এর এক দিন আগে|তার এক দিন আগে|আগের রাতে|আগের সন্ধ্যায়',
  },
  {
    tag: { type: 'carried-day', offset: 1 },
    words: 'পরদিন|পরের দিন|পর দিন|পরদিনই|এর পরদিন|তার পরদিন|তার পরের দিন|এর পরের দিন|পরদিন সকালে',
  },
  {
    tag: { type: 'carried-day', offset: null, session: 1 },
    words: 'প্রথম দিন|প্রথম দিনে|প্রথম দিনই|প্রথম দিনেই|উদ্বোধনী দিন|উদ্বোধনী দিনে',
  },
  {
    tag: { type: 'carried-day', offset: null, session: 2 },
    words:
      'দ্বিতীয় ও শেষ দিন|দ্বিতীয় ও শেষ দিনে|দ্বিতীয় তথা শেষ দিন|দ্বিতীয় তথা শেষ দিনে|দ্বিতীয় ও সমাপনী দিন|দ্বিতীয় ও সমাপনী দিনে|দ্বিতীয় দিন|দ্বিতীয় দিনে|দ্বিতীয় দিনই',
  },
  { tag: { type: 'carried-day', offset: null, session: 3 }, words: 'তৃতীয় দিন|তৃতীয় দিনে' },
  { tag: { type: 'carried-day', offset: null, session: 'last' }, words: 'শেষ দিন|শেষ দিনে|সমাপনী দিন|সমাপনী দিনে' },
  {
    tag: { type: 'then' },
    words:
      'এরপর|এর পর|এর পরে|এরপরই|এর পরই|এর পরেই|এর পরপরই|এরপরপরই|তারপর|তার পর|তার পরে|তার পরেই|তারপরই|তারপরেই|তার আগে|তার ঠিক আগে|তার পরপরই|পরে|পরপরই|এর কিছুক্ষণ পর|কিছুক্ষণ পরে|একই সময়ে|এর আগে|এদিকে|পাশাপাশি',
  },
  {
    tag: { type: 'daypart' },
    words:
      'সকাল|সকালে|সকালেই|ভোরে|মধ্যরাতে|মধ্যাহ্নে|মধ্যাহ্নভোজে|প্রাতরাশে|বিকেলেই|রাতেই|রাতের দিকে|সন্ধ্যাবেলা|দুপুর|দুপুরে|বিকেল|বিকেলে|বিকালে|বিকাল|সন্ধ্যা|সন্ধ্যায়|রাত|রাতে|দিনের শুরু|দিনের শুরুতে|দিনের শুরুতেই|দিনের শেষে|পরে|নৈশভোজ|নৈশভোজে',
  },
];
