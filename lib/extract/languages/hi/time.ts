import { enumerate } from '../compose';
import type { WordGroup } from '../pack';

const WEEKDAYS = 'रविवार|इतवार;सोमवार;मंगलवार;बुधवार;गुरुवार|गुरूवार|बृहस्पतिवार|वीरवार;शुक्रवार;शनिवार|शनिचर';
const MONTHS = 'जनवरी;फरवरी|फ़रवरी;मार्च;अप्रैल;मई;जून;जुलाई;अगस्त;सितंबर|सितम्बर;अक्टूबर|अक्तूबर;नवंबर|नवम्बर;दिसंबर|दिसम्बर';
const ORDINALS =
  'पहला|पहली|पहले|प्रथम;दूसरा|दूसरी|दूसरे|द्वितीय;तीसरा|तीसरी|तीसरे|तृतीय;चौथा|चौथी|चौथे|चतुर्थ;पांचवां|पांचवीं|पांचवें|पाँचवें|पाँचवां;छठा|छठी|छठे|छठवें|छठवां;सातवां|सातवीं|सातवें;आठवां|आठवीं|आठवें;नौवां|नौवीं|नौवें;दसवां|दसवीं|दसवें;ग्यारहवां|ग्यारहवीं|ग्यारहवें;बारहवां|बारहवीं|बारहवें';
const NUMBERS =
  'एक;दो;तीन|तीनों;चार|चारों;पांच|पाँच|पांचों;छह|छः|छे;सात;आठ;नौ;दस;ग्यारह;बारह;तेरह;चौदह;पंद्रह|पन्द्रह;सोलह;सत्रह;अठारह;उन्नीस;बीस;इक्कीस;बाईस|बाइस;तेईस|तेइस;चौबीस;पच्चीस;छब्बीस;सत्ताईस|सत्ताइस;अट्ठाईस|अट्ठाइस;उनतीस;तीस;इकतीस';

export const time: readonly WordGroup[] = [
  ...enumerate(WEEKDAYS, 0).map(({ words, value }): WordGroup => ({ tag: { type: 'weekday', day: value }, words })),
  ...enumerate(MONTHS, 1).map(({ words, value }): WordGroup => ({ tag: { type: 'month', month: value }, words })),
  ...enumerate(ORDINALS, 1).map(({ words, value }): WordGroup => ({ tag: { type: 'ordinal', value }, words })),
  ...enumerate(NUMBERS, 1).map(({ words, value }): WordGroup => ({ tag: { type: 'number', value }, words })),
  { tag: { type: 'year' }, words: 'साल|वर्ष|सन|सन्|सालों' },
  { tag: { type: 'month-word' }, words: 'महीने|माह|महीना' },
  { tag: { type: 'day', offset: 0 }, words: 'आज' },
  { tag: { type: 'day', offset: null }, words: 'कल' },
  { tag: { type: 'day', offset: -1 }, words: 'बीते कल|गुजरे कल|बीती रात' },
  { tag: { type: 'day', offset: 1 }, words: 'आने वाले कल' },
  { tag: { type: 'carried-day', offset: 0 }, words: 'उसी दिन|इसी दिन|उस दिन' },
  { tag: { type: 'carried-day', offset: -1 }, words: 'एक दिन पहले|उससे एक दिन पहले|इससे एक दिन पहले|पिछले दिन|एक दिन पूर्व' },
  { tag: { type: 'carried-day', offset: 1 }, words: 'अगले दिन|एक दिन बाद|दूसरे दिन|उसके अगले दिन' },
  {
    tag: { type: 'then' },
    words: 'इसके बाद|उसके बाद|फिर|तत्पश्चात|इसके तुरंत बाद|बाद में|आखिर में|अंत में|आख़िर में|अंततः|सबसे अंत में|आखिरकार',
  },
  {
    tag: { type: 'daypart' },
    words: 'सुबह|दोपहर|शाम|रात|देर रात|देर शाम|दोपहर बाद|दिन में|बाद में|तड़के|दिन की शुरुआत|दिनभर|सबसे पहले|रात्रिभोज',
  },
];
