import { readPersons } from '../read-persons';

/** China. */
export const chinese = readPersons(`
*Xi Jinping
*शी जिनपिंग/चिनफिंग/जिनफिंग/चिनपिंग/जिंगपिंग | *शि जिनपिंग/चिनफिंग
*শি/সি/শী জিনপিং/চিনপিং/জিংপিং | *সি/শি চিন_পিং/চিন_ফিং/জিন_পিং
*Си Цзиньпин
P CN 2013-03-14..
O CN 2008-03-15..2013-03-14 Vice President

*Li Keqiang
*ली केकियांग/खछ्यांग/केचियांग/क्विंग/खेकियांग
*লি কেকিয়াং/কেছিয়াং/খ্যছিয়াং/খ্য_ছিয়াং/কেকিয়াঙ
*Ли Кэцян
PM CN 2013-03-15..2023-03-11 Premier of the State Council
died 2023-10-27

*Li Qiang
*ली कियांग/छ्यांग/क्यांग/चियांग/च्यांग/छियांग
*লি কিয়াং/ছিয়াং/চিয়াং/কুয়াং
*Ли Цян
PM CN 2023-03-11.. Premier of the State Council

*Wang Yi
*वांग यी/यि/ई/यिक
*ওয়াং ই/য়ি/ইয়ি/ঈ/য়ী
*Ван И
FM CN 2013-03-16..2022-12-30
FM CN 2023-07-25..
O CN 2023-01-01.. Director of the Office of the Central Foreign Affairs Commission

*Qin Gang
*छिन/चिन/किन/क़िन/चीन गांग/कांग/गैंग
*ছিন/কিন/চিন/ছিং গাং/কাং/গ্যাং
*Цинь Ган
FM CN 2022-12-30..2023-07-25

*Yang Jiechi
*यांग जिएची/जिएछी/च्येछी/जेइची/जेइछी/जीची
*ইয়াং জিয়েচি/জিয়েছি/চিয়েছি/জেইচি
*Ян Цзечи
FM CN 2007-04-27..2013-03-16
O CN 2013-08..2022-12 Director of the Office of the Central Foreign Affairs Commission

*Li Zhaoxing
*ली झाओशिंग/झाओजिंग/चाओशिंग
*লি ঝাওশিং/চাওশিং/ঝাওজিং
*Ли Чжаосин
FM CN 2003-03-17..2007-04-27

*Tang Jiaxuan
*तांग जियाशुआन/च्याश्वान
*তাং জিয়াশুয়ান/চিয়াশুয়ান/জিয়াজুয়ান
*Тан Цзясюань
FM CN 1998-03-18..2003-03-17

*Hu Jintao
*हू जिंताओ/चिनथाओ/जिन्ताओ
*হু জিনতাও/চিনথাও
*Ху Цзиньтао
P CN 2003-03-15..2013-03-14

*Jiang Zemin
*जियांग ज़ेमिन/जेमिन/ज़ेमीन | *च्यांग चेमिन
*জিয়াং জেমিন/যেমিন | *চিয়াং চেমিন
*Цзян Цзэминь
P CN 1993-03-27..2003-03-15
died 2022-11-30

*Wen Jiabao
*वेन जियाबाओ/च्यापाओ/जिआबाओ
*ওয়েন জিয়াবাও/চিয়াপাও
*Вэнь Цзябао
PM CN 2003-03-16..2013-03-15 Premier of the State Council

*Zhu Rongji
*झू रोंगजी/रोंग्जी
*ঝু রোংজি/রঙজি/রংজি
*Чжу Жунцзи
PM CN 1998-03-17..2003-03-16 Premier of the State Council

*Dong Jun
*दोंग/डोंग/तुंग/तोंग/डॉन्ग/डॉंग जुन/जून/च्युन
*দোং/ডং/তোং/দং জুন/চুন
*Дун Цзюнь
DM CN 2023-12-29..

*Li Shangfu
*ली शांगफू/शांगफ़ू/शांग्फू
*লি শাংফু/শ্যাংফু/সাংফু
*Ли Шанфу
DM CN 2023-03-12..2023-10-24

*Wei Fenghe
*वेई/वेइ फेंगहे/फ़ेंगहे/फेंघे/फंगह
*ওয়েই ফেংহে/ফেংহি/ফেংহ্য/ফেঙ্গহে
*Вэй Фэнхэ
DM CN 2018-03-19..2023-03-12

*Chang Wanquan
*चांग/छांग वानक्वान/वानकुआन/वानच्वान
*চাং/ছাং ওয়ানকুয়ান/ওয়ানছুয়ান
*Чан Ваньцюань
DM CN 2013-03-16..2018-03-19

*Liang Guanglie
*लियांग गुआंगली/ग्वांगली/क्वांगली
*লিয়াং গুয়াংলি/কুয়াংলিয়ে/গুয়াংলিয়ে
*Лян Гуанле
DM CN 2008-03-17..2013-03-16

*Cao Gangchuan
*काओ गांगचुआन/कांगछुआन
*কাও গাংচুয়ান/কাংছুয়ান
*Цао Ганчуань
DM CN 2003-03-17..2008-03-17

*Zhao Leji
*झाओ/चाओ लेजी/लची
*ঝাও/চাও লেজি/ল্যজি
*Чжао Лэцзи
O CN 2023-03-10.. Chairman of the Standing Committee of the National People's Congress

*Han Zheng
*हान झेंग/चेंग/जेंग
*হান ঝেং/চেং/জেং
*Хань Чжэн
O CN 2023-03-10.. Vice President

*Wang Qishan
*वांग किशान/छीशान/चिशान
*ওয়াং কিশান/ছিশান/চিশান
*Ван Цишань
O CN 2018-03-17..2023-03-10 Vice President

*Zhao Kezhi
*झाओ केझी/केजी
*ঝাও কেঝি/খ্যচি
*Чжао Кэчжи
O CN 2017-11-04..2022-06-24 Minister of Public Security

*Wang Xiaohong
*वांग शियाओहोंग/श्याओहोंग/जियाओहोंग
*ওয়াং শিয়াওহং/সিয়াওহোং
*Ван Сяохун
O CN 2022-06-24.. Minister of Public Security

*Guo Shengkun
*गुओ/क्वो शेंगकुन/शेंगखुन
*গুও/কুও শেংকুন/শেংখুন
*Го Шэнкунь
O CN 2012-12-28..2017-11-04 Minister of Public Security

*Meng Jianzhu
*मेंग जियानझू/चियानचू/जियानजू
*মেং জিয়ানঝু/চিয়ানচু
*Мэн Цзяньчжу
O CN 2007-10-28..2012-12-28 Minister of Public Security

*Chen Wenqing
*चेन/छन वेनकिंग/वेनछिंग/वेनचिंग
*চেন/ছেন ওয়েনকিং/ওয়েনছিং
*Чэнь Вэньцин
O CN 2022-10-28.. Secretary of the Central Political and Legal Affairs Commission

*Dai Bingguo
*दाई/ताई बिंगगुओ/बिंगुओ/पिंगक्वो
*দাই/তাই বিংগুও/পিংকুও
*Дай Бинго
O CN 2008-03-17..2013-03-16 State Councilor

*Liu Jianchao
*लियू/ल्यू/लिउ जियानचाओ/चियानछाओ/जियानछाओ
*লিউ জিয়ানচাও/চিয়ানছাও/জিয়ানছাও
*Лю Цзяньчао
O CN 2022-06..2025-09 Head of the International Department of the Communist Party

*Ma Zhaoxu
*मा झाओशू/चाओश्वी/झाओक्सू
*মা ঝাওশু/চাওসুই/ঝাওজু
*Ма Чжаосюй
DFM CN 2023-01.. Executive Vice Minister of Foreign Affairs

*Sun Weidong
*सुन वेइदोंग/वेईडोंग/वेडोंग/वेईदोंग
*সুন/সান ওয়েইডং/ওয়েইদোং/উইডং/ওয়েইতুং
*Сунь Вэйдун
DFM CN 2022-11.. Vice Minister of Foreign Affairs

*Deng Li
*डेंग/देंग ली
*দেং/ডেং/তেং লি
*Дэн Ли
DFM CN 2021.. Vice Minister of Foreign Affairs

*Xie Zhenhua
*शी/शे/शिए झेनहुआ/जेनहुआ
*শিয়ে/সিয়ে/জি ঝেনহুয়া/চেনহুয়া
*Се Чжэньхуа
O CN 2021-02..2024-01 Special Envoy for Climate Change

*Le Yucheng
*ले/लह युचेंग/यूछंग/यूचेंग
*লে/ল্য ইউচেং/ইউছেং
*Лэ Юйчэн
DFM CN 2018..2022-06 Vice Minister of Foreign Affairs

*Mao Ning
*माओ निंग
*মাও নিং
*Мао Нин
O CN 2022-09.. Spokesperson of the Ministry of Foreign Affairs

*Lin Jian
*लिन जियान/च्येन/जिआन
*লিন জিয়ান/চিয়ান
*Линь Цзянь
O CN 2024-03.. Spokesperson of the Ministry of Foreign Affairs

*Wang Wenbin
*वांग वेनबिन/वनपिन
*ওয়াং ওয়েনবিন
*Ван Вэньбинь
O CN 2020-07..2024-05 Spokesperson of the Ministry of Foreign Affairs

*Zhao Lijian
*झाओ/चाओ लिजियान/लिच्येन/लीजियान
*ঝাও/চাও লিজিয়ান/লিচিয়ান
*Чжао Лицзянь
O CN 2020-02..2023-01 Spokesperson of the Ministry of Foreign Affairs

*Hua Chunying
*हुआ चुनयिंग/छुनयिंग/चुनइंग
*হুয়া চুনইং/ছুনইং/চুনিয়িং
*Хуа Чуньин
DFM CN 2024-05.. Vice Minister of Foreign Affairs
O CN 2012-11..2024-05 Spokesperson of the Ministry of Foreign Affairs

*Ding Xuexiang
*डिंग/तिंग शुएशियांग/श्वेश्यांग/शुएक्सियांग
*দিং/ডিং/তিং শুয়েশিয়াং/সুয়েসিয়াং/জুয়েজিয়াং
*Дин Сюэсян
O CN 2023-03-12.. First Vice Premier

*He Lifeng
*हे/ह लिफेंग/लीफेंग/लिफंग
*হে/হ্য লিফেং/লিফেঙ
*Хэ Лифэн
O CN 2023-03-12.. Vice Premier

*Zhang Gaoli
*झांग/चांग गाओली/काओली
*ঝাং/চাং গাওলি/কাওলি
*Чжан Гаоли
O CN 2013-03-16..2018-03-19 First Vice Premier

*Han Jun
*हान जुन
*হান জুন
*Хань Цзюнь
O CN 2024-11.. Minister of Agriculture and Rural Affairs

*Zhang Youxia
*झांग/चांग यूशिया/योउशिया/योउश्या
*ঝাং/চাং ইউশিয়া/ইয়োউশিয়া
*Чжан Юся
O CN 2022-10-23.. Vice Chairman of the Central Military Commission

Li Hui
ली हुई/हुइ
লি হুই/হুয়েই
Ли Хуэй
O CN 2023-04.. Special Representative for Eurasian Affairs

*Wang Wentao
*वांग वेनताओ/वनथाओ/वेन्ताओ
*ওয়াং ওয়েনতাও/ওয়েনথাও
*Ван Вэньтао
O CN 2020-12-26.. Minister of Commerce
`);
