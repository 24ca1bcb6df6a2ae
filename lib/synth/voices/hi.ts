import { weekdayOf } from '../days';
import type { Voice } from './voice';

const MONTHS = 'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर'.split(' ');
const WEEKDAYS = 'रविवार सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार'.split(' ');
const POSTS = {
  president: 'राष्ट्रपति',
  prime_minister: 'प्रधानमंत्री',
  foreign_minister: 'विदेश मंत्री',
  defence_minister: 'रक्षा मंत्री',
  security: 'राष्ट्रीय सुरक्षा सलाहकार',
  deputy_foreign_minister: 'उप विदेश मंत्री',
  trade: 'व्यापार मंत्री',
  energy: 'ऊर्जा मंत्री',
  culture: 'संस्कृति मंत्री',
  transport: 'परिवहन मंत्री',
  envoy: 'विशेष दूत',
};
const SESSIONS = {
  summit: 'शिखर सम्मेलन',
  heads_of_government: 'शासनाध्यक्षों की परिषद की बैठक',
  foreign_ministers: 'विदेश मंत्रियों की परिषद की बैठक',
  defence_ministers: 'रक्षा मंत्रियों की बैठक',
  security_secretaries: 'सुरक्षा परिषद सचिवों की बैठक',
  other: 'मंच',
};

const day = (date: string): string => `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;

export const hindi: Voice = {
  lang: 'hi',
  agency: 'एजेंसियां',
  inflect: (word) => word,
  office: (post, { name }) => `${name} के ${POSTS[post]}`,
  onDay: (date) => `${day(date)} ${date.slice(0, 4)} को`,
  onWeekday: (date) => `${WEEKDAYS[weekdayOf(date)]} को`,
  sidelines: (kind, { short, long }, style) =>
    `${style % 3 === 0 ? `${long} (${short}) के` : short} ${SESSIONS[kind]} ${style % 2 === 0 ? 'से इतर' : 'के मौके पर'}`,
  dateline: (city, date) => `${city}, ${day(date)} ${date.slice(0, 4)} (एजेंसियां)। `,
  patterns: {
    headlines: {
      held: ['{city} में {a} और {b} की बातचीत', '{city} में व्यापार और संपर्क पर जोर', '{b} से मिले {a}'],
      planned: ['{city} में {b} से मिलेंगे {a}', '{city} में होगी व्यापार पर बात'],
      cancelled: ['{a} और {b} की बैठक रद्द', '{city} की बैठक टली'],
    },
    leads: {
      held: [
        '{A} ने {when} {city} में {at} {B} से मुलाकात की।',
        '{A} और {B} के बीच {when} {city} में {at} द्विपक्षीय बैठक हुई।',
        '{at} {A} ने {when} {city} में {B} के साथ वार्ता की।',
        '{city} में {when} {at} {A} {B} से मिले।',
      ],
      planned: ['{A} {when} {city} में {at} {B} से मुलाकात करेंगे।', '{A} और {B} के बीच {when} {city} में {at} बैठक होगी।'],
      cancelled: [
        '{A} और {B} के बीच {when} {city} में {at} होने वाली बैठक रद्द कर दी गई है।',
        '{A} की {B} के साथ {when} {city} में निर्धारित बैठक रद्द हो गई है।',
      ],
    },
    also: {
      held: ['{a} ने {B} से भी मुलाकात की।', '{a} ने {B} के साथ भी अलग से बैठक की।'],
      planned: ['{a} {B} से भी मुलाकात करेंगे।'],
      cancelled: ['{a} और {B} के बीच होने वाली बैठक भी रद्द कर दी गई है।'],
    },
    separately: {
      held: [
        '{A} ने {when} {city} में {at} {others} से अलग-अलग मुलाकात की।',
        '{A} ने {when} {city} में {others} के साथ अलग-अलग बैठकें कीं।',
      ],
      planned: ['{A} {when} {city} में {at} {others} से अलग-अलग मुलाकात करेंगे।'],
      cancelled: ['{A} की {others} के साथ {when} {city} में होने वाली अलग-अलग बैठकें रद्द कर दी गई हैं।'],
    },
    list: { form: '', and: ' और ' },
    more: [
      'दोनों पक्षों ने व्यापार, ऊर्जा और परिवहन पर चर्चा की।',
      '{a} ने कहा कि दोनों देशों का व्यापार एक साल में बारह प्रतिशत बढ़ा है।',
      '{b} ने रेल मार्ग के काम में तेजी लाने पर जोर दिया।',
      '“हम साल के अंत तक समझौता पूरा करने पर सहमत हुए हैं,” {a} ने कहा।',
      'दोनों ने क्षेत्रीय सुरक्षा पर भी विचार रखे।',
      '{b} ने आतिथ्य के लिए {a} का आभार जताया।',
    ],
    closings: [
      'दोनों मंत्रालयों के अधिकारी आगे की रूपरेखा तैयार करेंगे।',
      'एक दशक में इस क्षेत्र का व्यापार दोगुना हो गया है।',
      'जानकारों के अनुसार सीमा पर अभी बहुत काम बाकी है।',
    ],
  },
};
