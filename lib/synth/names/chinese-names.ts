import { readParts } from './read-parts';

/** Chinese family names, which come first, and the syllables of given names. */
export const CHINESE_FAMILIES = readParts(`
Bai|बाई|বাই|Бай
Cai|काई|কাই|Цай
Chen|चेन|চেন|Чэнь
Deng|देंग|দেং|Дэн
Fan|फान|ফান|Фань
Feng|फेंग|ফেং|Фэн
Gao|गाओ|গাও|Гао
Guo|गुओ|গুও|Го
Han|हान|হান|Хань
Huang|हुआंग|হুয়াং|Хуан
Jiang|जियांग|জিয়াং|Цзян
Liang|लियांग|লিয়াং|Лян
Lin|लिन|লিন|Линь
Luo|लुओ|লুও|Ло
Ma|मा|মা|Ма
Meng|मेंग|মেং|Мэн
Dong|दोंग|দোং|Дун
Peng|पेंग|পেং|Пэн
Shen|शेन|শেন|Шэнь
Song|सोंग|সোং|Сун
Tang|तांग|তাং|Тан
Xiao|शियाओ|শিয়াও|Сяо
Xu|शू|শু|Сюй
Yuan|युआन|ইউয়ান|Юань
Zhao|झाओ|ঝাও|Чжао
Zheng|झेंग|ঝেং|Чжэн
Zhou|झोउ|ঝোউ|Чжоу`);

export const CHINESE_SYLLABLES = readParts(`
Bin|बिन|বিন|бинь
Bo|बो|বো|бо
Chang|चांग|চাং|чан
Cheng|चेंग|চেং|чэн
Chun|चुन|চুন|чунь
Da|दा|দা|да
Dong|दोंग|দোং|дун
Fang|फांग|ফাং|фан
Guang|गुआंग|গুয়াং|гуан
Hai|हाई|হাই|хай
Hong|होंग|হোং|хун
Hua|हुआ|হুয়া|хуа
Jian|जियान|জিয়ান|цзянь
Jun|जुन|জুন|цзюнь
Kai|काई|কাই|кай
Lei|लेई|লেই|лэй
Long|लोंग|লোং|лун
Min|मिन|মিন|минь
Ming|मिंग|মিং|мин
Nan|नान|নান|нань
Ping|पिंग|পিং|пин
Rui|रुई|রুই|жуй
Shan|शान|শান|шань
Sheng|शेंग|শেং|шэн
Tao|ताओ|তাও|тао
Wei|वेई|ওয়েই|вэй
Wen|वेन|ওয়েন|вэнь
Yang|यांग|ইয়াং|ян
Yong|योंग|ইয়ং|юн
Zhen|झेन|ঝেন|чжэнь
Zhi|झी|ঝি|чжи
Zhong|झोंग|ঝোং|чжун`);
