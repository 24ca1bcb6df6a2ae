import { describe, expect, it } from 'vitest';
import { createExtractor, type Observation } from '@/lib/extract';
import { packs } from '@/lib/extract/languages';
import type { LanguagePack } from '@/lib/extract/languages/pack';
import { FeatureNames, type Features } from '@/lib/extract/learnt/features';
import { createJudge } from '@/lib/extract/learnt/judge';
import { Vocabulary } from '@/lib/extract/learnt/vocabulary';
import { loadGazetteer } from '@/seeds/gazetteer';

const withTable = (rows: readonly string[]) =>
  packs.map((pack) => ({ ...pack, learnt: { pairs: { rows }, presence: { rows: ['* -900'] } } }));
const sure = withTable(['* 900 0 0']);
const unlearnt = packs.map(({ learnt, ...pack }) => pack);
const ARTICLE = { published: '2024-03-05', lang: 'en' } as const;
const PEOPLE =
  "India's foreign minister, Ramesh Kulkarni, and Bangladesh's foreign minister, Anwar Talukdar, admired the garden of Uzbekistan's defence minister, Rustam Yusupov.";

describe('the judge', () => {
  const { sharesOf } = createJudge({ rows: ['* -300 -500', 'b:met 600 0', 'b2:will meet 0 700'] }, 2);
  const judge = (names: readonly string[]) => sharesOf((features) => names.forEach((name) => void features.add(name)));

  it('adds up hundredths of log-odds; unknown features say nothing', () => {
    expect(judge(['*', 'b:sang']).map((share) => share.toFixed(3))).toEqual(['0.047', '0.006']);
    expect(judge(['*', 'b:met'])[0]).toBeGreaterThan(0.9);
    expect(judge(['*', 'b2:will meet'])[1]).toBeGreaterThan(0.8);
  });

  it('hears words in their zones as it hears their names, each once', () => {
    const vocabulary = new Vocabulary();
    const rows = ['b:met 100', 'b:sat do 20', 'b2:met sat do 7', 'b#phone 3', 'l:met 1000'];
    const { sumsOf } = createJudge({ rows }, 1, vocabulary);
    const tell = (features: Features) => {
      const zone = features.zone('b');
      const [met, sat] = [vocabulary.word('met'), vocabulary.word('sat do')];
      for (const sign of [met, sat, met, vocabulary.word('sang')]) zone.word(sign);
      zone.pair(met, sat);
      zone.pair(sat, met);
      zone.meaning(vocabulary.meaning('phone'));
    };
    const told = new FeatureNames();
    tell(told);
    expect([...told.names]).toEqual(['b:met', 'b:sat do', 'b:sang', 'b2:met sat do', 'b2:sat do met', 'b#phone']);
    expect(sumsOf(tell)).toEqual([130]);
    expect(sumsOf((features) => told.names.forEach((name) => void features.add(name)))).toEqual([130]);
  });

  it('refuses a line without weights', () => {
    expect(() => createJudge({ rows: ['b:met 600'] }, 2)).toThrow('b:met');
    expect(() => createJudge({ rows: ['b:met a 0'] }, 2)).toThrow('b:met');
  });
});

describe('pairs of a sentence', () => {
  const observe = (text: string) => {
    const seen: Observation[] = [];
    createExtractor(loadGazetteer(), sure, (pair) => seen.push(pair)).extract({ ...ARTICLE, text: `—\n\n${text}` });
    return seen.filter(({ table }) => table === 'pairs');
  };

  it('are every two of different countries, each once', () => {
    const names = observe(PEOPLE).map(({ people }) =>
      people.map(({ spellings }) => spellings[0]?.split(' ').at(-1)).join(' '),
    );
    expect(names).toEqual(['Kulkarni Talukdar', 'Kulkarni Yusupov', 'Talukdar Yusupov']);
    expect(observe("India's foreign minister, Ramesh Kulkarni, saw India's president, Leela Menon, leave.")).toEqual(
      [],
    );
  });

  it('are described without their names and countries, so that what is learnt holds for anybody', () => {
    const [pair] = observe(PEOPLE);
    expect(pair?.features).toContain('r:admire');
    expect(pair?.features.join(' ')).not.toMatch(/kulkarni|talukdar|yusupov|india|banglad|uzbeki/iu);
  });
});

