// `npm run eval -- --learn PATHS`: learns from annotated texts how sentences speak of people, for the tables of lib/extract/languages/*.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GoldTalk, readGoldCases, type Taught } from '@/lib/cli/gold-cases';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { readSpecs } from '@/lib/cli/spec-cases';
import { type Language, STATUSES } from '@/lib/contracts/vocabulary';
import { fitTable, type TableSample } from '@/lib/eval/fit-table';
import { foldedWords } from '@/lib/eval/fold-name';
import { hidePersons } from '@/lib/eval/hide-persons';
import { likenessOfNames } from '@/lib/eval/likeness-of-names';
import { createExtractor, type Observation } from '@/lib/extract';
import { type LearntTable, tableOf } from '@/lib/extract/learnt/judge';
import { TABLE_NAMES, type TableName, THINGS } from '@/lib/extract/learnt/tables';
import { loadGazetteer } from '@/seeds/gazetteer';

/** Strangers stand otherwise than those whom the gazetteer knows: each text is learnt from with half of it hidden, too. */
const HIDDEN = { share: 0.5, seed: 1 };
/** Share of a sentence's words that stand in the gold's quotation, when it is the one quoted. */
const QUOTED = 0.6;
/** Rules' examples are few, and each is one that must hold. */
const TIMES_TAUGHT = 12;

export type Samples = Record<TableName, TableSample[]>;
type Tables = Map<Language, Record<TableName, LearntTable>>;

/** Learns from folders of articles, files of passages and of rules' examples (`LANG.json`), writes the tables, and says what it did. */
export async function learn(paths: readonly string[]): Promise<string[]> {
  const isSpecs = (path: string) => path.endsWith('.json');
  const specs = (await Promise.all(paths.filter(isSpecs).map(readSpecs))).flat();
  const cases = await readGoldCases(paths.filter((path) => !isSpecs(path)));
  const [own, rules] = [samplesFrom(cases), samplesFrom(specs)];
  const present = rules.presence.filter(({ thing }) => thing > 0);
  const absent = rules.presence.filter(({ thing }) => thing === 0);
  // Of who was somewhere the texts have enough; examples of who was not are what they lack.
  const samples = {
    pairs: [...own.pairs, ...repeat(rules.pairs)],
    presence: [...own.presence, ...present, ...repeat(absent)],
    sides: [...own.sides, ...repeat(rules.sides)],
    days: [...own.days, ...repeat(rules.days)],
    lone: [...own.lone, ...repeat(rules.lone)],
  };
  const lines: string[] = [];
  for (const [lang, tables] of tablesFrom(samples))
    for (const kind of TABLE_NAMES) {
      const path = join('lib', 'extract', 'languages', lang, `${kind}.json`);
      await writeFile(join(PROJECT_ROOT, path), `${JSON.stringify(tables[kind], null, 2)}\n`);
      const ofLang = samples[kind].filter((sample) => sample.lang === lang);
      const told = ofLang.filter(({ thing }) => thing > 0).length;
      lines.push(`${path}: ${tables[kind].rows.length} features from ${ofLang.length} samples, ${told} of them told`);
    }
  return lines;
}

/** Each sample so often, as if it were about others each time: of what is about the same in one text only one is learnt from. */
function repeat(samples: readonly TableSample[]): TableSample[] {
  const times = Array.from({ length: TIMES_TAUGHT }, (_, time) => time);
  return times.flatMap((time) => samples.map((sample) => ({ ...sample, about: `${sample.about} ${time}` })));
}

/** The tables that the samples make, by language. */
export function tablesFrom(samples: Samples): Tables {
  const weights = TABLE_NAMES.map((kind) => fitTable(samples[kind], THINGS[kind]));
  const languages = [...(weights[0]?.keys() ?? [])];
  const tableIn = (lang: Language, at: number) => tableOf(weights[at]?.get(lang) ?? new Map());
  return new Map(
    languages.map((lang) => [
      lang,
      {
        pairs: tableIn(lang, 0),
        presence: tableIn(lang, 1),
        sides: tableIn(lang, 2),
        days: tableIn(lang, 3),
        lone: tableIn(lang, 4),
      },
    ]),
  );
}

/** Everybody in the sentences of these texts, alone, in pairs and as whom the open side of a talk may mean, with what the gold says. */
export function samplesFrom(cases: readonly Taught[]): Samples {
  const gazetteer = loadGazetteer();
  const samples: Samples = { pairs: [], presence: [], sides: [], days: [], lone: [] };
  for (const known of [gazetteer, hidePersons(gazetteer, HIDDEN)]) {
    let seen: Observation[] = [];
    const extractor = createExtractor(known, undefined, (observation) => seen.push(observation));
    for (const taught of cases) {
      seen = [];
      extractor.extract(taught.article);
      for (const observation of seen) {
        if (observation.table === 'pairs') samples.pairs.push(...pairSample(taught, observation));
        if (observation.table === 'sides') samples.sides.push(...sideSample(taught, observation));
        if (observation.table === 'days') samples.days.push(...daySample(taught, observation));
        if (observation.table === 'lone') samples.lone.push(...loneSample(taught, observation));
        if (observation.table === 'presence' && taught.present)
          samples.presence.push(presenceSample(taught, observation));
      }
    }
  }
  return samples;
}

