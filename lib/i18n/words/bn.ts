import { listNames, type Words } from './words';

const list = (names: readonly string[]) => listNames(names, 'bn');

export const bn: Words = {
  series: { SCO: 'এসসিও', CICA: 'সিকা' },
  gathering: {
    summit: 'শীর্ষ সম্মেলন',
    heads_of_government: 'সরকারপ্রধান পরিষদ',
    foreign_ministers: 'পররাষ্ট্রমন্ত্রী পরিষদ',
    defence_ministers: 'প্রতিরক্ষামন্ত্রী বৈঠক',
    security_secretaries: 'নিরাপত্তা পরিষদ সচিব বৈঠক',
    other: 'সম্মেলন',
  },
  gatheringAlone: {
    summit: 'শীর্ষ সম্মেলন',
    heads_of_government: 'সরকারপ্রধানদের বৈঠক',
    foreign_ministers: 'পররাষ্ট্রমন্ত্রীদের বৈঠক',
    defence_ministers: 'প্রতিরক্ষামন্ত্রীদের বৈঠক',
    security_secretaries: 'নিরাপত্তা পরিষদ সচিবদের বৈঠক',
    other: 'সম্মেলন',
  },
  // Regular with -তম from eleven on; the first ten have forms of their own.
  ordinal: (number, name) => (number > 10 ? `${number}তম ${name}` : `${name} (ক্রম ${number})`),
  role: {
    president: 'রাষ্ট্রপতি',
    prime_minister: 'প্রধানমন্ত্রী',
    foreign_minister: 'পররাষ্ট্রমন্ত্রী',
    deputy_foreign_minister: 'উপ-পররাষ্ট্রমন্ত্রী',
    defence_minister: 'প্রতিরক্ষামন্ত্রী',
    national_security_adviser: 'জাতীয় নিরাপত্তা উপদেষ্টা',
    secretary_general: 'মহাসচিব',
    other: 'প্রতিনিধি',
  },
  roleOf: (role, of) => `${role}, ${of}`,
  met: {
    held: (names) => `${list(names)}: বৈঠক`,
    planned: (names) => `${list(names)}: পরিকল্পিত বৈঠক`,
    cancelled: (names) => `${list(names)}: বাতিল বৈঠক`,
    lapsed: (names) => `${list(names)}: ঘোষিত বৈঠক, হওয়ার কোনো খবর নেই`,
  },
  doubtful: (title) => `${title} (খবর আছে, নিশ্চিত নয়)`,
  or: 'বা',
  dayNotGiven: 'দিন উল্লেখ নেই',
};