describe('what nobody told by a rule', () => {
  const meetingsOf = (text: string, table: readonly LanguagePack[] = sure) =>
    createExtractor(loadGazetteer(), table).extract({ ...ARTICLE, text: `—\n\n${text}` }).meetings;

  it('is read where the words are those of a meeting, and marked as guessed', () => {
    const text =
      "India's foreign minister, Ramesh Kulkarni, admired the garden of Uzbekistan's defence minister, Rustam Yusupov.";
    expect(meetingsOf(text, unlearnt)).toEqual([]);
    const [meeting, ...more] = meetingsOf(text);
    expect(more).toEqual([]);
    expect(meeting).toMatchObject({ status: 'held' });
    expect(meeting?.doubts).toContain('guessed');
    expect(meeting?.evidence.text).toBe(text);
  });

  it('is no talk of each with each where more than four sit at one table', () => {
    const leaders = [
      'Indian President Leela Menon',
      'Uzbek President Rustam Yusupov',
      'Kazakh President Marat Serikov',
      'Belarusian President Oleg Zubovich',
    ];
    const text = (list: string[]) => `${list.join(', ')} and Turkish President Selim Aksoy praised the garden.`;
    expect(meetingsOf(text(leaders))).toEqual([]);
    expect(meetingsOf(text(leaders.slice(2)))).toHaveLength(3);
  });
});

describe('who was there, though no rule reads it', () => {
  const attendanceOf = (text: string, presence: readonly string[]) => {
    const learnt = { pairs: { rows: ['* -900 -900 -900'] }, presence: { rows: presence } };
    const taught = createExtractor(
      loadGazetteer(),
      packs.map((pack) => ({ ...pack, learnt })),
    );
    return taught.extract({ ...ARTICLE, text: `—\n\n${text}` });
  };
  const text =
    'The SCO summit opened in Astana on 3 July 2024. It was hot. Kazakh President Marat Serikov admired the hall, and Indian President Leela Menon liked the flowers.';

  it('is read with the gathering named last, and never twice', () => {
    const { attendance, events, persons } = attendanceOf(text, ['* -300', 'r:admire 900']);
    expect(attendance.map(({ person }) => persons.find(({ id }) => id === person)?.name)).toEqual(['Marat Serikov']);
    expect(attendance[0]?.event).toBe(events[0]?.id);
    expect(attendance[0]?.evidence.text).toContain('admired the hall');
  });

  it('is nothing without a gathering', () => {
    const none = 'Kazakh President Marat Serikov admired the hall.';
    expect(attendanceOf(none, ['* 900']).attendance).toEqual([]);
  });
});

const chanceIn = (text: string, lang: (typeof packs)[number]['language']) =>
  createExtractor(loadGazetteer())
    .extract({ text: `—\n\n${text}`, lang, published: '2024-03-05' })
    .meetings.map(({ status }) => status);

describe('the tables that ship', () => {
  it.each(packs.map((pack) => [pack.language, pack.learnt?.pairs?.rows.length ?? 0] as const))(
    '%s has one',
    (_, rows) => {
      expect(rows).toBeGreaterThan(1000);
    },
  );

  it.each([
    [
      'en',
      "India's foreign minister, Ramesh Kulkarni, could not find time for Bangladesh's foreign minister, Anwar Talukdar.",
    ],
    ['en', "India's foreign minister, Ramesh Kulkarni, telephoned Bangladesh's foreign minister, Anwar Talukdar."],
    [
      'en',
      "India's foreign minister, Ramesh Kulkarni, wrote to Bangladesh's foreign minister, Anwar Talukdar, about the river.",
    ],
    [
      'ru',
      'Министр иностранных дел Индии Рамеш Кулкарни направил письмо министру иностранных дел Бангладеш Анвару Талукдару.',
    ],
    ['hi', 'भारत के विदेश मंत्री रमेश कुलकर्णी ने बांग्लादेश के विदेश मंत्री अनवर तालुकदार को पत्र लिखा।'],
    ['bn', 'ভারতের পররাষ্ট্রমন্ত্রী রমেশ কুলকার্নি বাংলাদেশের পররাষ্ট্রমন্ত্রী আনোয়ার তালুকদারকে চিঠি লিখেছেন।'],
  ] as const)('take a letter, a call and a miss for no meeting: %s', (lang, text) => {
    expect(chanceIn(text, lang)).toEqual([]);
  });

  it('read a meeting that is told without any word of meeting', () => {
    const text =
      "Over tea at his dacha, Russian Defence Minister Pavel Krotov sounded out Uzbekistan's defence minister, Rustam Yusupov, for an hour.";
    expect(chanceIn(text, 'en')).toEqual(['held']);
  });
});
