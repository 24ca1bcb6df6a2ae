import { enumerate } from '../compose';
import type { WordGroup } from '../pack';

const WEEKDAYS = 'রবিবার|রোববার;সোমবার;মঙ্গলবার;বুধবার;বৃহস্পতিবার|বৃহষ্পতিবার;শুক্রবার;শনিবার';
const MONTHS = 'জানুয়ারি|জানুয়ারী;ফেব্রুয়ারি|ফেব্রুয়ারী;মার্চ;এপ্রিল;মে;জুন;জুলাই;আগস্ট|অগস্ট|আগষ্ট|অগাস্ট;সেপ্টেম্বর;অক্টোবর;নভেম্বর;ডিসেম্বর';
const ORDINALS = 'প্রথম;দ্বিতীয়;তৃতীয়;চতুর্থ;পঞ্চম;ষষ্ঠ;সপ্তম;অষ্টম;নবম;দশম;একাদশ;দ্বাদশ';
const NUMBERS = 'এক;দুই|দু;তিন;চার;পাঁচ;ছয়|ছয়;সাত;আট;নয়টি;দশ';

export const time: readonly WordGroup[] = [
  ...enumerate(WEEKDAYS, 0).map(({ words, value }): WordGroup => ({ tag: { type: 'weekday', day: value }, words })),
  ...enumerate(MONTHS, 1).map(({ words, value }): WordGroup => ({ tag: { type: 'month', month: value }, words })),
  ...enumerate(ORDINALS, 1).map(({ words, value }): WordGroup => ({ tag: { type: 'ordinal', value }, words })),
  ...enumerate(NUMBERS, 1).map(({ words, value }): WordGroup => ({ tag: { type: 'number', value }, words })),
  { tag: { type: 'year' }, words: 'সাল|বছর|সন' },
  { tag: { type: 'day-ending' }, words: 'লা|রা|ঠা|ই|শে|এ' },
  { tag: { type: 'month-word' }, words: 'মাস' },
  { tag: { type: 'day', offset: 0 }, words: 'আজ|আজকে' },
  { tag: { type: 'day', offset: -1 }, words: 'গতকাল|গতকাল রাতে' },
  { tag: { type: 'day', offset: 1 }, words: 'আগামীকাল|আগামী কাল' },
  { tag: { type: 'day', offset: -2 }, words: 'গত পরশু' },
  {
    tag: { type: 'carried-day', offset: 0 },
    words: 'একই দিন|একই দিনে|সেদিন|সেদিনই|ওই দিন|সেই দিন|ওই দিনই|একই দিন রাতে',
  },
  { tag: { type: 'carried-day', offset: -1 }, words: 'আগের দিন|আগের দিনই|এক দিন আগে|একদিন আগে|তার আগের দিন' },
  { tag: { type: 'carried-day', offset: 1 }, words: 'পরদিন|পরের দিন|পর দিন' },
  { tag: { type: 'then' }, words: 'এরপর|এর পর|এর পরে|তারপর|তার পর|পরে' },
  {
    tag: { type: 'daypart' },
    words:
      'সকাল|সকালে|দুপুর|দুপুরে|বিকেল|বিকেলে|বিকালে|বিকাল|সন্ধ্যা|সন্ধ্যায়|রাত|রাতে|দিনের শুরু|দিনের শুরুতে|দিনের শুরুতেই|দিনের শেষে|পরে|নৈশভোজ|নৈশভোজে',
  },
];
