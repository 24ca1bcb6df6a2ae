// Offices that have no role of their own, in the four languages. A line: English | Hindi | Bengali | Russian; of several words the first is shown.
import type { Language } from '../contracts/vocabulary';

const LANGUAGES_IN_ORDER = ['en', 'hi', 'bn', 'ru'] as const satisfies readonly Language[];

const TITLES = `
Vice President | उपराष्ट्रपति/उप राष्ट्रपति | ভাইস প্রেসিডেন্ট/উপরাষ্ট্রপতি/উপ রাষ্ট্রপতি | Вице-президент
First Vice President | प्रथम उपराष्ट्रपति | প্রথম ভাইস প্রেসিডেন্ট | Первый вице-президент
Deputy Prime Minister/Vice Premier/Vice Prime Minister | उप प्रधानमंत्री/उपप्रधानमंत्री | উপপ্রধানমন্ত্রী/উপ প্রধানমন্ত্রী | Вице-премьер/Заместитель премьер-министра/Вице-премьер-министр
First Deputy Prime Minister/First Vice Premier | प्रथम उप प्रधानमंत्री/प्रथम उपप्रधानमंत्री | প্রথম উপপ্রধানমন্ত্রী | Первый вице-премьер/Первый заместитель премьер-министра
Deputy Chairman of the Government | सरकार के उपाध्यक्ष | সরকারের উপপ্রধান | Заместитель председателя правительства
First Deputy Chairman of the Government | सरकार के प्रथम उपाध्यक्ष | সরকারের প্রথম উপপ্রধান | Первый заместитель председателя правительства
Deputy Minister | उपमंत्री/उप मंत्री/उप-मंत्री | উপমন্ত্রী | Заместитель министра/Замминистра/Вице-министр
Minister of State | राज्य मंत्री/राज्यमंत्री | প্রতিমন্ত্রী | Государственный министр
Minister | मंत्री | মন্ত্রী | Министр
Foreign Secretary | विदेश सचिव | পররাষ্ট্রসচিব/পররাষ্ট্র সচিব/বিদেশসচিব/বিদেশ সচিব | Внешнеполитический секретарь/Иностранный секретарь
Secretary in the foreign ministry/Secretary in the Ministry of External Affairs/Secretary in the Ministry of Foreign Affairs | विदेश मंत्रालय में सचिव | পররাষ্ট্র মন্ত্রণালয়ে সচিব | Секретарь МИД/Секретарь министерства иностранных дел
Home Secretary | गृह सचिव | স্বরাষ্ট্রসচিব/স্বরাষ্ট্র সচিব | Секретарь по внутренним делам
Secretary in the home ministry/Secretary in the Ministry of Home Affairs | गृह मंत्रालय में सचिव | স্বরাষ্ট্র মন্ত্রণালয়ে সচিব | Секретарь министерства внутренних дел/Секретарь МВД
Defence Secretary | रक्षा सचिव | প্রতিরক্ষাসচিব/প্রতিরক্ষা সচিব | Секретарь по обороне
Secretary in the defence ministry/Secretary in the Ministry of Defence | रक्षा मंत्रालय में सचिव | প্রতিরক্ষা মন্ত্রণালয়ে সচিব | Секретарь министерства обороны/Секретарь Минобороны
Minister of Public Security | लोक सुरक्षा मंत्री/जन सुरक्षा मंत्री/सार्वजनिक सुरक्षा मंत्री | জননিরাপত্তামন্ত্রী/জননিরাপত্তা মন্ত্রী | Министр общественной безопасности
Supreme Leader | सर्वोच्च नेता | সর্বোচ্চ নেতা | Верховный лидер
State Councilor/State Counsellor | स्टेट काउंसलर | স্টেট কাউন্সিলর | Член Госсовета
King | राजा | রাজা | Король
Emir | अमीर | আমির | Эмир
Sultan | सुल्तान | সুলতান | Султан
Crown Prince | क्राउन प्रिंस/युवराज/शहजादा | যুবরাজ/ক্রাউন প্রিন্স | Наследный принц
Chief of Army Staff | सेना प्रमुख/थल सेनाध्यक्ष/सेनाध्यक्ष | সেনাপ্রধান/সেনাবাহিনী প্রধান | Начальник штаба сухопутных войск
Chief Executive | मुख्य कार्यकारी | প্রধান নির্বাহী | Глава исполнительной власти
Speaker of the Parliament/Speaker of Parliament | संसद के अध्यक्ष/संसद अध्यक्ष/संसद की अध्यक्ष | সংসদের স্পিকার/পার্লামেন্টের স্পিকার | Спикер парламента/Председатель парламента
Speaker of the State Duma | स्टेट ड्यूमा के अध्यक्ष | স্টেট ডুমার স্পিকার | Председатель Государственной думы/Председатель Госдумы
Speaker of the Federation Council | फ़ेडरेशन काउंसिल के अध्यक्ष | ফেডারেশন কাউন্সিলের স্পিকার | Председатель Совета Федерации/Спикер Совета Федерации
Chairman of the National Assembly | नेशनल असेंबली के अध्यक्ष/नेशनल असेंबली अध्यक्ष | জাতীয় পরিষদের চেয়ারম্যান | Председатель Национального собрания
Chairman of the Standing Committee of the National People's Congress | राष्ट्रीय जन कांग्रेस की स्थायी समिति के अध्यक्ष | জাতীয় গণকংগ্রেসের স্থায়ী কমিটির চেয়ারম্যান | Председатель Постоянного комитета ВСНП
Chairman of the Halk Maslahaty | ख़ल्क मसलहाती के अध्यक्ष | হাল্ক মাসলাহাতির চেয়ারম্যান | Председатель Халк Маслахаты
Chairman of the State Administration Council | राज्य प्रशासन परिषद के अध्यक्ष | রাষ্ট্রীয় প্রশাসন পরিষদের চেয়ারম্যান | Председатель Государственного административного совета
Chairman of the State Committee for National Security | राष्ट्रीय सुरक्षा राज्य समिति के अध्यक्ष | জাতীয় নিরাপত্তা রাষ্ট্রীয় কমিটির চেয়ারম্যান | Председатель Госкомитета национальной безопасности
Deputy Chairman of the Security Council | सुरक्षा परिषद के उपाध्यक्ष | নিরাপত্তা পরিষদের উপপ্রধান | Заместитель председателя Совета безопасности
Vice Chairman of the Central Military Commission | केंद्रीय सैन्य आयोग के उपाध्यक्ष | কেন্দ্রীয় সামরিক কমিশনের ভাইস চেয়ারম্যান | Заместитель председателя Центрального военного совета
General Secretary of the Communist Party | कम्युनिस्ट पार्टी के महासचिव | কমিউনিস্ট পার্টির সাধারণ সম্পাদক | Генеральный секретарь Коммунистической партии
Director of the Office of the Central Foreign Affairs Commission | केंद्रीय विदेश मामलों के आयोग के कार्यालय के निदेशक | কেন্দ্রীয় পররাষ্ট্র বিষয়ক কমিশনের কার্যালয়ের পরিচালক | Глава канцелярии Комиссии ЦК КПК по иностранным делам
Director of the Executive Committee | कार्यकारी समिति के निदेशक | নির্বাহী কমিটির পরিচালক | Директор Исполнительного комитета
High Representative for Foreign Affairs and Security Policy | विदेश और सुरक्षा नीति के उच्च प्रतिनिधि | পররাষ্ট্র ও নিরাপত্তা নীতি বিষয়ক উচ্চ প্রতিনিধি | Верховный представитель по иностранным делам и политике безопасности
President of the General Assembly | महासभा के अध्यक्ष | সাধারণ পরিষদের সভাপতি | Председатель Генеральной Ассамблеи
President of the European Council | यूरोपीय परिषद के अध्यक्ष | ইউরোপীয় পরিষদের সভাপতি | Председатель Европейского совета
President of the European Commission | यूरोपीय आयोग के अध्यक्ष | ইউরোপীয় কমিশনের সভাপতি | Председатель Европейской комиссии
Permanent Representative to the United Nations | संयुक्त राष्ट्र में स्थायी प्रतिनिधि | জাতিসংঘে স্থায়ী প্রতিনিধি | Постоянный представитель при ООН
Permanent Representative | स्थायी प्रतिनिधि | স্থায়ী প্রতিনিধি | Постоянный представитель/Постпред
Special Envoy | विशेष दूत | বিশেষ দূত | Специальный посланник/Спецпосланник
Special Representative | विशेष प्रतिनिधि | বিশেষ প্রতিনিধি | Специальный представитель/Спецпредставитель
Ambassador | राजदूत | রাষ্ট্রদূত | Посол
High Commissioner | उच्चायुक्त | হাইকমিশনার | Верховный комиссар
Spokesperson of the Ministry of Foreign Affairs/Foreign Ministry spokesperson | विदेश मंत्रालय के प्रवक्ता/विदेश मंत्रालय प्रवक्ता | পররাষ্ট্র মন্ত্রণালয়ের মুখপাত্র | Официальный представитель МИД
Spokesperson | प्रवक्ता/आधिकारिक प्रवक्ता | মুখপাত্র/সরকারি মুখপাত্র | Официальный представитель
Press Secretary of the President | राष्ट्रपति के प्रेस सचिव | প্রেসিডেন্টের প্রেস সচিব | Пресс-секретарь президента
Press Secretary | प्रेस सचिव | প্রেস সচিব | Пресс-секретарь
Aide to the President/Assistant to the President | राष्ट्रपति के सहायक | প্রেসিডেন্টের সহকারী | Помощник президента
Chief Minister | मुख्यमंत्री | মুখ্যমন্ত্রী | Главный министр
Governor | राज्यपाल/गवर्नर | রাজ্যপাল/গভর্নর | Губернатор
Mayor | मेयर/महापौर | মেয়র | Мэр
`;

