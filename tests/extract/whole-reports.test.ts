import { describe, expect, it } from 'vitest';
import { extractor } from './extractor';

const read = (text: string, published: string) => extractor.extract({ text, published });
const firstGathering = (text: string, published: string) => read(text, published).events[0];
const talkOf = (text: string, published: string) => read(text, published).meetings[0];

describe('whose office a release means', () => {
  const body =
    'H.E. Mahinda Perera, President of Sri Lanka, today addressed the Fifth CICA Summit. It was chaired by the President of Tajikistan, Umed Karimov. The President held talks with Luo Wenshan, President of China, and with Timur Asanov, President of Kyrgyzstan.';

  it('is told by the ministry above it', () => {
    const head = 'Leaders confer\n\nMEDIA RELEASE\nMinistry of Foreign Affairs of Sri Lanka\nDushanbe, 15 June 2019';
    const found = read(`${head}\n\n${body}`, '2019-06-15');
    const president = found.persons.find(({ country }) => country === 'LK')?.id;
    expect(found.meetings).toHaveLength(2);
    for (const { participants } of found.meetings) expect(participants).toContain(president);
  });

  it('is a minister where London calls him a secretary', () => {
    const found = read(
      '—\n\nJohn Marsh will not come. The British foreign secretary John Marsh was to see Luo Wenshan.',
      '2023-07-14',
    );
    expect(found.persons[0]).toMatchObject({ country: 'GB', role: 'foreign_minister' });
  });

  it('stands before a rank that is over', () => {
    const text = '—\n\nNational Security Adviser Lt Gen (retd) Nadeem Akram of Pakistan met Luo Wenshan of China.';
    expect(read(text, '2018-05-22').persons[0]).toMatchObject({ role: 'national_security_adviser', country: 'PK' });
  });
});

describe('the gathering of a report', () => {
  const text =
    '—\n\nThe SCO foreign ministers met in Minsk on 14 July 2026. The next SCO summit is set for Bishkek in August.\n\nOn the sidelines of the meeting Sri Lankan minister Mahinda Perera met Timur Asanov of Kyrgyzstan. Luo Wenshan of China spoke too.';

  it('is the one that a new paragraph goes back to', () => {
    const found = read(text, '2026-07-15');
    const main = found.events.find(({ kind }) => kind === 'foreign_ministers')?.id;
    expect(found.meetings.map(({ event }) => event)).toEqual([main]);
    for (const { event } of found.attendance) expect(event).toBe(main);
  });

  it('has the sides of its talks beside its session', () => {
    const found = read(text, '2026-07-15');
    const [talk] = found.meetings;
    const beside = found.attendance.filter((row) => row.beside).map(({ person }) => person);
    expect(beside.length).toBeGreaterThan(0);
    for (const person of beside) expect(talk?.participants).toContain(person);
  });

  it.each([
    ['The SCO summit is planned for Bishkek in September.', '2013-09'],
    ['The next SCO summit will be held in Bishkek next July.', '2013-07'],
    ['The next CICA summit is planned for 2014.', '2014'],
  ])('lies ahead where it is planned: %s', (sentence, start) => {
    expect(firstGathering(`—\n\n${sentence}`, '2012-12-02')).toMatchObject({ start, status: 'planned' });
  });

  it('counts its eve from its first day', () => {
    const told = 'The SCO summit opened in Bishkek on June 13. On the eve of the summit';
    const talk = talkOf(`—\n\n${told} Timur Asanov of Kyrgyzstan met Luo Wenshan of China.`, '2019-06-15');
    expect(talk).toMatchObject({ date: '2019-06-12', event: null });
  });

  it('begins on the day after its eve', () => {
    const told =
      'The CICA Ministerial Council was held in Baku. On Dec. 16, the day before the Ministerial Council convened,';
    const found = read(`—\n\n${told} Timur Asanov of Kyrgyzstan met Luo Wenshan of China.`, '2024-12-18');
    expect(found.events[0]?.start).toBe('2024-12-17');
    expect(found.meetings[0]).toMatchObject({ date: '2024-12-16', event: null });
  });

  it('is not what took place in another year', () => {
    const told = 'The SCO heads of government met in Islamabad in October.';
    const text = `—\n\n${told} In December 2015 Luo Wenshan of China called on Nadeem Akram of Pakistan.`;
    expect(talkOf(text, '2024-10-17')).toMatchObject({ event: null, date: null });
  });
});

describe('the city of a report', () => {
  it.each([
    ['held', 'Then Timur Asanov of Kyrgyzstan received him.'],
    ['planned', 'Tomorrow he will meet Timur Asanov of Kyrgyzstan.'],
    ['cancelled', 'A meeting with Timur Asanov of Kyrgyzstan was called off.'],
  ])('is that of a talk without one, if %s', (status, sentence) => {
    const text = `Luo Wenshan in Bishkek\n\nChinese minister Luo Wenshan is on a visit to Bishkek. ${sentence}`;
    expect(talkOf(text, '2026-04-16')).toMatchObject({ status, city: 'Bishkek' });
  });

  it('is not that of a plan of another month', () => {
    const text =
      'Luo Wenshan in Bishkek\n\nChinese minister Luo Wenshan is on a visit to Bishkek. On 20 June he will meet Timur Asanov of Kyrgyzstan.';
    expect(talkOf(text, '2026-04-16')).toMatchObject({ status: 'planned', city: null });
  });
});

describe('a week ahead', () => {
  it('goes on under each of its days, whatever its introduction recalls', () => {
    const head =
      "THE WEEK AHEAD: premiers head for Bishkek\n\nLast year's round was led by Umed Karimov of Tajikistan.";
    const lines = 'MONDAY\n-- Chinese minister Luo Wenshan is at the Foreign Ministry with Timur Asanov of Kyrgyzstan.';
    expect(talkOf(`${head}\n\n${lines}`, '2012-12-02')).toMatchObject({ status: 'planned', date: '2012-12-03' });
  });
});
