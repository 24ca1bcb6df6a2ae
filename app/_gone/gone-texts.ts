import type { AddressKind } from '@/lib/data/read-alias';
import type { Locale } from '@/lib/i18n/locales';

interface GoneTexts {
  title: string;
  what: Record<AddressKind, string>;
  /** With `{day}`. */
  when: string;
  why: string;
  home: string;
}

export const GONE_TEXTS: Record<Locale, GoneTexts> = {
  en: {
    title: 'This page was removed',
    what: {
      person: 'This person is no longer in the graph.',
      country: 'This country is no longer in the graph.',
      organization: 'This organisation is no longer in the graph.',
      event: 'This event is no longer in the graph.',
      article: 'This article is no longer in the graph.',
    },
    when: 'It was removed on {day}.',
    why: 'No article that is left supports it.',
    home: 'Open the graph',
  },
  hi: {
    title: 'यह पृष्ठ हटा दिया गया है',
    what: {
      person: 'यह व्यक्ति अब ग्राफ़ में नहीं है।',
      country: 'यह देश अब ग्राफ़ में नहीं है।',
      organization: 'यह संगठन अब ग्राफ़ में नहीं है।',
      event: 'यह आयोजन अब ग्राफ़ में नहीं है।',
      article: 'यह लेख अब ग्राफ़ में नहीं है।',
    },
    when: 'इसे {day} को हटाया गया।',
    why: 'बचे हुए किसी लेख में इसका आधार नहीं मिलता।',
    home: 'ग्राफ़ खोलें',
  },
  bn: {
    title: 'এই পাতাটি সরিয়ে ফেলা হয়েছে',
    what: {
      person: 'এই ব্যক্তি আর গ্রাফে নেই।',
      country: 'এই দেশ আর গ্রাফে নেই।',
      organization: 'এই সংগঠন আর গ্রাফে নেই।',
      event: 'এই আয়োজন আর গ্রাফে নেই।',
      article: 'এই নিবন্ধ আর গ্রাফে নেই।',
    },
    when: '{day} তারিখে এটি সরানো হয়েছে।',
    why: 'বাকি কোনো নিবন্ধে এর ভিত্তি নেই।',
    home: 'গ্রাফ খুলুন',
  },
  ru: {
    title: 'Эта страница удалена',
    what: {
      person: 'Этого человека больше нет в графе.',
      country: 'Этой страны больше нет в графе.',
      organization: 'Этой организации больше нет в графе.',
      event: 'Этого события больше нет в графе.',
      article: 'Этой статьи больше нет в графе.',
    },
    when: 'Дата удаления: {day}.',
    why: 'Ни одна из оставшихся статей этого не подтверждает.',
    home: 'Открыть граф',
  },
};
