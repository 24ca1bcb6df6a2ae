import { listNames, type Words } from './words';

const list = (names: readonly string[]) => listNames(names, 'en-GB');

export const en: Words = {
  series: { SCO: 'SCO', CICA: 'CICA' },
  gathering: {
    summit: 'summit',
    heads_of_government: 'heads of government',
    foreign_ministers: 'foreign ministers',
    defence_ministers: 'defence ministers',
    security_secretaries: 'security council secretaries',
    other: 'gathering',
  },
  gatheringAlone: {
    summit: 'Summit',
    heads_of_government: 'Heads of government',
    foreign_ministers: 'Foreign ministers',
    defence_ministers: 'Defence ministers',
    security_secretaries: 'Security council secretaries',
    other: 'Gathering',
  },
  ordinal: (number, name) => `${number}${ordinalSuffix(number)} ${name}`,
  role: {
    president: 'President',
    prime_minister: 'Prime minister',
    foreign_minister: 'Foreign minister',
    deputy_foreign_minister: 'Deputy foreign minister',
    defence_minister: 'Defence minister',
    national_security_adviser: 'National security adviser',
    secretary_general: 'Secretary-general',
    other: 'Official',
  },
  roleOf: (role, of) => `${role}, ${of}`,
  met: {
    held: (names) => (names.length === 2 ? names.join(' met ') : `${list(names)} met`),
    planned: (names) => `${list(names)}: meeting planned`,
    cancelled: (names) => `${list(names)}: meeting called off`,
    lapsed: (names) => `${list(names)}: meeting announced, no report that it took place`,
  },
  doubtful: (title) => `${title} (reported, not certain)`,
  or: 'or',
  dayNotGiven: 'Day not given',
};

function ordinalSuffix(number: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(number);
  return { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[rule];
}