function sampleOf({ id, lang }: Taught, { people, features }: Observation, thing: number): TableSample {
  return { text: id, about: people.map(({ key }) => key).join(' '), lang, features, thing };
}

function presenceSample(taught: Taught, observation: Observation): TableSample {
  const [own] = observation.people.map(({ spellings }) => spellings);
  const isThere = (taught.present ?? []).some((names) => isNamed(own ?? [], names));
  return sampleOf(taught, observation, isThere ? 1 : 0);
}

/** What the gold says of two persons in a sentence; nothing where other words tell of their talk. */
function pairSample(taught: Taught, observation: Observation): TableSample[] {
  const { sentence, people } = observation;
  const spellings = people.map((person) => person.spellings);
  const theirs = taught.talks.filter((talk) => areSides(spellings, talk));
  const words = sentence.items.flatMap(({ text }) => foldedWords(text));
  const told = theirs.find(({ quote }) => isQuoted(words, quote));
  if (theirs.length > 0 && !told) return [];
  return [sampleOf(taught, observation, told ? STATUSES.indexOf(told.status) + 1 : 0)];
}

/** Whether the gold knows of a talk of two one of whom may be meant in a sentence. */
function sideSample(taught: Taught, observation: Observation): TableSample[] {
  return pairSample(taught, observation).map((sample) => ({ ...sample, thing: Math.min(sample.thing, 1) }));
}

/** Whether the gold gives a talk this day; nothing where it does not know of the talk, or says nothing of its day. */
function daySample(taught: Taught, { sentence, people, talk, ...seen }: Observation): TableSample[] {
  const spellings = people.map((person) => person.spellings);
  const words = sentence.items.flatMap(({ text }) => foldedWords(text));
  const theirs = taught.talks.filter((own) => areSides(spellings, own) && isQuoted(words, own.quote));
  const alike = theirs.filter(({ status }) => status === talk?.status);
  const told = alike.length > 0 ? alike : theirs;
  if (!talk || told.length === 0 || told.every(({ date }) => date === undefined)) return [];
  const thing = told.some(({ date }) => date === talk.day) ? 1 : 0;
  const sample = sampleOf(taught, { sentence, people, ...seen }, thing);
  return [{ ...sample, about: `${sample.about} ${sentence.index} ${talk.day}` }];
}

/** Whether the gold knows of a talk, told in a sentence, of somebody with one whom it does not name. */
function loneSample(taught: Taught, observation: Observation): TableSample[] {
  const { sentence, people } = observation;
  const own = people[0]?.spellings ?? [];
  const theirs = taught.talks.filter(({ sides }) => sides.some((names) => isNamed(own, names)));
  const words = sentence.items.flatMap(({ text }) => foldedWords(text));
  const isRead = (talk: GoldTalk) => people.slice(1).some(({ spellings }) => areSides([own, spellings], talk));
  const named = sentence.mentions.filter(({ form }) => form === 'name').map(({ name }) => name);
  const told = theirs.filter((talk) => isRead(talk) || (talk.quote !== undefined && isQuoted(words, talk.quote)));
  const alone = told.find((talk) => !namesOthers(talk, own, named));
  if (!alone && (told.length > 0 || theirs.some(({ quote }) => quote === undefined))) return [];
  const thing = alone ? STATUSES.indexOf(alone.status) + 1 : 0;
  return [sampleOf(taught, { ...observation, people: people.slice(0, 1) }, thing)];
}

const namesOthers = ({ sides }: GoldTalk, own: readonly string[], named: readonly string[]) =>
  sides.filter((names) => !isNamed(own, names)).some((names) => named.some((name) => isNamed([name], names)));

function areSides([one = [], other = []]: string[][], { sides }: GoldTalk): boolean {
  const first = sides.findIndex((names) => isNamed(one, names));
  return first >= 0 && sides.some((names, at) => at !== first && isNamed(other, names));
}

function isNamed(spellings: readonly string[], names: readonly string[]): boolean {
  return spellings.some((spelling) => names.some((name) => likenessOfNames(name, spelling) > 0));
}

function isQuoted(words: readonly string[], quote: string | undefined): boolean {
  if (quote === undefined) return true;
  const quoted = new Set(foldedWords(quote));
  const known = new Set(words);
  const shared = words.filter((word) => quoted.has(word)).length;
  return shared >= QUOTED * words.length || [...quoted].every((word) => known.has(word));
}
