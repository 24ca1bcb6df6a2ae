import { describe, expect, it } from 'vitest';
import { createExtractor } from '@/lib/extract';
import { packs } from '@/lib/extract/languages';
import { loadGazetteer } from '@/seeds/gazetteer';

/** The states that are read where each sentence of two weighs this for held, planned and cancelled. */
function statesOf(weights: string, text: string): string[] {
  const taught = packs.map((pack) => ({
    ...pack,
    learnt: { pairs: { rows: [`* ${weights}`] }, presence: { rows: ['* -900'] } },
  }));
  const { meetings } = createExtractor(loadGazetteer(), taught).extract({ text, published: '2024-03-05', lang: 'en' });
  return meetings.map(({ status }) => status);
}

const PAIR = "India's foreign minister, Ramesh Kulkarni, %s Bangladesh's foreign minister, Anwar Talukdar, in Dhaka.";
const MET = PAIR.replace('%s', 'met');
const WILL_MEET = PAIR.replace('%s', 'will meet');
const CALLED_OFF = PAIR.replace('%s', 'called off talks with');

describe('the state of a talk that a rule read', () => {
  it('is that of the verb where the words together say nothing clear', () => {
    for (const weights of ['-500 -500 -500', '300 300 300', '100 110 105']) {
      expect(statesOf(weights, MET)).toEqual(['held']);
      expect(statesOf(weights, WILL_MEET)).toEqual(['planned']);
      expect(statesOf(weights, CALLED_OFF)).toEqual(['cancelled']);
    }
  });

  it('is what the words together clearly say', () => {
    expect(statesOf('100 400 100', MET)).toEqual(['planned']);
    expect(statesOf('100 100 400', MET)).toEqual(['cancelled']);
    expect(statesOf('100 100 400', WILL_MEET)).toEqual(['cancelled']);
  });

  it('is held against a verb of plans only when that is as good as sure', () => {
    expect(statesOf('400 200 100', WILL_MEET)).toEqual(['planned']);
    expect(statesOf('900 200 100', WILL_MEET)).toEqual(['held']);
  });

  it('stays cancelled, and stays where one sentence tells of two talks of the same two', () => {
    expect(statesOf('900 0 0', CALLED_OFF)).toEqual(['cancelled']);
    const twice = `${MET.slice(0, -1)} on Monday, and Kulkarni will meet Talukdar again in Delhi on Friday.`;
    expect(statesOf('0 0 900', twice).sort()).toEqual(statesOf('-900 -900 -900', twice).sort());
  });
});
