import { readOrganizations } from './read-events';

/** International organisations. Membership is kept for SCO and CICA, whose meetings the graph is about. */
export const organizations = readOrganizations(`
sco
Shanghai Cooperation Organisation|Shanghai Cooperation Organization; SCO
शंघाई सहयोग संगठन|शांघाई सहयोग संगठन|शंघाई कोऑपरेशन ऑर्गनाइजेशन; एससीओ|एस.सी.ओ.|शंसंस
সাংহাই সহযোগিতা সংস্থা|শাংহাই সহযোগিতা সংস্থা|সাংহাই সহযোগিতা সংগঠন|শাংহাই সহযোগিতা সংগঠন|সাংহাই কো-অপারেশন অর্গানাইজেশন|সাংহাই কোঅপারেশন অর্গানাইজেশন; এসসিও|এস সি ও
Шанхайская организация сотрудничества; ШОС
member 2001-06-15 CN RU KZ KG TJ UZ
member 2017-06-09 IN PK
member 2023-07-04 IR
member 2024-07-04 BY
observer 2004 MN
observer 2005..2017-06-09 IN PK
observer 2005..2023-07-04 IR
observer 2012 AF
observer 2015..2024-07-04 BY
dialogue_partner 2009 LK
dialogue_partner 2009..2015 BY
dialogue_partner 2012 TR
dialogue_partner 2015 KH AZ NP AM
dialogue_partner 2022 EG QA SA
dialogue_partner 2023 KW MV MM AE BH
dialogue_partner 2025-09-01 LA

cica
Conference on Interaction and Confidence Building Measures in Asia|Conference on Interaction and Confidence-Building Measures in Asia; CICA
एशिया में बातचीत और विश्वास निर्माण उपायों पर सम्मेलन|एशिया में सहभागिता और विश्वास निर्माण उपायों पर सम्मेलन|एशिया में संवाद और विश्वास बहाली के उपायों पर सम्मेलन|एशिया में सहयोग और विश्वास निर्माण उपायों पर सम्मेलन; सीका|सीआईसीए|सिका
এশিয়ায় মিথস্ক্রিয়া ও আস্থা বৃদ্ধির ব্যবস্থা বিষয়ক সম্মেলন|এশিয়ায় পারস্পরিক সংযোগ ও আস্থা সৃষ্টির পদক্ষেপ বিষয়ক সম্মেলন|এশিয়ায় মিথস্ক্রিয়া ও আস্থা নির্মাণ ব্যবস্থা বিষয়ক সম্মেলন|কনফারেন্স অন ইন্টারঅ্যাকশন অ্যান্ড কনফিডেন্স বিল্ডিং মেজারস ইন এশিয়া; সিকা|সিআইসিএ
Совещание по взаимодействию и мерам доверия в Азии; СВМДА
member 1999 AF AZ CN EG IN IR IL KZ KG PK PS RU TJ TR UZ
member 2002 MN
member 2004 TH
member 2006 KR JO
member 2008 AE
member 2010 BH VN IQ
member 2011 KH
member 2014 BD QA
member 2018 LK
member 2022 KW

rats
Regional Anti-Terrorist Structure of the SCO|Regional Anti-Terrorist Structure|SCO RATS; RATS
क्षेत्रीय आतंकवाद रोधी संरचना|क्षेत्रीय आतंकवाद निरोधक ढांचा|एससीओ आरएटीएस; आरएटीएस|रैट्स
আঞ্চলিক সন্ত্রাসবিরোধী কাঠামো|আঞ্চলিক সন্ত্রাস দমন কাঠামো; আরএটিএস|র‍্যাটস
Региональная антитеррористическая структура ШОС|Региональная антитеррористическая структура|РАТС ШОС; РАТС

un
United Nations|United Nations Organization; UN|U.N.|UNO
संयुक्त राष्ट्र|संयुक्त राष्ट्र संघ; यूएन|यूएनओ|संरा
জাতিসংঘ|রাষ্ট্রপুঞ্জ|রাষ্ট্রসংঘ|জাতিসঙ্ঘ|রাষ্ট্রসঙ্ঘ; ইউএন|ইউএনও
Организация Объединённых Наций|Организация Объединенных Наций; ООН

brics
BRICS; BRICS
ब्रिक्स; ब्रिक्स
ব্রিকস; ব্রিকস|ব্রিক্‌স
БРИКС; БРИКС

saarc
South Asian Association for Regional Cooperation; SAARC
दक्षिण एशियाई क्षेत्रीय सहयोग संगठन|दक्षिण एशियाई क्षेत्रीय सहयोग संघ; सार्क|दक्षेस
দক্ষিণ এশীয় আঞ্চলিক সহযোগিতা সংস্থা; সার্ক
Ассоциация регионального сотрудничества Южной Азии|Южноазиатская ассоциация регионального сотрудничества; СААРК

eaeu
Eurasian Economic Union; EAEU|EEU
यूरेशियन आर्थिक संघ|यूरेशियाई आर्थिक संघ; ईएईयू|ईईयू
ইউরেশীয় অর্থনৈতিক ইউনিয়ন|ইউরেশিয়ান ইকোনমিক ইউনিয়ন; ইএইইউ|ইইইউ
Евразийский экономический союз; ЕАЭС

csto
Collective Security Treaty Organization|Collective Security Treaty Organisation; CSTO
सामूहिक सुरक्षा संधि संगठन; सीएसटीओ
যৌথ নিরাপত্তা চুক্তি সংস্থা|সম্মিলিত নিরাপত্তা চুক্তি সংস্থা; সিএসটিও
Организация Договора о коллективной безопасности; ОДКБ

cis
Commonwealth of Independent States; CIS
स्वतंत्र राष्ट्रों का राष्ट्रमंडल|स्वतंत्र राष्ट्रकुल; सीआईएस
স্বাধীন রাষ্ট্রসমূহের কমনওয়েলথ|কমনওয়েলথ অব ইন্ডিপেন্ডেন্ট স্টেটস; সিআইএস
Содружество Независимых Государств; СНГ

asean
Association of Southeast Asian Nations|Association of South East Asian Nations; ASEAN
दक्षिण पूर्व एशियाई राष्ट्रों का संगठन|दक्षिण-पूर्व एशियाई राष्ट्र संघ; आसियान
দক্ষিণ-পূর্ব এশীয় জাতিসমূহের সংস্থা|দক্ষিণ-পূর্ব এশীয় দেশগুলোর জোট; আসিয়ান|আশিয়ান
Ассоциация государств Юго-Восточной Азии; АСЕАН

eu
European Union; EU|E.U.
यूरोपीय संघ|यूरोपियन यूनियन; ईयू
ইউরোপীয় ইউনিয়ন|ইউরোপিয়ান ইউনিয়ন; ইইউ
Европейский союз|Евросоюз; ЕС

nato
North Atlantic Treaty Organization|North Atlantic Treaty Organisation; NATO
उत्तर अटलांटिक संधि संगठन; नाटो|नेटो
উত্তর আটলান্টিক চুক্তি সংস্থা; ন্যাটো|নেটো
Организация Североатлантического договора|Североатлантический альянс; НАТО

oic
Organisation of Islamic Cooperation|Organization of Islamic Cooperation; OIC
इस्लामिक सहयोग संगठन|इस्लामी सहयोग संगठन; ओआईसी
ইসলামী সহযোগিতা সংস্থা|ইসলামি সহযোগিতা সংস্থা|ইসলামিক সহযোগিতা সংস্থা; ওআইসি
Организация исламского сотрудничества; ОИС

quad
Quadrilateral Security Dialogue; Quad|QUAD
चतुर्भुज सुरक्षा संवाद|चतुष्कोणीय सुरक्षा संवाद; क्वाड
চতুর্পক্ষীয় নিরাপত্তা সংলাপ|চতুর্দেশীয় অক্ষ; কোয়াড|কোয়াড জোট
Четырёхсторонний диалог по безопасности|Четырехсторонний диалог по безопасности; КВАД|Квад

g20
Group of Twenty|Group of 20; G20|G-20
जी-20 समूह|ग्रुप ऑफ ट्वेंटी; जी-20|जी20|जी 20
গ্রুপ অব টোয়েন্টি; জি-২০|জি২০|জি-টোয়েন্টি|জি ২০
Группа двадцати|Большая двадцатка; G20

g7
Group of Seven; G7|G-7
जी-7 समूह|ग्रुप ऑफ सेवन; जी-7|जी7|जी 7
গ্রুপ অব সেভেন; জি-৭|জি৭|জি-সেভেন|জি ৭
Группа семи|Большая семёрка|Большая семерка; G7

bimstec
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation; BIMSTEC
बहुक्षेत्रीय तकनीकी और आर्थिक सहयोग के लिए बंगाल की खाड़ी पहल; बिम्सटेक|बिमस्टेक
বহুক্ষেত্রীয় কারিগরি ও অর্থনৈতিক সহযোগিতার জন্য বঙ্গোপসাগরীয় উদ্যোগ; বিমসটেক|বিমস্টেক
Инициатива Бенгальского залива по многоотраслевому техническому и экономическому сотрудничеству; БИМСТЕК

otc
Organization of Turkic States|Organisation of Turkic States|Turkic Council; OTS
तुर्क राज्यों का संगठन|तुर्किक राज्यों का संगठन|तुर्किक परिषद; ओटीएस
তুর্কি রাষ্ট্রসমূহের সংস্থা|তুর্কি রাষ্ট্র সংস্থা; ওটিএস
Организация тюркских государств|Тюркский совет; ОТГ

osce
Organization for Security and Co-operation in Europe|Organisation for Security and Cooperation in Europe; OSCE
यूरोप में सुरक्षा और सहयोग संगठन; ओएससीई
ইউরোপীয় নিরাপত্তা ও সহযোগিতা সংস্থা; ওএসসিই
Организация по безопасности и сотрудничеству в Европе; ОБСЕ

eco
Economic Cooperation Organization|Economic Cooperation Organisation; ECO
आर्थिक सहयोग संगठन; ईसीओ
অর্থনৈতিক সহযোগিতা সংস্থা; ইসিও
Организация экономического сотрудничества; ОЭС

gcc
Gulf Cooperation Council; GCC
खाड़ी सहयोग परिषद; जीसीसी
উপসাগরীয় সহযোগিতা পরিষদ; জিসিসি
Совет сотрудничества арабских государств Персидского залива; ССАГПЗ

arab-league
League of Arab States|Arab League; LAS
अरब लीग; अरब लीग
আরব লীগ|আরব লিগ; আরব লীগ
Лига арабских государств; ЛАГ

african-union
African Union; AU
अफ्रीकी संघ|अफ्रीकन यूनियन; एयू
আফ্রিকান ইউনিয়ন; এইউ
Африканский союз; АС

commonwealth
Commonwealth of Nations; Commonwealth
राष्ट्रमंडल; राष्ट्रमंडल
কমনওয়েলথ; কমনওয়েলথ
Содружество наций; Содружество наций

apec
Asia-Pacific Economic Cooperation; APEC
एशिया-प्रशांत आर्थिक सहयोग; एपेक
এশিয়া-প্যাসিফিক অর্থনৈতিক সহযোগিতা|এশিয়া-প্রশান্ত মহাসাগরীয় অর্থনৈতিক সহযোগিতা; অ্যাপেক|এপেক
Азиатско-Тихоокеанское экономическое сотрудничество; АТЭС

iaea
International Atomic Energy Agency; IAEA
अंतर्राष्ट्रीय परमाणु ऊर्जा एजेंसी|अंतरराष्ट्रीय परमाणु ऊर्जा एजेंसी; आईएईए
আন্তর্জাতিক পরমাণু শক্তি সংস্থা|আন্তর্জাতিক আণবিক শক্তি সংস্থা; আইএইএ
Международное агентство по атомной энергии; МАГАТЭ

who
World Health Organization|World Health Organisation; WHO
विश्व स्वास्थ्य संगठन; डब्ल्यूएचओ
বিশ্ব স্বাস্থ্য সংস্থা; ডব্লিউএইচও
Всемирная организация здравоохранения; ВОЗ

wto
World Trade Organization|World Trade Organisation; WTO
विश्व व्यापार संगठन; डब्ल्यूटीओ
বিশ্ব বাণিজ্য সংস্থা; ডব্লিউটিও
Всемирная торговая организация; ВТО
`);
