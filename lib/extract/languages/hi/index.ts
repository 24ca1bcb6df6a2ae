import { englishWords } from '../english-words';
import type { LanguagePack } from '../pack';
import { pageBylines, pageDates, pageFurniture, pagePublishedLabels } from '../page-words';
import days from './days.json';
import { gatherings } from './gatherings';
import { givenNames } from './given-names';
import lone from './lone.json';
import { meetings } from './meetings';
import pairs from './pairs.json';
import presence from './presence.json';
import sides from './sides.json';
import { time } from './time';
import { titles } from './titles';
import { words } from './words';

export const hi: LanguagePack = {
  language: 'hi',
  script: 'Deva',
  learnt: { days, lone, pairs, presence, sides },
  homeCountry: 'IN',
  homeWords: [{ country: 'NP', beginning: 'परराष्ट्र' }],
  signature: ['है', 'हैं', 'ने', 'में', 'और', 'के', 'की', 'को', 'से', 'पर', 'का', 'हुई', 'बैठक', 'वे', 'था', 'थी'],
  lexicon: [...titles, ...meetings, ...gatherings, ...time, ...words, ...englishWords, ...pageDates],
  suffixes: [],
  capitals: false,
  givenNames,
  caseWords: 'after',
  finiteVerb: /(?:एंगे|एगा|एगी|ेंगे|ेगा|ेगी|ाया|ाई|ाए|ता|ते|ती|कर)$/u,
  commonEnding: /(?:ों|ियों|ाओं|ीय|त्मक|पूर्ण|ीकरण|ाने)$/u,
  furniture: [
    'संबंधित खबर',
    'वीडियो देखें',
    'देखें वीडियो',
    'वीडियो:',
    'बड़ी खबरें',
    'आपकी पसंद',
    'इन्हें भी देखें',
    'यह भी देखें',
    'ये भी देखें',
    'यह भी पढ़ें',
    'ये भी पढ़ें',
    'इसे भी पढ़ें',
    'और पढ़ें',
    'ये भी देखें',
    'यह भी देखें',
    'पढ़ें',
    'संबंधित खबरें',
    'संबंधित समाचार',
    'इससे जुड़ी खबरें',
    'मिलती-जुलती खबरें',
    'ट्रेंडिंग',
    'टैग',
    'विज्ञापन',
    'अगली खबर',
    'पिछली खबर',
    'ताजा खबरें',
    'टिप्पणियां',
    'टिप्पणी',
    'शेयर करें',
    'फोटो',
    'तस्वीर:',
    'फाइल फोटो',
    'होम',
    'डिस्क्लेमर',
    'हमें फॉलो',
    'लॉग इन',
    'वीडियो:',
    ...pageFurniture,
  ],
  answers: ['उत्तर', 'जवाब', 'उ'],
  bylines: ['रिपोर्ट', 'लेखक', 'लेखिका', 'संपादन', 'संपादक', 'प्रो.', 'डॉ.', 'द्वारा', ...pageBylines],
  publishedLabels: [
    'प्रकाशित',
    'अपडेट',
    'अद्यतन',
    'पब्लिश',
    'प्रविष्टि तिथि',
    'प्रकाशन तिथि',
    'दिनांक',
    'तारीख:',
    'तिथि:',
    'पोस्ट किया',
    ...pagePublishedLabels,
  ],
  ordinalEndings: ['वीं', 'वें', 'वां', 'वा', 'वी', 'वाँ', 'th', 'st', 'nd', 'rd'],
  topics: 'चर्चा|चर्चाएं|चर्चाएँ|विमर्श|मुद्दा|मुद्दे|मुद्दों|मसला|मसले|मसलों|एजेंडा|एजेंडे|केंद्रित|केन्द्रित|समीक्षा|उठाया|उठा|उठे|जोर',
  letterNames:
    'ए:a|बी:b|सी:c|डी:d|ई:e|एफ:f|जी:g|एच:h|आई:i|जे:j|के:k|एल:l|एम:m|एन:n|ओ:o|पी:p|क्यू:q|आर:r|एस:s|टी:t|यू:u|वी:v|डब्ल्यू:w|एक्स:x|वाई:y|जेड:z',
  abbreviations: [
    'डॉ',
    'डा',
    'मि',
    'प्रो',
    'श्री',
    'मो',
    'ले',
    'कु',
    'पं',
    'dr',
    'mr',
    'mrs',
    'ms',
    'gen',
    'lt',
    'प्रा',
    'रि',
    'जन',
  ],
};
