import type { Locale } from './locales';

/** The page that stands in for a broken one is drawn in the browser without messages: its few words travel with it. */
export const ERROR_WORDS: Record<Locale, { title: string; deck: string; retry: string; graph: string }> = {
  en: {
    title: 'This page could not be drawn',
    deck: 'Something failed while reading it; nothing was changed or lost. Try again, or go to the graph.',
    retry: 'Try again',
    graph: 'Go to the graph',
  },
  hi: {
    title: 'यह पन्ना नहीं बन सका',
    deck: 'इसे पढ़ते समय कुछ विफल हुआ; कुछ बदला या खोया नहीं है। फिर कोशिश करें, या ग्राफ़ पर जाएँ।',
    retry: 'फिर कोशिश करें',
    graph: 'ग्राफ़ पर जाएँ',
  },
  bn: {
    title: 'পাতাটি তৈরি করা যায়নি',
    deck: 'পড়ার সময় কিছু ব্যর্থ হয়েছে; কিছুই বদলায়নি বা হারায়নি। আবার চেষ্টা করুন, অথবা গ্রাফে যান।',
    retry: 'আবার চেষ্টা করুন',
    graph: 'গ্রাফে যান',
  },
  ru: {
    title: 'Страницу не удалось показать',
    deck: 'При чтении произошёл сбой; ничего не изменено и не потеряно. Попробуйте ещё раз или перейдите к графу.',
    retry: 'Попробовать ещё раз',
    graph: 'Перейти к графу',
  },
};
