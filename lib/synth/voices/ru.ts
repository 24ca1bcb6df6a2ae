import { weekdayOf } from '../days';
import { inflectRussian } from './inflect-russian';
import type { Voice } from './voice';

const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const WEEKDAYS = 'в воскресенье|в понедельник|во вторник|в среду|в четверг|в пятницу|в субботу'.split('|');
/** The first word inflects. */
const POSTS = {
  president: 'президент',
  prime_minister: 'премьер-министр',
  foreign_minister: 'министр иностранных дел',
  defence_minister: 'министр обороны',
  security: 'секретарь Совета безопасности',
  deputy_foreign_minister: 'заместитель министра иностранных дел',
  trade: 'министр торговли',
  energy: 'министр энергетики',
  culture: 'министр культуры',
  transport: 'министр транспорта',
  envoy: 'представитель',
};
const SESSIONS = {
  summit: 'саммита',
  heads_of_government: 'заседания Совета глав правительств',
  foreign_ministers: 'заседания Совета министров иностранных дел',
  defence_ministers: 'совещания министров обороны',
  security_secretaries: 'встречи секретарей советов безопасности',
  other: 'форума',
};
/** Genitives that no rule gives. */
const COUNTRIES: Record<string, string> = { SA: 'Саудовской Аравии', AE: 'ОАЭ', BD: 'Бангладеш', EG: 'Египта' };

function ofCountry(id: string, name: string): string {
  const known = COUNTRIES[id];
  if (known) return known;
  if (name.endsWith('ия')) return `${name.slice(0, -1)}и`;
  if (name.endsWith('й')) return `${name.slice(0, -1)}я`;
  return `${name}а`;
}

function officeIn(post: keyof typeof POSTS, form: string): string {
  const [head = '', ...rest] = POSTS[post].split(' ');
  return [inflectRussian(head, form, 'given'), ...rest].join(' ');
}

const day = (date: string): string => `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;

export const russian: Voice = {
  lang: 'ru',
  agency: 'Агентство',
  inflect: inflectRussian,
  office: (post, { id, name }, form) => `${officeIn(post, form)} ${ofCountry(id, name)}`,
  onDay: (date) => `${day(date)} ${date.slice(0, 4)} года`,
  onWeekday: (date) => WEEKDAYS[weekdayOf(date)] ?? '',
  sidelines: (kind, { short, long }, style) => {
    const organization =
      style % 3 === 0 && long.endsWith('организация сотрудничества') ? genitiveOf(long, short) : short;
    return `${style % 2 === 0 ? 'на полях' : 'в рамках'} ${SESSIONS[kind]} ${organization}`;
  },
  dateline: (city, date) => `${city.toUpperCase()}, ${day(date)} ${date.slice(0, 4)} года. /Агентство/. `,
  patterns: {
    headlines: {
      held: ['{a} и {b} провели переговоры', '{a} встретился с {b:ins}', 'В {city:loc} обсудили торговлю и транспорт'],
      planned: ['{a} встретится с {b:ins}', 'В {city:loc} ожидаются переговоры о торговле'],
      cancelled: ['Встреча {a:gen} и {b:gen} отменена', 'Переговоры в {city:loc} отменены'],
    },
    leads: {
      held: [
        '{A} {when} провёл в {city:loc} {at} переговоры с {B:ins}.',
        '{A} встретился {when} в {city:loc} {at} с {B:ins}.',
        '{when} в {city:loc} {at} состоялась встреча {A:gen} с {B:ins}.',
        '{A} и {B} провели {when} в {city:loc} {at} двустороннюю встречу.',
      ],
      planned: [
        '{A} {when} проведёт в {city:loc} {at} переговоры с {B:ins}.',
        '{when} в {city:loc} {at} состоится встреча {A:gen} с {B:ins}.',
      ],
      cancelled: [
        'Встреча {A:gen} с {B:ins}, которая должна была пройти {when} в {city:loc}, отменена.',
        'Запланированные {when} в {city:loc} переговоры {A:gen} с {B:ins} отменены.',
      ],
    },
    also: {
      held: ['{a} также встретился с {B:ins}.', 'Затем {a} провёл отдельные переговоры с {B:ins}.'],
      planned: ['{a} также встретится с {B:ins}.'],
      cancelled: ['Встреча {a:gen} с {B:ins} также отменена.'],
    },
    separately: {
      held: [
        '{A} {when} провёл в {city:loc} {at} отдельные встречи с {others}.',
        '{A} {when} в {city:loc} {at} отдельно встретился с {others}.',
      ],
      planned: ['{A} {when} проведёт в {city:loc} {at} отдельные встречи с {others}.'],
      cancelled: ['Отдельные встречи {A:gen} с {others}, намеченные {when} в {city:loc}, отменены.'],
    },
    list: { form: 'ins', and: ' и ' },
    more: [
      'Стороны обсудили торговлю, энергетику и транспорт.',
      '{a} сообщил, что торговля двух стран выросла за год на двенадцать процентов.',
      '{b} призвал ускорить строительство железной дороги.',
      '«Мы договорились завершить соглашение до конца года», — сказал {a}.',
      'Они также обменялись мнениями о безопасности в регионе.',
      '{b} поблагодарил за гостеприимство.',
    ],
    closings: [
      'Дорожную карту подготовят сотрудники обоих ведомств.',
      'За десять лет торговля в регионе удвоилась.',
      'По мнению экспертов, на границе предстоит ещё много работы.',
    ],
  },
};

function genitiveOf(long: string, short: string): string {
  return `${long.replace(/ая (?=организация)/, 'ой ').replace('организация', 'организации')} (${short})`;
}
