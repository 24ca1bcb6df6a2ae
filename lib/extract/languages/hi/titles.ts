import { combine } from '../compose';
import type { WordGroup } from '../pack';

/** "came to his …": behind the pronoun of whom somebody sought out. */
const VISITS = combine('पास|होटल|दफ्तर|कमरे में', 'पहुंचे|पहुंचीं|आए|आईं|गए|गईं|भी आए|भी गए');

const ONE = 'मंत्री|मन्त्री|मिनिस्टर';
const MANY = 'मंत्रियों|मंत्रीगण|मन्त्रियों';
const FOREIGN = 'विदेश|परराष्ट्र|विदेशी मामलों के|विदेश मामलों के|विदेशी मामलों की|विदेश मामलों की';
const DEFENCE = 'रक्षा|प्रतिरक्षा';
const OTHER =
  'गृह|वित्त|वाणिज्य|व्यापार|ऊर्जा|बिजली|विद्युत|पेट्रोलियम|संस्कृति|संस्कृती|शिक्षा|स्वास्थ्य|कृषि|रेल|परिवहन|पर्यटन|न्याय|कानून|विधि|पर्यावरण|खेल|श्रम|उद्योग|निवेश|अर्थव्यवस्था|आर्थिक|आर्थिक विकास|सूचना|संचार|विज्ञान|डिजिटल विकास|आपात|आपात स्थिति|जल संसाधन|खनन|इस्पात|नागर विमानन|आंतरिक|आंतरिक मामलों के|कपड़ा|वस्त्र|जहाजरानी|मुख्य|आवास|युवा|महिला|उपप्रधान';

const FOREIGN_ONE = combine(FOREIGN, ONE);
const DEPUTY = 'उप|उप-|डिप्टी|प्रथम उप|सहायक';

