import { readPersons } from '../read-persons';

/** Russia. */
export const russians = readPersons(`
Vladimir Vladimirovich? *Putin
व्लादिमीर/व्लादिमिर *पुतिन/पूतिन/पुटिन
ভ্লাদিমির/ভ্লাদিমীর/ভ্লাদিমির *পুতিন
Владимир Владимирович? *Путин
P RU 2000-05-07..2008-05-07
PM RU 2008-05-08..2012-05-07 Chairman of the Government
P RU 2012-05-07..

Dmitry/Dmitri/Dmitriy Anatolyevich? *Medvedev
दिमित्री/दमित्री/द्मित्री *मेदवेदेव/मेदवेदव
দিমিত্রি/দমিত্রি/দিমিত্রী *মেদভেদেভ/মেদভেদভ
Дмитрий Анатольевич? *Медведев
P RU 2008-05-07..2012-05-07
PM RU 2012-05-08..2020-01-16 Chairman of the Government
O RU 2020-01-16.. Deputy Chairman of the Security Council

Mikhail Vladimirovich? *Mishustin
मिखाइल/मिखाईल *मिशुस्तिन/मिशूस्तिन
মিখাইল *মিশুস্তিন
Михаил Владимирович? *Мишустин
PM RU 2020-01-16.. Chairman of the Government

Sergey/Sergei Viktorovich? *Lavrov
सर्गेई/सेर्गेई/सर्गेइ/सर्जेई/सेर्गेइ *लावरोव/लाव्रोव/लवरोव/लावरव
সের্গেই/সের্গেই/সের্গেয়/সার্গেই/সেরগেই *লাভরভ/ল্যাভরভ/লাভরোভ/লাভ্রভ/লাব্রভ
Сергей Викторович? *Лавров
FM RU 2004-03-09..

Igor Sergeyevich? *Ivanov
इगोर *इवानोव/इवानोफ
ইগর/ইগোর *ইভানভ
Игорь Сергеевич? *Иванов
FM RU 1998-09-11..2004-02-24
NSA RU 2004-03-09..2007-07-09 Secretary of the Security Council

Sergey/Sergei Borisovich? *Ivanov
सर्गेई/सेर्गेई *इवानोव
সের্গেই *ইভানভ
Сергей Борисович? *Иванов
DM RU 2001-03-28..2007-02-15

Sergey/Sergei Kuzhugetovich? *Shoigu/Shoygu
सर्गेई/सेर्गेई/सर्गेइ *शोइगु/शोइगू/शोयगु/शोईगू
সের্গেই/সেরগেই *শোইগু/শইগু
Сергей Кужугетович? *Шойгу
DM RU 2012-11-06..2024-05-12
NSA RU 2024-05-12.. Secretary of the Security Council

Anatoly/Anatoliy Eduardovich? *Serdyukov
अनातोली *सेर्द्यूकोव/सेर्दयूकोव
আনাতোলি *সেরদিউকভ
Анатолий Эдуардович? *Сердюков
DM RU 2007-02-15..2012-11-06

Andrey/Andrei Removich? *Belousov
आंद्रेई/आंद्रेइ/आन्द्रेई *बेलौसोव/बेलोसोव/बेलूसोव
আন্দ্রেই/আন্দ্রে *বেলোউসভ/বেলোসভ/বেলৌসভ
Андрей Рэмович? *Белоусов
DM RU 2024-05-14..

Nikolai/Nikolay Platonovich? *Patrushev
निकोलाई/निकोलाय/निकोले *पत्रुशेव/पात्रुशेव/पेत्रुशेव
নিকোলাই *পাত্রুশেভ/পত্রুশেভ
Николай Платонович? *Патрушев
NSA RU 2008-05-12..2024-05-12 Secretary of the Security Council

Sergey/Sergei Alekseyevich? *Ryabkov
सर्गेई/सेर्गेई *रयाबकोव/रियाबकोव/र्याबकोव
সের্গেই *রিয়াবকভ/রাবকভ/র‍্যাবকভ
Сергей Алексеевич? *Рябков
DFM RU 2008-08-15..

Mikhail Leonidovich? *Bogdanov
मिखाइल/मिखाईल *बोगदानोव
মিখাইল *বোগদানভ
Михаил Леонидович? *Богданов
DFM RU 2011-06-12..2025-07

Andrey/Andrei Yuryevich? *Rudenko
आंद्रेई/आंद्रेइ *रुडेंको/रुदेंको
আন্দ্রেই *রুদেনকো/রুডেনকো
Андрей Юрьевич? *Руденко
DFM RU 2019-09..

Igor Vladimirovich? *Morgulov
इगोर *मोरगुलोव/मोर्गुलोव
ইগর *মরগুলভ/মর্গুলভ
Игорь Владимирович? *Моргулов
DFM RU 2011-12..2022-09

Alexander/Aleksandr Viktorovich? *Grushko
अलेक्जेंडर/अलेक्सांद्र *ग्रुश्को/ग्रुशको
আলেকজান্ডার/আলেক্সান্দর *গ্রুশকো
Александр Викторович? *Грушко
DFM RU 2018-01..

Mikhail Yuryevich? *Galuzin
मिखाइल/मिखाईल *गालुज़िन/गालुजिन
মিখাইল *গালুজিন
Михаил Юрьевич? *Галузин
DFM RU 2022-11..

Maria/Mariya Vladimirovna? *Zakharova
मारिया *ज़खारोवा/जखारोवा/ज़ाखारोवा/जाखारोवा/ज़खरोवा
মারিয়া *জাখারোভা/জাখারভা/যাখারোভা
Мария Владимировна? *Захарова
O RU 2015-08-10.. Director of the Information and Press Department of the Ministry of Foreign Affairs

Dmitry/Dmitri Sergeyevich? *Peskov
दिमित्री/दमित्री *पेसकोव/पेस्कोव
দিমিত্রি/দমিত্রি *পেসকভ/পেস্কভ
Дмитрий Сергеевич? *Песков
O RU 2012-05-22.. Press Secretary of the President

Yury/Yuri Viktorovich? *Ushakov
यूरी *उशाकोव
ইউরি *উশাকভ
Юрий Викторович? *Ушаков
O RU 2012-05-21.. Aide to the President

Denis Valentinovich? *Manturov
डेनिस/देनिस *मंटुरोव/मंतुरोव/मांतुरोव
ডেনিস/দেনিস *মানতুরভ/মান্তুরভ
Денис Валентинович? *Мантуров
O RU 2024-05-14.. First Deputy Chairman of the Government

Alexey/Alexei Logvinovich? *Overchuk
अलेक्सी/एलेक्सी *ओवरचुक
অ্যালেক্সি/আলেক্সেই *ওভারচুক
Алексей Логвинович? *Оверчук
O RU 2020-01-21.. Deputy Chairman of the Government

Mikhail Yefimovich? *Fradkov
मिखाइल/मिखाईल *फ्रादकोव/फ्रैदकोव
মিখাইল *ফ্রাদকভ
Михаил Ефимович? *Фрадков
PM RU 2004-03-05..2007-09-14 Chairman of the Government

Mikhail Mikhailovich? *Kasyanov
मिखाइल/मिखाईल *कास्यानोव/कसयानोव
মিখাইল *কাসিয়ানভ
Михаил Михайлович? *Касьянов
PM RU 2000-05-17..2004-02-24 Chairman of the Government

Viktor Alekseyevich? *Zubkov
विक्टर/विक्तोर *ज़ुबकोव/जुबकोव
ভিক্টর *জুবকভ
Виктор Алексеевич? *Зубков
PM RU 2007-09-14..2008-05-08 Chairman of the Government

Anton Germanovich? *Siluanov
एंटन/अंतोन *सिलुआनोव
আন্তন/অ্যান্টন *সিলুয়ানভ
Антон Германович? *Силуанов
O RU 2011-12-16.. Minister of Finance

Valentina Ivanovna? *Matviyenko/Matvienko
वेलेंटिना/वालेंतीना *मातवियेंको/मातविएंको/मैतवियेंको
ভ্যালেন্টিনা/ভালেন্তিনা *মাতভিয়েঙ্কো/মাতভিয়েনকো
Валентина Ивановна? *Матвиенко
O RU 2011-09-21.. Speaker of the Federation Council

Vyacheslav Viktorovich? *Volodin
व्याचेस्लाव *वोलोदिन/वोलोडिन
ভিয়াচেস্লাভ/ভ্যাচেস্লাভ *ভলোদিন
Вячеслав Викторович? *Володин
O RU 2016-10-05.. Speaker of the State Duma

Vasily/Vassily Alekseyevich? *Nebenzya/Nebenzia
वासिली/वसीली *नेबेंज़िया/नेबेंजिया/नेबेन्ज़्या
ভাসিলি/ভ্যাসিলি *নেবেনজিয়া/নেবেনজ্যা
Василий Алексеевич? *Небензя
O RU 2017-07-27.. Permanent Representative to the United Nations
`);
