// A report as text, with the place of every name and of every sentence that tells of a meeting.

import type { Span } from '@/lib/contracts/extraction';
import type { Gazetteer } from '@/lib/contracts/gazetteer';
import type { Status } from '@/lib/contracts/vocabulary';
import { yearOf } from './days';
import type { SynthMeeting } from './episodes';
import { postOn, type SynthPerson } from './people';
import { createRandom, type Random } from './random';
import type { Report } from './reports';
import { spellFull, spellShort } from './spell-name';
import type { CountryWords, Form } from './voices/voice';

export interface WrittenReport {
  title: string;
  text: string;
  /** `name` is the full name as spelled there, without endings. */
  persons: { person: SynthPerson; name: string; mentions: Span[] }[];
  meetings: { meeting: SynthMeeting; status: Status; date: string | null; evidence: Span }[];
}

/** Brackets around names and sentences while a text is put together: private characters that no text holds. */
const MARK = { open: '\ue000', end: '\ue001', close: '\ue002' };
const INITIALS = 0.04;

/** Writes one report. Equal reports give equal texts. */
export function writeReport(report: Report, seed: number, gazetteer: Gazetteer): WrittenReport {
  const { episode, voice, shape, dating } = report;
  const random = createRandom(seed, 'text', episode.number, report.draft);
  const status: Status = report.isAhead ? 'planned' : episode.status;
  const words = createWords(report, seed, { random, gazetteer });
  const [first, ...further] = episode.meetings;
  if (first === undefined) throw new RangeError('an episode without a meeting');
  const { patterns } = voice;
  const isTogether = further.length > 0 && random.chance(0.5);

  const title = words.fill(random.pick(patterns.headlines[status]), first);
  const lead = isTogether
    ? words.fill(random.pick(patterns.separately[status]), first)
    : words.fill(random.pick(patterns.leads[status]), first);
  const told = mark(isTogether ? episode.meetings.map((_, at) => `m${at}`).join(',') : 'm0', lead);
  const also = isTogether
    ? []
    : further.map((meeting, at) => mark(`m${at + 1}`, words.fill(random.pick(patterns.also[status]), meeting)));
  const more = status === 'held' && shape !== 'brief' ? [random.pick(patterns.more), random.pick(patterns.more)] : [];
  const rest = [...new Set(more)].map((pattern) => words.fill(pattern, first));
  const dateline = shape === 'news' && dating !== 'none' ? voice.dateline(words.city(''), report.published) : '';
  const closing = random.pick(patterns.closings);

  const paragraphs = [title, `${dateline}${told}`, [...also, ...rest].join(' '), shape === 'brief' ? '' : closing];
  const changed = changeCopy(paragraphs.filter(Boolean), report);
  return readMarks(changed.join('\n\n'), report, { status, nameOf: words.nameOf });
}

/** What a paper changes of a text that it takes over. */
function changeCopy(paragraphs: string[], { copyOf, voice }: Report): string[] {
  if (copyOf?.change === 'shorter' && paragraphs.length > 2) return paragraphs.slice(0, -1);
  if (copyOf?.change === 'source line') return [...paragraphs, `(${voice.agency})`];
  return copyOf ? paragraphs.map((one, at) => (at === 0 ? `${one} – ${voice.agency}` : one)) : paragraphs;
}

interface Words {
  fill(pattern: string, meeting: SynthMeeting): string;
  city(form: Form): string;
  /** The full name as this report spells it, without endings. */
  nameOf(person: SynthPerson): string;
}