/** Departments: `Minister of …`, `… मंत्री`, `…মন্ত্রী`, `министр …`, and the deputies of each. */
const FIELDS = `
Home Affairs | गृह | স্বরাষ্ট্র | внутренних дел
the Interior/Interior/Internal Affairs | आंतरिक मामलों के/आंतरिक | স্বরাষ্ট্র | внутренних дел
Finance | वित्त | অর্থ | финансов
Economy | अर्थव्यवस्था | অর্থনীতি | экономики
Commerce | वाणिज्य | বাণিজ্য | торговли
Trade | व्यापार | বাণিজ্য | торговли
Commerce and Industry/Industry and Trade | वाणिज्य और उद्योग/उद्योग और व्यापार | বাণিজ্য ও শিল্প | промышленности и торговли
Energy | ऊर्जा | জ্বালানি | энергетики
Transport | परिवहन | পরিবহন | транспорта
Health | स्वास्थ्य | স্বাস্থ্য | здравоохранения
Education | शिक्षा | শিক্ষা | образования
Culture | संस्कृति | সংস্কৃতি | культуры
Agriculture | कृषि | কৃষি | сельского хозяйства
Agriculture and Rural Affairs | कृषि और ग्रामीण मामलों के | কৃষি ও গ্রামীণ বিষয়ক | сельского хозяйства и сельских дел
Justice | न्याय/विधि/कानून | আইন | юстиции
Industry | उद्योग | শিল্প | промышленности
Tourism | पर्यटन | পর্যটন | туризма
Labour/Labor | श्रम | শ্রম | труда
Environment | पर्यावरण | পরিবেশ | экологии
Investment | निवेश | বিনিয়োগ | инвестиций
`;