export const titles: readonly WordGroup[] = [
  {
    tag: { type: 'title', role: 'president', field: 'summit' },
    words: 'राष्ट्रपति|राष्‍ट्रपति|प्रेसिडेंट|प्रेजिडेंट|राष्ट्राध्यक्ष|राष्ट्रप्रमुख',
  },
  {
    tag: { type: 'title', role: 'president', field: 'summit', plural: true },
    words: 'राष्ट्रपतियों|राष्ट्राध्यक्षों|राष्ट्र प्रमुखों|राष्ट्रप्रमुखों',
  },
  {
    tag: { type: 'title', role: 'prime_minister', field: 'heads_of_government' },
    words:
      'प्रधानमंत्री|प्रधान मंत्री|पीएम|पी एम|मंत्रिमंडल के प्रमुख|मंत्रिमंडल के अध्यक्ष|मंत्रिमंडल प्रमुख|मंत्रिमंडल अध्यक्ष|मंत्रिपरिषद प्रमुख|मंत्रिपरिषद के अध्यक्ष|मंत्रिपरिषद के प्रमुख|सरकार के प्रमुख|चांसलर|शासनाध्यक्ष|वजीर-ए-आजम|कैबिनेट प्रमुख|कैबिनेट के अध्यक्ष|प्रीमियर',
  },
  {
    tag: { type: 'title', role: 'prime_minister', field: 'heads_of_government', plural: true },
    words: 'प्रधानमंत्रियों|शासनाध्यक्षों|शासन प्रमुखों|सरकार प्रमुखों|सरकारों के प्रमुखों|सरकार के प्रमुखों|शासन-प्रमुखों',
  },
  {
    tag: { type: 'title', role: 'foreign_minister', field: 'foreign_ministers' },
    words: `${FOREIGN_ONE}|एफएम|ईएएम|${combine('कार्यवाहक', FOREIGN_ONE)}`,
  },
  {
    tag: { type: 'title', role: 'foreign_minister', field: 'foreign_ministers', plural: true },
    words: combine(FOREIGN, MANY),
  },
  {
    tag: { type: 'title', role: 'deputy_foreign_minister', field: null },
    words: `${combine(DEPUTY, FOREIGN_ONE)}|${combine(FOREIGN, 'राज्य मंत्री|राज्यमंत्री|उपमंत्री|उप मंत्री|उप-मंत्री')}|उपविदेश मंत्री`,
  },
  {
    tag: { type: 'title', role: 'defence_minister', field: 'defence_ministers' },
    words: `${combine(DEFENCE, ONE)}|${combine('कार्यवाहक', combine(DEFENCE, ONE))}`,
  },
  {
    tag: { type: 'title', role: 'defence_minister', field: 'defence_ministers', plural: true },
    words: combine(DEFENCE, MANY),
  },
  {
    tag: { type: 'title', role: 'national_security_adviser', field: 'security_secretaries' },
    words:
      'राष्ट्रीय सुरक्षा सलाहकार|सुरक्षा सलाहकार|एनएसए|सुरक्षा परिषद के सचिव|सुरक्षा परिषद की सचिव|सुरक्षा परिषद सचिव|राष्ट्रीय सुरक्षा परिषद के सचिव|सुरक्षा परिषद के प्रमुख|राष्ट्रीय सुरक्षा सलाहकार (एनएसए)',
  },
  {
    tag: { type: 'title', role: 'national_security_adviser', field: 'security_secretaries', plural: true },
    words:
      'सुरक्षा परिषदों के सचिवों|सुरक्षा परिषद के सचिवों|सुरक्षा परिषद सचिवों|राष्ट्रीय सुरक्षा सलाहकारों|सुरक्षा सलाहकारों|सुरक्षा सचिवों|एनएसए स्तर',
  },
  {
    tag: { type: 'title', role: 'secretary_general', field: null },
    words: 'महासचिव|सेक्रेटरी जनरल|कार्यकारी निदेशक|सेक्रेटरी-जनरल|कार्यकारी सचिव',
  },
  { tag: { type: 'title', role: 'other', field: 'security_secretaries', plural: true }, words: 'सचिवों' },
  { tag: { type: 'title', role: 'other', field: 'other', plural: true }, words: combine(OTHER, MANY) },
  { tag: { type: 'title', role: 'other', field: 'other' }, words: combine(OTHER, ONE) },
  {
    tag: { type: 'title', role: 'other', field: null },
    words: [
      combine(OTHER, 'राज्य मंत्री|राज्यमंत्री|उपमंत्री|उप मंत्री'),
      combine('उप', combine(OTHER, ONE)),
      combine(`उप|उप-|सहायक`, combine(DEFENCE, ONE)),
      combine(DEFENCE, 'राज्य मंत्री|उपमंत्री|सचिव'),
      'राज्य मंत्री|राज्यमंत्री|उपमंत्री|उप मंत्री|उपराष्ट्रपति|प्रथम उपराष्ट्रपति|उप राष्ट्रपति|उपप्रधानमंत्री|उप प्रधानमंत्री|उप-प्रधानमंत्री|प्रथम उप प्रधानमंत्री|प्रथम उपप्रधानमंत्री|डीपीएम',
      'सचिव|विदेश सचिव|गृह सचिव|वाणिज्य सचिव|विशेष सचिव|अतिरिक्त सचिव|संयुक्त सचिव|उप राष्ट्रीय सुरक्षा सलाहकार|उप-राष्ट्रीय सुरक्षा सलाहकार|डिप्टी एनएसए|उप एनएसए|उप सुरक्षा सलाहकार|सुरक्षा परिषद के उप सचिव|सुरक्षा परिषद के उपसचिव|सुरक्षा परिषद उप सचिव|उप सचिव|उपसचिव|सचिव (आर्थिक संबंध)|सचिव (पूर्व)|सचिव (पश्चिम)|उप महासचिव|सहायक महासचिव|पूर्व महासचिव',
      'मुख्य कार्यकारी|मुख्य कार्यकारी अधिकारी|राजदूत|उच्चायुक्त|विशेष दूत|विशेष प्रतिनिधि|दूत|प्रवक्ता|सलाहकार|विदेशी सलाहकार|विदेश मामलों के सलाहकार|विदेश सलाहकार|सहायक|अध्यक्ष|स्पीकर|लोकसभा अध्यक्ष|सभापति|मुख्यमंत्री|राज्यपाल|गवर्नर|महापौर|मेयर|सांसद|सेनाध्यक्ष|सेना प्रमुख|नौसेना प्रमुख|थल सेनाध्यक्ष|वायुसेना प्रमुख|निदेशक|महानिदेशक|सम्राट|महारानी|रानी|क्राउन प्रिंस|शहजादा|युवराज|सर्वोच्च नेता|कवि|शायर|गुरुदेव|संत|स्टेट काउंसलर|पोलित ब्यूरो सदस्य|प्रमुख|सह-अध्यक्ष|उपाध्यक्ष|काउंसिलर|चेयरमैन|प्रोफेसर',
    ].join('|'),
  },
  { tag: { type: 'title', role: 'other', field: null, givenName: true }, words: 'अमीर|सुल्तान|शाह|शेख|राजा' },
  {
    tag: { type: 'leader' },
    words: 'मंत्री|नेता|प्रतिनिधि|वार्ताकार|राजनेता|राजनयिक|मेहमान|मेहमान मंत्री|मेहमान नेता|समकक्ष मंत्री|राष्ट्रनेता|मिनिस्टर',
  },
  {
    tag: { type: 'leader', plural: true },
    words:
      'निम्नलिखित|निम्न नेताओं|निम्न मंत्रियों|शीर्ष नेता|शीर्ष मंत्री|शीर्ष राजनयिक|मंत्रियों|नेताओं|समकक्षों|राष्ट्राध्यक्षों|राजनेताओं|प्रतिनिधियों|अधिकारियों|राजनयिकों|मेहमानों|राष्ट्रनेताओं|प्रतिनिधिमंडलों के प्रमुखों|प्रतिनिधिमंडल प्रमुखों',
  },
  { tag: { type: 'counterpart' }, words: 'समकक्ष|हमसमकक्ष|सहयोगी|समकक्षी|काउंटरपार्ट' },
  { tag: { type: 'counterpart', plural: true }, words: 'समकक्षों' },
  {
    tag: { type: 'rank' },
    words:
      'डॉ|डॉक्टर|डा|मि|मिस्टर|श्री|श्रीमती|सुश्री|श्रीमान|जनरल|लेफ्टिनेंट जनरल|मेजर जनरल|कर्नल|कर्नल जनरल|सेना जनरल|एडमिरल|मार्शल|एयर चीफ मार्शल|प्रो|प्रोफेसर|पंडित|शेख|सर|महामहिम|मौलवी|मुल्ला|अयातुल्ला|आयतुल्लाह|केंद्रीय|राष्ट्रपिता|कॉमरेड|ले जनरल|ब्रिगेडियर|कैप्टन|लेफ्टिनेंट',
  },
  { tag: { type: 'honorific' }, words: 'जी|साहब' },
  { tag: { type: 'former' }, words: 'पूर्व|दिवंगत|स्वर्गीय|निवर्तमान|भूतपूर्व' },
  { tag: { type: 'former', atThatTime: true }, words: 'तत्कालीन|उस समय के|तब के' },
  { tag: { type: 'host' }, words: 'मेजबान|मेज़बान|मेजबान देश|स्थानीय' },
  { tag: { type: 'that-country' }, words: 'वहां|वहाँ|उस देश|वहीं' },
  {
    tag: { type: 'both' },
    words:
      'दोनों मंत्रियों|दोनों नेताओं|दोनों मंत्री|दोनों नेता|दोनों समकक्षों|दोनों राष्ट्रपतियों|दोनों राष्ट्रपति|दोनों प्रधानमंत्रियों|दोनों प्रधानमंत्री|दोनों रक्षा मंत्रियों|दोनों विदेश मंत्रियों|दोनों विदेश मंत्री|दोनों रक्षा मंत्री|दोनों सुरक्षा सलाहकारों|दोनों एनएसए|दोनों राष्ट्राध्यक्षों|दोनों राजनयिकों|दोनों पक्षों के मंत्रियों',
  },
  { tag: { type: 'both', case: 'agent' }, words: 'दोनों ने|दोनों नेताओं ने|दोनों मंत्रियों ने|इन दोनों ने|दोनों ही नेताओं ने' },
  {
    tag: { type: 'both', case: 'between' },
    words: 'दोनों में|इन दोनों में|दोनों नेताओं में|दोनों मंत्रियों में|दोनों नेताओं के बीच|दोनों मंत्रियों के बीच',
  },
  { tag: { type: 'both', case: 'of' }, words: 'दोनों की|दोनों का|इन दोनों की|दोनों नेताओं की|दोनों मंत्रियों की' },
  { tag: { type: 'pronoun', person: 3, plural: false, case: 'agent' }, words: 'उन्होंने|उन्होने|इन्होंने|उसने' },
  { tag: { type: 'pronoun', person: 3, plural: false, case: 'plain' }, words: 'वह|वे|वो' },
  { tag: { type: 'pronoun', person: 3, plural: false, case: 'of' }, words: 'उनकी|उनका|उनके|उसकी|इनकी' },
  { tag: { type: 'pronoun', person: 3, plural: false, case: 'to' }, words: `उन्हें|इन्हें|${combine('उनके', VISITS)}` },
  { tag: { type: 'pronoun', person: 1, plural: false, case: 'to' }, words: `मुझे|${combine('मेरे', VISITS)}` },
  { tag: { type: 'pronoun', person: 1, plural: false, case: 'with' }, words: 'मुझसे|मेरे साथ' },
  { tag: { type: 'encounter' }, words: combine('उनके|मेरे', VISITS) },
  { tag: { type: 'verb', tense: 'past' }, words: combine('उनके|मेरे', VISITS) },
  { tag: { type: 'pronoun', person: 3, plural: false, case: 'with' }, words: 'उनसे|इनसे|उनके साथ|उनसे भी' },
  { tag: { type: 'pronoun', person: 3, plural: true, case: 'between' }, words: 'उनके बीच|उन दोनों के बीच|दोनों के बीच' },
  {
    tag: { type: 'pronoun', person: 3, plural: false, case: 'with', relative: true },
    words: 'जिनसे|जिनके साथ',
  },
  { tag: { type: 'pronoun', person: 1, plural: false, case: 'of' }, words: 'हमारी|मेरी|हमारा|मेरा' },
  { tag: { type: 'pronoun', person: 1, plural: false, case: 'agent' }, words: 'मैंने|हमने' },
  { tag: { type: 'pronoun', person: 1, plural: false, case: 'plain' }, words: 'मैं|हम' },
];
