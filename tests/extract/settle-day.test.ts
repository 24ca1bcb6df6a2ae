import { describe, expect, it } from 'vitest';
import { createExtractor } from '@/lib/extract';
import { packs } from '@/lib/extract/languages';
import { loadGazetteer } from '@/seeds/gazetteer';

const withDays = (...rows: string[]) => {
  const extractor = createExtractor(
    loadGazetteer(),
    packs.map((pack) => ({ ...pack, learnt: { ...pack.learnt, days: { rows } } })),
  );
  return (text: string) =>
    extractor
      .extract({ text: `—\n\n${text}`, lang: 'en', published: '2024-03-05' })
      .meetings.map(({ date, status }) => `${status} ${date}`);
};

const BEFORE = "India's foreign minister, Ramesh Kulkarni, flew to Tashkent on Monday. ";
const HOST = "Uzbekistan's foreign minister, Rustam Yusupov";

describe('the day of a talk', () => {
  const text = `${BEFORE}He met ${HOST}, at the ministry.`;

  it('is what the rules take where nothing else is likelier', () => {
    expect(withDays()(text)).toEqual(['held 2024-03-04']);
    expect(withDays('from:report -300')(text)).toEqual(['held 2024-03-04']);
  });

  it('is whichever day told of near it is likelier, or none', () => {
    expect(withDays('from:report 300')(text)).toEqual(['held 2024-03-05']);
    expect(withDays('from:none 300')(text)).toEqual(['held null']);
  });

  it('lies on the side of the report that its state says', () => {
    const plan = `${BEFORE}He will meet ${HOST}, at the ministry.`;
    expect(withDays('from:before 900')(plan)).toEqual(withDays()(plan));
    const past = `${BEFORE}He met ${HOST}, at the ministry. On Friday they go on.`;
    expect(withDays('from:behind 900')(past)).not.toContain('held 2024-03-08');
  });

  it('may be told behind, but not in what tells of a beginning', () => {
    const behind = withDays('from:behind 900');
    expect(behind(`${BEFORE}He met ${HOST}. That was on Sunday.`)).toEqual(['held 2024-03-03']);
    expect(behind(`${BEFORE}He met ${HOST}. The fair had opened on Sunday.`)).toEqual(['held 2024-03-04']);
  });
});
