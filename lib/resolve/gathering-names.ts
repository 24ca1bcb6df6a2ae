// Gatherings are named by what they are: series, kind, city, year.
import { type GatheringKind, LANGUAGES, type Language } from '@/lib/contracts/vocabulary';
import { scriptOf } from '@/lib/names';
import { nicknamesOf } from './gathering-nicknames';
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
  const organizer = organizerOf(gathering, index);
  const [city] = citiesOf(gathering, lang, index);
  const what = [organizer?.abbreviations[lang][0] ?? gathering.series, KINDS[gathering.kind][lang]];
  return compose(what, city ?? null, gathering);
}

function compose(what: (string | null)[], city: string | null, { start }: ResolvedGathering): string {
  const where = [city, start?.slice(0, 4)].filter(Boolean).join(' ');
  const told = what.filter(Boolean).join(' ');
  return where === '' ? told : `${told}, ${where}`;
}

function organizerOf({ series }: ResolvedGathering, index: GazetteerIndex) {
  return series === null ? undefined : index.organizers.get(series);
}

/** The spellings of the place, the usual one first. */
function citiesOf({ city }: ResolvedGathering, lang: Language, index: GazetteerIndex): string[] {
  return city === null ? [] : (index.cities.get(city)?.names[lang] ?? [city]);
}

/** Everything that a gathering is looked for by: its name, the full name of the series, nicknames, other names of the city. */
export function gatheringSpellings(gathering: ResolvedGathering, index: GazetteerIndex): Spelling[] {
  return LANGUAGES.flatMap((lang) => {
    const organizer = organizerOf(gathering, index);
    const short = organizer?.abbreviations[lang][0] ?? gathering.series;
    const kind = KINDS[gathering.kind][lang];
    const [city = null, ...otherCities] = citiesOf(gathering, lang, index);
    const texts = [
      nameGathering(gathering, lang, index),
      ...(organizer?.names[lang] ?? []).map((series) => compose([series, kind], city, gathering)),
      ...nicknamesOf(gathering.kind, lang).map((nickname) => compose([short, nickname], city, gathering)),
      ...otherCities.map((other) => compose([short, kind], other, gathering)),
    ];
    return [...new Set(texts)].flatMap((text) => {
      const script = scriptOf(text);
      return script ? [{ text, lang, script }] : [];
    });
  });
}