type Words = Readonly<Record<Language, readonly string[]>>;

function readTable(table: string): Words[] {
  const lines = table.trim().split('\n');
  return lines.map((line) => {
    const cells = line.split('|').map((cell) => cell.split('/').map((word) => word.trim()));
    const [en = [], hi = [], bn = [], ru = []] = cells;
    return { en, hi, bn, ru };
  });
}

const MINISTERS = readTable(FIELDS).flatMap(({ en, hi, bn, ru }): Words[] => [
  {
    en: en.flatMap((field) => [`Minister of ${field}`, `${field} Minister`]),
    hi: hi.map((field) => `${field} मंत्री`),
    bn: bn.flatMap((field) => [`${field}মন্ত্রী`, `${field} মন্ত্রী`]),
    ru: ru.map((field) => `Министр ${field}`),
  },
  {
    en: en.flatMap((field) => [`Deputy Minister of ${field}`, `Deputy ${field} Minister`]),
    hi: hi.flatMap((field) => [`उप ${field} मंत्री`, `${field} उपमंत्री`]),
    bn: bn.flatMap((field) => [`উপ-${field}মন্ত্রী`, `উপ${field}মন্ত্রী`, `${field} উপমন্ত্রী`]),
    ru: ru.flatMap((field) => [`Заместитель министра ${field}`, `Замминистра ${field}`]),
  },
]);

/** Small and great letters, hyphens and spaces tell no two offices apart. */
const keyOf = (title: string) =>
  title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s-]+/gu, ' ')
    .trim();

const BY_WORDS = new Map<string, Words>();
for (const words of [...readTable(TITLES), ...MINISTERS]) {
  for (const language of LANGUAGES_IN_ORDER) {
    for (const word of words[language]) if (!BY_WORDS.has(keyOf(word))) BY_WORDS.set(keyOf(word), words);
  }
}

/** An office in another language than that of its words: `उपमंत्री` as `Deputy Minister`. Null for one that is not listed. */
export function translateTitle(title: string, language: Language): string | null {
  return BY_WORDS.get(keyOf(title))?.[language][0] ?? null;
}
