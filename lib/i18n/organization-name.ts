import type { Locale } from './locales';

/** How organisations are called for short where a line has no room for more: Hindi, Bengali, Russian. English has the id in capitals. */
const SHORT: Record<string, readonly [hi: string, bn: string, ru: string]> = {
  sco: ['एससीओ', 'এসসিও', 'ШОС'],
  cica: ['सीका', 'সিকা', 'СВМДА'],
  rats: ['रैट्स', 'র‍্যাটস', 'РАТС'],
  un: ['संयुक्त राष्ट्र', 'জাতিসংঘ', 'ООН'],
  brics: ['ब्रिक्स', 'ব্রিকস', 'БРИКС'],
  saarc: ['सार्क', 'সার্ক', 'СААРК'],
  nam: ['गुटनिरपेक्ष आंदोलन', 'জোটনিরপেক্ষ আন্দোলন', 'Движение неприсоединения'],
  eaeu: ['ईएईयू', 'ইএইইউ', 'ЕАЭС'],
  csto: ['सीएसटीओ', 'সিএসটিও', 'ОДКБ'],
  cis: ['सीआईएस', 'সিআইএস', 'СНГ'],
  asean: ['आसियान', 'আসিয়ান', 'АСЕАН'],
  eu: ['यूरोपीय संघ', 'ইউরোপীয় ইউনিয়ন', 'ЕС'],
  nato: ['नाटो', 'ন্যাটো', 'НАТО'],
  oic: ['ओआईसी', 'ওআইসি', 'ОИС'],
  quad: ['क्वाड', 'কোয়াড', 'КВАД'],
  bimstec: ['बिम्सटेक', 'বিমসটেক', 'БИМСТЕК'],
  otc: ['ओटीएस', 'ওটিএস', 'ОТГ'],
  osce: ['ओएससीई', 'ওএসসিই', 'ОБСЕ'],
  eco: ['ईसीओ', 'ইসিও', 'ОЭС'],
  gcc: ['जीसीसी', 'জিসিসি', 'ССАГПЗ'],
  commonwealth: ['राष्ट्रमंडल', 'কমনওয়েলথ', 'Содружество наций'],
  g20: ['जी20', 'জি২০', 'G20'],
  g7: ['जी7', 'জি৭', 'G7'],
  apec: ['एपेक', 'অ্যাপেক', 'АТЭС'],
  iaea: ['आईएईए', 'আইএইএ', 'МАГАТЭ'],
  who: ['डब्ल्यूएचओ', 'ডব্লিউএইচও', 'ВОЗ'],
  'arab-league': ['अरब लीग', 'আরব লিগ', 'ЛАГ'],
  'african-union': ['अफ़्रीकी संघ', 'আফ্রিকান ইউনিয়ন', 'АС'],
  wto: ['डब्ल्यूटीओ', 'ডব্লিউটিও', 'ВТО'],
};
const ENGLISH: Record<string, string> = {
  quad: 'Quad',
  commonwealth: 'Commonwealth',
  otc: 'OTS',
  'arab-league': 'Arab League',
  'african-union': 'African Union',
};

/** The short name of an organisation by its id: "UN"; the id in capitals where the language has no name for it. */
export function organizationName(id: string, locale: Locale): string {
  const [hi, bn, ru] = SHORT[id] ?? [];
  return { en: ENGLISH[id], hi, bn, ru }[locale] ?? id.toUpperCase();
}
