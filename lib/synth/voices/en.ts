import { weekdayOf } from '../days';
import type { Voice } from './voice';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const POSTS = {
  president: 'President',
  prime_minister: 'Prime Minister',
  foreign_minister: 'Foreign Minister',
  defence_minister: 'Defence Minister',
  security: 'National Security Adviser',
  deputy_foreign_minister: 'Deputy Foreign Minister',
  trade: 'Trade Minister',
  energy: 'Energy Minister',
  culture: 'Culture Minister',
  transport: 'Transport Minister',
  envoy: 'Special Envoy',
};
const SESSIONS = {
  summit: 'summit',
  heads_of_government: 'Council of Heads of Government meeting',
  foreign_ministers: 'Council of Foreign Ministers meeting',
  defence_ministers: 'Defence Ministers’ Meeting',
  security_secretaries: 'Security Council Secretaries’ meeting',
  other: 'forum',
};

const day = (date: string): string => `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;

export const english: Voice = {
  lang: 'en',
  agency: 'Agencies',
  inflect: (word) => word,
  office: (post, { name, demonym }, _form, style) =>
    [`${demonym} ${POSTS[post]}`, `${POSTS[post]} of ${name}`, `${name}’s ${POSTS[post]}`][style % 3] ?? '',
  onDay: (date) => `on ${day(date)} ${date.slice(0, 4)}`,
  onWeekday: (date) => `on ${WEEKDAYS[weekdayOf(date)]}`,
  sidelines: (kind, { short, long }, style) =>
    `on the ${style % 2 === 0 ? 'sidelines' : 'margins'} of the ${style % 3 === 0 ? `${long} (${short})` : short} ${SESSIONS[kind]}`,
  dateline: (city, date) => `${city.toUpperCase()}, ${day(date)} ${date.slice(0, 4)} (Agencies) — `,
  patterns: {
    headlines: {
      held: ['{a}, {b} hold talks', '{a} meets {b} in {city}', 'Trade and transit top the agenda in {city}'],
      planned: ['{a} to meet {b} in {city}', 'Talks on trade expected in {city}'],
      cancelled: ['{a}, {b} talks called off', 'Meeting in {city} is off'],
    },
    leads: {
      held: [
        '{A} met {B} in {city} {when} {at}.',
        '{A} held talks with {B} in {city} {when} {at}.',
        '{A} and {B} held a bilateral meeting in {city} {when} {at}.',
        'In {city} {when}, {A} had a meeting with {B} {at}.',
      ],
      planned: [
        '{A} will meet {B} in {city} {when} {at}.',
        '{A} is scheduled to hold talks with {B} in {city} {when} {at}.',
      ],
      cancelled: [
        'The meeting between {A} and {B} planned for {city} {when} {at} has been cancelled.',
        'Talks between {A} and {B} that were to be held in {city} {when} have been called off.',
      ],
    },
    also: {
      held: ['{a} also met {B}.', '{a} later held separate talks with {B}.'],
      planned: ['{a} will also meet {B}.'],
      cancelled: ['The meeting between {a} and {B} has also been cancelled.'],
    },
    separately: {
      held: [
        '{A} held separate meetings with {others} in {city} {when} {at}.',
        '{A} met separately with {others} {when} {at} in {city}.',
      ],
      planned: ['{A} will hold separate meetings with {others} in {city} {when} {at}.'],
      cancelled: ['Separate meetings of {A} with {others} planned in {city} {when} have been cancelled.'],
    },
    list: { form: '', and: ' and ' },
    more: [
      'The two sides discussed trade, energy and transport links.',
      '{a} said trade between the two countries had grown by twelve per cent in a year.',
      '{b} called for work on a railway to be sped up.',
      '“We agreed to finish the agreement by the end of the year,” {a} said.',
      'They also exchanged views on regional security.',
      '{b} thanked {a} for the hospitality.',
    ],
    closings: [
      'Officials of both ministries will prepare a roadmap.',
      'The region’s trade has doubled in a decade.',
      'Experts say that much work remains to be done at the border.',
    ],
  },
};