function createWords(
  report: Report,
  seed: number,
  { random, gazetteer }: { random: Random; gazetteer: Gazetteer },
): Words {
  const { episode, voice, dating } = report;
  const { lang } = voice;
  const spelling = { voice, outlet: report.copyOf?.outlet ?? report.outlet, seed };
  const style = random.int(6);
  const initials = random.chance(INITIALS);
  const cityName = gazetteer.cities.find(({ id }) => id === episode.city)?.names[lang][0] ?? episode.city;
  const city = (form: Form): string => voice.inflect(cityName, form, 'city');
  const at = episode.gathering ? tellGathering(report, gazetteer, style) : '';
  const when = { full: () => voice.onDay(episode.date), weekday: () => voice.onWeekday(episode.date), none: () => '' };
  const year = yearOf(episode.date);
  const officeOf = (person: SynthPerson, form: Form): string => {
    const post = postOn(person, year);
    return post ? `${voice.office(post, countryWords(person.country, voice.lang, gazetteer), form, style)} ` : '';
  };
  const full = (person: SynthPerson, form: Form): string =>
    `${officeOf(person, form)}${mark(person.id, spellFull(person, form, { ...spelling, initials }))}`;
  const families = episode.meetings.flatMap(({ participants: [, other] }) => familyOf(other));
  const isShared = (family: string): boolean =>
    [familyOf(episode.who), ...families].filter((one) => one === family).length > 1;
  // Two of one family name are called by their whole names.
  const short = (person: SynthPerson, form: Form): string =>
    mark(person.id, (isShared(familyOf(person)) ? spellFull : spellShort)(person, form, spelling));
  const list = (form: Form): string => {
    const { and, lastForm } = voice.patterns.list;
    const others = episode.meetings.map(({ participants }) => participants[1]);
    const named = others.map((other, nth) => full(other, nth === others.length - 1 ? (lastForm ?? form) : form));
    return [named.slice(0, -1).join(', '), named.at(-1)].filter(Boolean).join(and);
  };

  const slot = (name: string, form: Form, [a, b]: SynthMeeting['participants']): string => {
    const slots = new Map([
      ['A', () => full(a, form)],
      ['B', () => full(b, form)],
      ['a', () => short(a, form)],
      ['b', () => short(b, form)],
      ['when', () => when[dating]()],
      ['city', () => city(form)],
      ['at', () => at],
      ['others', () => list(voice.patterns.list.form)],
    ]);
    return slots.get(name)?.() ?? '';
  };
  return {
    city,
    nameOf: (person) => spellFull(person, '', { ...spelling, initials }),
    fill: (pattern, { participants }) => {
      const filled = pattern.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, form = '') =>
        slot(name, form, participants),
      );
      return tidy(filled);
    },
  };
}

function familyOf({ name }: SynthPerson): string {
  return name.parts[name.family]?.en ?? '';
}

function tellGathering({ episode, voice }: Report, gazetteer: Gazetteer, style: number): string {
  const { gathering } = episode;
  const organization = gazetteer.organizations.find(({ series }) => series === gathering?.series);
  if (!gathering || !organization) return '';
  const { id, names, abbreviations } = { ...organization, id: gathering.series };
  const [short = id] = abbreviations[voice.lang];
  const [long = id] = names[voice.lang];
  return voice.sidelines(gathering.kind, { id, short, long }, style);
}

function countryWords(id: string, lang: Report['voice']['lang'], gazetteer: Gazetteer): CountryWords {
  const record = gazetteer.countries.find((country) => country.id === id);
  return { id, name: record?.names[lang][0] ?? id, demonym: record?.demonyms[lang][0] ?? id };
}

/** Empty slots leave double spaces and spaces before stops. */
function tidy(sentence: string): string {
  const spaced = sentence
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[.,।])/g, '')
    .trim();
  const start = /^(?:\ue000[^\ue000\ue001]*\ue001)*/u.exec(spaced)?.[0].length ?? 0;
  return spaced.slice(0, start) + spaced.charAt(start).toUpperCase() + spaced.slice(start + 1);
}

function mark(what: string, text: string): string {
  return `${MARK.open}${what}${MARK.end}${text}${MARK.close}`;
}

/** Takes the brackets out of a text and keeps what stood between them. */
function readMarks(
  marked: string,
  { episode, dating }: Report,
  { status, nameOf }: { status: Status; nameOf: Words['nameOf'] },
): WrittenReport {
  let text = '';
  const open: { what: string; start: number }[] = [];
  const spans: { what: string; span: Span }[] = [];
  for (const token of marked.split(/(\ue000[^\ue000\ue001]*\ue001|\ue002)/u)) {
    if (token.startsWith(MARK.open)) open.push({ what: token.slice(1, -1), start: text.length });
    else if (token === MARK.close) {
      const { what, start } = open.pop() ?? { what: '', start: 0 };
      spans.push({ what, span: { start, end: text.length, text: text.slice(start) } });
    } else text += token;
  }
  const people = new Map(
    episode.meetings.flatMap(({ participants }) => participants).map((person) => [person.id, person]),
  );
  const persons = [...people.values()].flatMap((person) => {
    const mentions = spans.filter(({ what }) => what === person.id).map(({ span }) => span);
    return mentions.length > 0 ? [{ person, name: nameOf(person), mentions }] : [];
  });
  const meetings = spans.flatMap(({ what, span }) => {
    const told = what
      .split(',')
      .map((key) => (key.startsWith('m') ? episode.meetings[Number(key.slice(1))] : undefined));
    return told.flatMap((meeting) =>
      meeting ? [{ meeting, status, date: dating === 'none' ? null : episode.date, evidence: span }] : [],
    );
  });
  return { title: text.slice(0, text.indexOf('\n')), text, persons, meetings };
}
