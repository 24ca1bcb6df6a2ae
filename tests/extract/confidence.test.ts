import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGoldCases, scoreCases } from '@/lib/cli/gold-cases';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { reliabilityOf } from '@/lib/eval/reliability';
import { emptyScores } from '@/lib/eval/scores';
import { confidenceWith, DOUBTS } from '@/lib/extract/refiners/confidence';
import { loadGazetteer } from '@/seeds/gazetteer';
import { extractor } from './extractor';

/** A headline, and the sentences under it. */
const meetingsIn = (...body: string[]) =>
  extractor.extract({ text: ['विदेश मंत्रालय की खबरें', 'अस्ताना, 3 जुलाई 2024।', ...body].join('\n\n') }).meetings;

const INTRODUCED = 'विदेश मंत्री एस. जयशंकर और रूस के विदेश मंत्री सर्गेई लावरोव अस्ताना पहुंचे।';

describe('confidenceWith', () => {
  it('is highest without doubts, and falls with each', () => {
    const firm = confidenceWith([]);
    expect(firm).toBeGreaterThan(0.95);
    for (const doubt of DOUBTS) expect(confidenceWith([doubt])).toBeLessThanOrEqual(firm);
    expect(confidenceWith(['absent', 'once'])).toBeLessThan(confidenceWith(['once']));
    expect(confidenceWith(DOUBTS)).toBe(0.05);
  });
});

describe('a meeting', () => {
  it('of two named people in the past tense is sure', () => {
    const [meeting] = meetingsIn(INTRODUCED, 'जयशंकर ने लावरोव से मुलाकात की।');
    expect(meeting?.doubts).not.toContain('pronoun');
    expect(meeting?.doubts).not.toContain('absent');
    expect(meeting?.confidence).toBeGreaterThanOrEqual(0.9);
  });

  it('of a pronoun is less sure, and says why', () => {
    const [named] = meetingsIn(INTRODUCED, 'जयशंकर ने लावरोव से मुलाकात की।');
    const [meeting] = meetingsIn(INTRODUCED, 'जयशंकर ने भाषण दिया।', 'उन्होंने लावरोव से मुलाकात की।');
    expect(meeting?.doubts).toContain('pronoun');
    expect(meeting?.confidence).toBeLessThan(named?.confidence ?? 0);
  });

  it('of an office without a name is less sure', () => {
    const [meeting] = meetingsIn(INTRODUCED, 'जयशंकर ने रूसी विदेश मंत्री से मुलाकात की।');
    expect(meeting?.doubts).toContain('office');
  });

  it('that is told twice is surer', () => {
    const once = meetingsIn(INTRODUCED, 'जयशंकर ने लावरोव से मुलाकात की।');
    const twice = meetingsIn(INTRODUCED, 'जयशंकर ने लावरोव से मुलाकात की।', 'जयशंकर ने लावरोव से भेंट की।');
    expect(once[0]?.doubts).toContain('once');
    expect(twice).toHaveLength(1);
    expect(twice[0]?.doubts).not.toContain('once');
  });
});

describe('the bundled samples', () => {
  it('are right where the extractor is sure, and it is sure of most', async () => {
    const cases = await readGoldCases([join(PROJECT_ROOT, 'seeds', 'articles')]);
    const all = scoreCases(cases, loadGazetteer()).get('all') ?? emptyScores();
    const { sure, right } = reliabilityOf(all.judged.meetings);
    expect(sure.right / sure.count).toBeGreaterThanOrEqual(0.95);
    expect(sure.right / right).toBeGreaterThanOrEqual(0.6);
  });
});
