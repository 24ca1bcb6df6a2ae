// Pinyin, and how Russian (Palladius) and news in Hindi and Bengali (after `romaniseIndic`) write its syllables.

const INITIALS: readonly (readonly [string, string])[] = [
  ['zh', 'чж'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['b', 'б'],
  ['p', 'п'],
  ['m', 'м'],
  ['f', 'ф'],
  ['d', 'д'],
  ['t', 'т'],
  ['n', 'н'],
  ['l', 'л'],
  ['g', 'г'],
  ['k', 'к'],
  ['h', 'х'],
  ['j', 'цз'],
  ['q', 'ц'],
  ['x', 'с'],
  ['r', 'ж'],
  ['z', 'цз'],
  ['c', 'ц'],
  ['s', 'с'],
];
const OPEN_FINALS =
  'a:а o:о e:э ai:ай ei:эй ao:ао ou:оу an:ань en:энь ang:ан eng:эн ong:ун u:у ua:уа uo:о uai:уай ui:уй uan:уань un:унь uang:уан i:и ia:я ie:е iao:яо iu:ю ian:янь in:инь iang:ян ing:ин iong:юн';
const PALATAL_FINALS = 'i:и ia:я ie:е iao:яо iu:ю ian:янь in:инь iang:ян ing:ин iong:юн u:юй ue:юэ uan:юань un:юнь';
const WITHOUT_INITIAL =
  'a:а ai:ай an:ань ang:ан ao:ао e:э en:энь er:эр ou:оу wa:ва wo:во wai:вай wei:вэй wan:вань wen:вэнь wang:ван wu:у ya:я ye:е yao:яо you:ю yan:янь yin:инь yang:ян ying:ин yong:юн yi:и yu:юй yue:юэ yuan:юань yun:юнь';
const IRREGULAR = 'hui:хуэй hui:хой zi:цзы ci:цы si:сы lu:люй nu:нюй';

function readPairs(pairs: string): (readonly [string, string])[] {
  return pairs.split(' ').map((pair) => {
    const [pinyin = '', other = ''] = pair.split(':');
    return [pinyin, other] as const;
  });
}

function buildPalladius(): Map<string, string> {
  const table = new Map<string, string>();
  const add = (pinyin: string, russian: string) => {
    if (!table.has(russian)) table.set(russian, pinyin);
  };
  for (const [pinyin, russian] of readPairs(`${WITHOUT_INITIAL} ${IRREGULAR}`)) add(pinyin, russian);
  for (const [initial, russian] of INITIALS) {
    const finals = /^[jqx]$/u.test(initial) ? PALATAL_FINALS : OPEN_FINALS;
    for (const [final, ending] of readPairs(finals)) add(initial + final, russian + ending);
  }
  return table;
}

/** Cyrillic syllable → pinyin. */
export const PALLADIUS: ReadonlyMap<string, string> = buildPalladius();
export const PINYIN: ReadonlySet<string> = new Set(PALLADIUS.values());

/** Syllable as romanised from Hindi or Bengali → pinyin, where the two differ. */
export const INDIC_SYLLABLES: ReadonlyMap<string, string> = new Map(
  readPairs(
    'jhang:zhang jang:zhang jhao:zhao jao:zhao jhou:zhou jho:zhou jhu:zhu jhong:zhong jhan:zhan jhen:zhen jheng:zheng jhi:zhi jhe:zhe shi:xi chin:qin chhin:qin kin:qin chiang:qiang chyang:qiang chhiang:qiang kiang:qiang chhyang:qiang shiang:xiang shyang:xiang shian:xian shyan:xian shiao:xiao shyao:xiao shiu:xiu shu:xu shue:xue shin:xin shing:xing shia:xia shya:xia shie:xie jiye:jie chi:chi chhi:chi lyu:liu liyu:liu lyang:liang liyang:liang jyan:jian jiyan:jian jyang:jiang jiyang:jiang jyao:jiao tyan:tian tiyan:tian byao:biao vang:wang van:wan vei:wei ve:wei wei:wei ven:wen vu:wu oyang:wang oyei:wei oyen:wen u:wu i:yi yi:yi ye:ye iu:yu yuyan:yuan yuan:yuan fung:feng fong:feng syu:xu syi:xi si:xi chau:chao kvo:guo gvo:guo guo:guo hva:hua hua:hua kuang:guang huang:huang hvang:huang lui:lei kao:cao chhao:cao tsao:cao chhai:cai shyao:xiao guyang:guang kuyan:quan shiye:xie huya:hua gua:gua chuyan:chuan syao:xiao shiya:xia',
  ),
);

/** Family names that Indian spellings write like another syllable, which is no family name: काई, কাই. */
export const INDIC_FAMILY_NAMES: ReadonlyMap<string, string> = new Map([['kai', 'cai']]);

/** Family names, which mark a name as Chinese. */
export const CHINESE_FAMILY_NAMES: ReadonlySet<string> = new Set(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng han cao zeng peng xiao cai pan tian dong yuan yu ye jiang du su wei cheng lu ding shen ren yao fu zhong tan liao fan wang shi jin jia xia fang zou xiong bai meng qin qiu hou jiang yin xue yan duan lei hou long tao he gu mao hao gong shao wan qian qiang dai xi kong xiang lai mo chang nie hua geng sheng hui'.split(
    ' ',
  ),
);
