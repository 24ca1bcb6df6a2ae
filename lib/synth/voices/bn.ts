import { weekdayOf } from '../days';
import type { Voice } from './voice';

const MONTHS = 'জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর'.split(' ');
const WEEKDAYS = 'রবিবার সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার'.split(' ');
const POSTS = {
  president: 'প্রেসিডেন্ট',
  prime_minister: 'প্রধানমন্ত্রী',
  foreign_minister: 'পররাষ্ট্রমন্ত্রী',
  defence_minister: 'প্রতিরক্ষামন্ত্রী',
  security: 'জাতীয় নিরাপত্তা উপদেষ্টা',
  deputy_foreign_minister: 'উপ পররাষ্ট্রমন্ত্রী',
  trade: 'বাণিজ্যমন্ত্রী',
  energy: 'জ্বালানিমন্ত্রী',
  culture: 'সংস্কৃতিমন্ত্রী',
  transport: 'পরিবহনমন্ত্রী',
  envoy: 'বিশেষ দূত',
};
const SESSIONS = {
  summit: 'শীর্ষ সম্মেলনের',
  heads_of_government: 'সরকারপ্রধান পরিষদের বৈঠকের',
  foreign_ministers: 'পররাষ্ট্রমন্ত্রী পরিষদের বৈঠকের',
  defence_ministers: 'প্রতিরক্ষামন্ত্রীদের বৈঠকের',
  security_secretaries: 'নিরাপত্তা পরিষদ সচিবদের বৈঠকের',
  other: 'সভার',
};

const digits = (number: number | string): string =>
  String(number).replace(/[0-9]/g, (digit) => String.fromCharCode(0x09e6 + Number(digit)));
const day = (date: string): string => `${digits(Number(date.slice(8)))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;
const year = (date: string): string => digits(date.slice(0, 4));

/** After a vowel sign the endings are others than after a consonant: ইরানের, রাশিয়ার; বিশকেকে, আস্তানায়, মস্কোতে. */
function inflect(word: string, form: string): string {
  const endsInVowelSign = /[\u09be-\u09cc]$/.test(word);
  const endsInVowel = /[\u0985-\u0994]$/.test(word);
  if (form === 'gen') return `${word}${endsInVowelSign ? 'র' : endsInVowel ? 'য়ের' : 'ের'}`;
  if (form !== 'loc') return word;
  if (word.endsWith('া')) return `${word}য়`;
  return `${word}${endsInVowelSign || endsInVowel ? 'তে' : 'ে'}`;
}

export const bengali: Voice = {
  lang: 'bn',
  agency: 'সংস্থা',
  inflect,
  office: (post, { name }) => `${inflect(name, 'gen')} ${POSTS[post]}`,
  onDay: (date) => `${year(date)} সালের ${day(date)}`,
  onWeekday: (date) => WEEKDAYS[weekdayOf(date)] ?? '',
  sidelines: (kind, { short, long }, style) =>
    `${style % 3 === 0 ? `${inflect(long, 'gen')} (${short})` : short} ${SESSIONS[kind]} ${style % 2 === 0 ? 'ফাঁকে' : 'সাইডলাইনে'}`,
  dateline: (city, date) => `${city}, ${day(date)} ${year(date)} (সংস্থা): `,
  patterns: {
    headlines: {
      held: ['{city:loc} {b:gen} সঙ্গে {a:gen} বৈঠক', '{city:loc} বাণিজ্য ও যোগাযোগে জোর', '{a}–{b} আলোচনা'],
      planned: ['{city:loc} {b:gen} সঙ্গে বৈঠক করবেন {a}', '{city:loc} বাণিজ্য নিয়ে আলোচনা হবে'],
      cancelled: ['{a} ও {b:gen} বৈঠক বাতিল', '{city:gen} বৈঠক হচ্ছে না'],
    },
    leads: {
      held: [
        '{A} {when} {city:loc} {at} {B:gen} সঙ্গে বৈঠক করেছেন।',
        '{when} {city:loc} {at} {A} ও {B:gen} মধ্যে দ্বিপাক্ষিক বৈঠক হয়েছে।',
        '{at} {when} {city:loc} {B:gen} সঙ্গে আলোচনা করেন {A}।',
        '{A} {when} {city:loc} {at} {B:gen} সঙ্গে সাক্ষাৎ করেন।',
      ],
      planned: [
        '{A} {when} {city:loc} {at} {B:gen} সঙ্গে বৈঠক করবেন।',
        '{when} {city:loc} {at} {A} ও {B:gen} মধ্যে বৈঠক হবে।',
      ],
      cancelled: [
        '{when} {city:loc} {at} {A} ও {B:gen} মধ্যে নির্ধারিত বৈঠক বাতিল করা হয়েছে।',
        '{A} ও {B:gen} মধ্যে {when} {city:loc} নির্ধারিত বৈঠকটি বাতিল হয়েছে।',
      ],
    },
    also: {
      held: ['{a} {B:gen} সঙ্গেও বৈঠক করেন।', '{a} আলাদাভাবে {B:gen} সঙ্গেও সাক্ষাৎ করেন।'],
      planned: ['{a} {B:gen} সঙ্গেও বৈঠক করবেন।'],
      cancelled: ['{a} ও {B:gen} মধ্যে নির্ধারিত বৈঠকও বাতিল করা হয়েছে।'],
    },
    separately: {
      held: [
        '{A} {when} {city:loc} {at} {others} সঙ্গে আলাদাভাবে বৈঠক করেন।',
        '{when} {city:loc} {others} সঙ্গে পৃথক বৈঠক করেছেন {A}।',
      ],
      planned: ['{A} {when} {city:loc} {at} {others} সঙ্গে আলাদাভাবে বৈঠক করবেন।'],
      cancelled: ['{A:gen} সঙ্গে {others} {when} {city:loc} নির্ধারিত পৃথক বৈঠকগুলি বাতিল করা হয়েছে।'],
    },
    list: { form: '', lastForm: 'gen', and: ' ও ' },
    more: [
      'দুই পক্ষ বাণিজ্য, জ্বালানি ও পরিবহন নিয়ে আলোচনা করেছে।',
      '{a} বলেন, এক বছরে দুই দেশের বাণিজ্য ১২ শতাংশ বেড়েছে।',
      '{b} রেলপথের কাজ দ্রুত শেষ করার ওপর জোর দেন।',
      '“বছরের শেষে চুক্তি চূড়ান্ত করতে আমরা একমত হয়েছি,” বলেন {a}।',
      'আঞ্চলিক নিরাপত্তা নিয়েও তাঁরা মতবিনিময় করেন।',
      'আতিথেয়তার জন্য {b} ধন্যবাদ জানান।',
    ],
    closings: [
      'দুই মন্ত্রণালয়ের কর্মকর্তারা রূপরেখা তৈরি করবেন।',
      'এক দশকে এই অঞ্চলের বাণিজ্য দ্বিগুণ হয়েছে।',
      'বিশেষজ্ঞদের মতে সীমান্তে এখনও অনেক কাজ বাকি।',
    ],
  },
};
