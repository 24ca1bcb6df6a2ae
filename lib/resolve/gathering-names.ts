// Gatherings are named by what they are: series, kind, city, year.
import { type GatheringKind, LANGUAGES, type Language } from '@/lib/contracts/vocabulary';
import { scriptOf } from '@/lib/names';
import type { GazetteerIndex } from './gazetteer-index';
import type { Spelling } from './name-rows';
import type { ResolvedGathering } from './resolve-gatherings';

const KINDS: Record<GatheringKind, Record<Language, string>> = {
  summit: { en: 'Summit', hi: 'शिखर सम्मेलन', bn: 'শীর্ষ সম্মেলন', ru: 'саммит' },
  heads_of_government: {
    en: 'Heads of Government Council',
    hi: 'शासनाध्यक्ष परिषद',
    bn: 'সরকারপ্রধান পরিষদ',
    ru: 'Совет глав правительств',
  },
  foreign_ministers: {
    en: 'Foreign Ministers’ Council',
    hi: 'विदेश मंत्री परिषद',
    bn: 'পররাষ্ট্রমন্ত্রী পরিষদ',
    ru: 'Совет министров иностранных дел',
  },
  defence_ministers: {
    en: 'Defence Ministers’ Meeting',
    hi: 'रक्षा मंत्री बैठक',
    bn: 'প্রতিরক্ষামন্ত্রী বৈঠক',
    ru: 'Совещание министров обороны',
  },
  security_secretaries: {
    en: 'Security Council Secretaries’ Meeting',
    hi: 'सुरक्षा परिषद सचिव बैठक',
    bn: 'নিরাপত্তা পরিষদ সচিব বৈঠক',
    ru: 'Встреча секретарей советов безопасности',
  },
  other: { en: 'Event', hi: 'आयोजन', bn: 'আয়োজন', ru: 'Мероприятие' },
};

/** The composed name in one language: `SCO Summit, Astana 2024`. */
export function nameGathering(gathering: ResolvedGathering, lang: Language, index: GazetteerIndex): string {
  const organizer = gathering.series === null ? undefined : index.organizers.get(gathering.series);
  const series = organizer?.abbreviations[lang][0] ?? gathering.series;
  const city = gathering.city === null ? null : (index.cities.get(gathering.city)?.names[lang][0] ?? gathering.city);
  const what = [series, KINDS[gathering.kind][lang]].filter(Boolean).join(' ');
  const where = [city, gathering.start?.slice(0, 4)].filter(Boolean).join(' ');
  return where === '' ? what : `${what}, ${where}`;
}

export function gatheringSpellings(gathering: ResolvedGathering, index: GazetteerIndex): Spelling[] {
  return LANGUAGES.flatMap((lang) => {
    const text = nameGathering(gathering, lang, index);
    const script = scriptOf(text);
    return script ? [{ text, lang, script }] : [];
  });
}
