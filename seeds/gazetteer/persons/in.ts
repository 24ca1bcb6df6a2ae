import { readPersons } from '../read-persons';

/** India. */
export const indians = readPersons(`
Subrahmanyam/S. *Jaishankar | Dr_S. *Jaishankar
सुब्रह्मण्यम/सुब्रमण्यम/एस./एस/डॉ. *जयशंकर | डॉ._एस. *जयशंकर
সুব্রহ্মণ্যম/সুব্রামানিয়াম/সুব্রাহ্মণ্যম/এস/এস. *জয়শঙ্কর/জয়শংকর
Субраманьям/С. *Джайшанкар
FM IN 2019-05-30.. Minister of External Affairs
O IN 2015-01..2018-01 Foreign Secretary

Narendra *Modi | Narendra Damodardas *Modi
नरेंद्र/नरेन्द्र *मोदी
নরেন্দ্র *মোদী/মোদি
Нарендра *Моди
PM IN 2014-05-26..

Ajit *Doval | Ajit_Kumar *Doval
अजीत/अजित कुमार? *डोभाल/डोवाल
অজিত/অজিৎ কুমার? *ডোভাল/দোভাল
Аджит Кумар? *Довал
NSA IN 2014-05-30.. National Security Advisor

*Rajnath Singh
*राजनाथ सिंह
*রাজনাথ সিং/সিংহ
*Раджнатх Сингх
DM IN 2019-05-31..
O IN 2014-05-26..2019-05-30 Minister of Home Affairs

Sushma *Swaraj
सुषमा *स्वराज
সুষমা *স্বরাজ
Сушма *Сварадж
FM IN 2014-05-26..2019-05-30 Minister of External Affairs
died 2019-08-06

Nirmala *Sitharaman
निर्मला *सीतारमण/सीतारामन
নির্মলা *সীতারমন/সীতারামন
Нирмала *Ситхараман
DM IN 2017-09-03..2019-05-30
O IN 2019-05-31.. Minister of Finance

Manmohan Singh
मनमोहन सिंह
মনমোহন সিং/সিংহ
Манмохан Сингх
PM IN 2004-05-22..2014-05-26
died 2024-12-26

Atal Bihari *Vajpayee
अटल बिहारी *वाजपेयी/बाजपेयी
অটল বিহারী *বাজপেয়ী/বাজপেয়ি
Атал Бихари *Ваджпаи
PM IN 1998-03-19..2004-05-22
died 2018-08-16

Pranab *Mukherjee
प्रणब/प्रणव *मुखर्जी
প্রণব *মুখোপাধ্যায়/মুখার্জি/মুখার্জী
Пранаб *Мукерджи/Мукхерджи
P IN 2012-07-25..2017-07-25
FM IN 2006-10-24..2009-05-22 Minister of External Affairs
DM IN 2004-05-22..2006-10-24
died 2020-08-31

Ram Nath *Kovind | Ramnath *Kovind
रामनाथ/राम_नाथ *कोविंद/कोविन्द
রামনাথ/রাম_নাথ *কোবিন্দ/কোভিন্দ
Рам Натх *Ковинд
P IN 2017-07-25..2022-07-25

Droupadi *Murmu
द्रौपदी *मुर्मू
দ্রৌপদী *মুর্মু
Драупади/Дроупади *Мурму
P IN 2022-07-25..

Salman *Khurshid
सलमान *खुर्शीद/ख़ुर्शीद
সালমান/সলমন *খুরশিদ/খুরশীদ
Салман *Хуршид
FM IN 2012-10-28..2014-05-26 Minister of External Affairs

S. M. *Krishna | SM *Krishna | Somanahalli Mallaiah *Krishna
एस. एम. *कृष्णा | एसएम *कृष्णा | एस.एम. *कृष्णा
এস এম *কৃষ্ণ/কৃষ্ণা | এস. এম. *কৃষ্ণ/কৃষ্ণা | এস.এম. *কৃষ্ণ/কৃষ্ণা
С._М. *Кришна | Соманахалли Маллайя *Кришна
FM IN 2009-05-22..2012-10-26 Minister of External Affairs
died 2024-12-10

Natwar *Singh | K. *Natwar Singh
*नटवर सिंह | के. *नटवर सिंह
*নটবর সিং/সিংহ
*Натвар Сингх
FM IN 2004-05-22..2005-11-07 Minister of External Affairs
died 2024-08-10

Jaswant Singh
जसवंत/जसवन्त सिंह
যশবন্ত/জসবন্ত সিং/সিংহ
Джасвант Сингх
FM IN 1998-12-05..2002-07-01 Minister of External Affairs
died 2020-09-27

Yashwant *Sinha
यशवंत/यशवन्त *सिन्हा
যশবন্ত *সিনহা
Яшвант *Синха
FM IN 2002-07-01..2004-05-22 Minister of External Affairs

A. K. *Antony | AK *Antony
ए._के. *एंटनी | एके *एंटनी | ए.के. *एंटनी
এ_কে *অ্যান্টনি/অ্যান্টনী | এ._কে. *অ্যান্টনি
А._К. *Антони
DM IN 2006-10-24..2014-05-26

Manohar *Parrikar
मनोहर *पर्रिकर/पर्रीकर
মনোহর *পর্রীকর/পারিকর/পারিক্কর
Манохар *Паррикар
DM IN 2014-11-09..2017-03-13
died 2019-03-17

Arun *Jaitley
अरुण *जेटली
অরুণ *জেটলি
Арун *Джейтли
DM IN 2014-05-26..2014-11-09
O IN 2014-05-26..2019-05-30 Minister of Finance
died 2019-08-24

Amit *Shah
अमित *शाह
অমিত *শাহ
Амит *Шах
O IN 2019-05-30.. Minister of Home Affairs

Shivshankar *Menon | Shiv_Shankar *Menon
शिवशंकर/शिव_शंकर *मेनन
শিবশঙ্কর *মেনন
Шившанкар/Шив_Шанкар *Менон
NSA IN 2010-01-24..2014-05-26 National Security Advisor
O IN 2006-10-01..2009-07-31 Foreign Secretary

M. K. *Narayanan | MK *Narayanan
एम._के. *नारायणन | एमके *नारायणन
এম_কে *নারায়ণন | এম._কে. *নারায়ণন
М._К. *Нараянан
NSA IN 2005-01..2010-01 National Security Advisor

Vikram *Misri
विक्रम *मिस्री/मिसरी/मिश्री
বিক্রম *মিশ্রি/মিস্রি/মিসরি/মিশ্রী
Викрам *Мисри
O IN 2024-07-15.. Foreign Secretary

Vinay *Kwatra | Vinay Mohan *Kwatra
विनय मोहन? *क्वात्रा
বিনয় মোহন? *কোয়াত্রা/কাত্রা
Винай Мохан? *Кватра
O IN 2022-05-01..2024-07-14 Foreign Secretary

Harsh Vardhan *Shringla | Harsh *Shringla
हर्षवर्धन/हर्ष_वर्धन *श्रृंगला/शृंगला
হর্ষবর্ধন/হর্ষ_বর্ধন *শ্রিংলা/শ্রীংলা
Харш Вардхан? *Шрингла
O IN 2020-01-29..2022-04-30 Foreign Secretary

Vijay *Gokhale | Vijay Keshav *Gokhale
विजय केशव? *गोखले
বিজয় কেশব? *গোখলে
Виджай Кешав? *Гокхале
O IN 2018-01-29..2020-01-28 Foreign Secretary

Sujatha *Singh
सुजाता सिंह
সুজাতা সিং/সিংহ
Суджата Сингх
O IN 2013-08-01..2015-01-28 Foreign Secretary

Nirupama *Rao
निरुपमा *राव
নিরুপমা *রাও
Нирупама *Рао
O IN 2009-08-01..2011-07-31 Foreign Secretary

Meenakshi *Lekhi
मीनाक्षी *लेखी
মীনাক্ষী *লেখি/লেখী
Минакши *Лекхи
DFM IN 2021-07-07..2024-06-09 Minister of State for External Affairs

V. *Muraleedharan | V. *Muralidharan
वी. *मुरलीधरन | वी *मुरलीधरन
ভি *মুরলীধরন | ভি. *মুরলীধরন
В. *Муралидхаран
DFM IN 2019-05-30..2024-06-09 Minister of State for External Affairs

V. K. *Singh | VK Singh | Vijay Kumar Singh
वी._के. सिंह | वीके सिंह | वी.के. सिंह
ভি_কে সিং/সিংহ | ভি._কে. সিং/সিংহ
В._К. Сингх | Виджай Кумар Сингх
DFM IN 2014-05-26..2019-05-30 Minister of State for External Affairs

M. J. *Akbar | MJ *Akbar
एम._जे. *अकबर | एमजे *अकबर | एम.जे. *अकबर
এম_জে *আকবর | এম._জে. *আকবর
М._Дж. *Акбар
DFM IN 2016-07-05..2018-10-17 Minister of State for External Affairs

Kirti Vardhan Singh
कीर्तिवर्धन/कीर्ति_वर्धन सिंह
কীর্তিবর্ধন/কীর্তি_বর্ধন সিং/সিংহ
Кирти Вардхан Сингх
DFM IN 2024-06-09.. Minister of State for External Affairs

Pabitra *Margherita
पबित्रा/पवित्रा *मार्गेरिटा/मार्घेरिटा
পবিত্র *মার্ঘেরিটা/মার্গেরিটা
Пабитра *Маргерита
DFM IN 2024-06-09.. Minister of State for External Affairs

Piyush *Goyal
पीयूष *गोयल
পীযূষ/পীয়ূষ *গোয়েল/গয়াল
Пиюш *Гоял
O IN 2019-05-31.. Minister of Commerce and Industry

Hamid *Ansari | Mohammad Hamid *Ansari
हामिद *अंसारी
হামিদ *আনসারি/আনসারী
Хамид *Ансари
O IN 2007-08-11..2017-08-11 Vice President

Venkaiah *Naidu | M. Venkaiah *Naidu
वेंकैया/वैंकेया *नायडू
বেঙ্কাইয়া/ভেঙ্কাইয়া *নাইডু
Венкайя *Найду
O IN 2017-08-11..2022-08-11 Vice President

Jagdeep *Dhankhar
जगदीप *धनखड़
জগদীপ *ধনখড়/ধনকড়
Джагдип *Дханкхар
O IN 2022-08-11..2025-07-21 Vice President

A. P. J. Abdul *Kalam | APJ Abdul *Kalam
ए._पी._जे. अब्दुल *कलाम | एपीजे अब्दुल *कलाम
এ_পি_জে আব্দুল/আবদুল *কালাম
Абдул *Калам
P IN 2002-07-25..2007-07-25
died 2015-07-27

Pratibha *Patil
प्रतिभा *पाटिल
প্রতিভা *পাটিল/পাতিল
Пратибха *Патил
P IN 2007-07-25..2012-07-25
`);
