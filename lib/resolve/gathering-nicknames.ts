// What else the press calls the sessions of a series: search finds them by it.
import type { GatheringKind, Language } from '@/lib/contracts/vocabulary';

type Nicknames = Record<Language, readonly string[]>;

const NICKNAMES: Record<GatheringKind, Nicknames> = {
  summit: {
    en: ['CHS', 'Council of Heads of State', 'leaders’ summit'],
    hi: ['राष्ट्राध्यक्ष परिषद', 'सीएचएस'],
    bn: ['রাষ্ট্রপ্রধান পরিষদ', 'সিএইচএস'],
    ru: ['СГГ', 'Совет глав государств'],
  },
  heads_of_government: {
    en: ['CHG', 'prime ministers’ meeting'],
    hi: ['सीएचजी', 'प्रधानमंत्रियों की बैठक'],
    bn: ['সিএইচজি', 'প্রধানমন্ত্রীদের বৈঠক'],
    ru: ['СГП', 'встреча премьеров'],
  },
  foreign_ministers: {
    en: ['CFM', 'foreign ministers’ meeting'],
    hi: ['सीएफएम', 'विदेश मंत्रियों की बैठक'],
    bn: ['সিএফএম', 'পররাষ্ট্রমন্ত্রীদের বৈঠক'],
    ru: ['СМИД', 'встреча глав МИД'],
  },
  defence_ministers: {
    en: ['defense ministers’ meeting'],
    hi: ['रक्षा मंत्रियों की बैठक'],
    bn: ['প্রতিরক্ষামন্ত্রীদের বৈঠক'],
    ru: ['встреча министров обороны'],
  },
  security_secretaries: {
    en: ['NSA meeting', 'national security advisers’ meeting'],
    hi: ['एनएसए बैठक', 'राष्ट्रीय सुरक्षा सलाहकारों की बैठक'],
    bn: ['এনএসএ বৈঠক', 'জাতীয় নিরাপত্তা উপদেষ্টাদের বৈঠক'],
    ru: ['встреча секретарей совбезов'],
  },
  other: { en: [], hi: [], bn: [], ru: [] },
};

/** Further names of a kind of session in one language, without series, place and year. */
export function nicknamesOf(kind: GatheringKind, lang: Language): readonly string[] {
  return NICKNAMES[kind][lang];
}
