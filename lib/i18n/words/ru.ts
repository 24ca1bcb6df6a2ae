import { listNames, type Words } from './words';

const list = (names: readonly string[]) => listNames(names, 'ru');

export const ru: Words = {
  series: { SCO: 'ШОС', CICA: 'СВМДА' },
  gathering: {
    summit: 'саммит',
    heads_of_government: 'Совет глав правительств',
    foreign_ministers: 'Совет министров иностранных дел',
    defence_ministers: 'Совещание министров обороны',
    security_secretaries: 'Совещание секретарей Советов безопасности',
    other: 'мероприятие',
  },
  gatheringAlone: {
    summit: 'Саммит',
    heads_of_government: 'Встреча глав правительств',
    foreign_ministers: 'Встреча министров иностранных дел',
    defence_ministers: 'Встреча министров обороны',
    security_secretaries: 'Встреча секретарей Советов безопасности',
    other: 'Мероприятие',
  },
  // "24-й саммит", but "5-е совещание".
  ordinal: (number, name) => `${number}${name.startsWith('совещание') ? '-е' : '-й'} ${name}`,
  role: {
    president: 'Президент',
    prime_minister: 'Премьер-министр',
    foreign_minister: 'Министр иностранных дел',
    deputy_foreign_minister: 'Заместитель министра иностранных дел',
    defence_minister: 'Министр обороны',
    national_security_adviser: 'Советник по национальной безопасности',
    secretary_general: 'Генеральный секретарь',
    other: 'Представитель',
  },
  roleOf: (role, of) => `${role}, ${of}`,
  // The names stay in the nominative: foreign ones cannot be declined safely.
  met: {
    held: (names) => `Встреча: ${list(names)}`,
    planned: (names) => `Планируемая встреча: ${list(names)}`,
    cancelled: (names) => `Отменённая встреча: ${list(names)}`,
    lapsed: (names) => `Объявленная встреча, о проведении не сообщалось: ${list(names)}`,
  },
  doubtful: (title) => `${title} (по сообщениям, под вопросом)`,
  or: 'или',
  dayNotGiven: 'День не указан',
};
