import { describe, expect, it } from 'vitest';
import { blocksOf, claimsOf, identifyArticle, indexGazetteer } from '@/lib/resolve';
import { makeArticle } from '@/tests/ingest/made-articles';
import { MADE_GAZETTEER } from '@/tests/ingest/made-gazetteer';

const index = indexGazetteer(MADE_GAZETTEER);
const { article, extraction } = makeArticle({
  title: 'Talks',
  persons: [
    { text: 'मेहदी सफारी', country: 'IR' },
    { text: 'Sergey Lavrov', known: 'sergey-lavrov' },
  ],
  events: [{ id: 'e1', kind: 'summit' }],
  meetings: [{ of: [0, 1], event: 'e1' }],
  attendance: [{ of: 1, event: 0 }],
});
const source = { id: 'a1', text: article.text };

describe('claims of an article', () => {
  const claims = claimsOf(source, extraction, index);
  it('all quote the text at their offsets', () => {
    expect(claims.map(({ kind }) => kind)).toEqual(['name', 'office', 'name', 'gathering', 'attendance', 'meeting']);
    for (const { quote, start, end } of claims) expect(article.text.slice(start, end)).toBe(quote);
  });

  it('have ids that depend on article and content alone', () => {
    expect(claimsOf(source, extraction, index)).toEqual(claims);
    const ids = new Set(claims.map(({ id }) => id));
    expect(ids.size).toBe(claims.length);
    expect(claimsOf({ ...source, id: 'a2' }, extraction, index).some(({ id }) => ids.has(id))).toBe(false);
  });

  it('keep what the sentence of a meeting leaves open, which is no part of what is claimed', () => {
    const [meeting] = extraction.meetings;
    if (!meeting) throw new Error('the fixture has no meeting');
    const doubted = claimsOf(source, { ...extraction, meetings: [{ ...meeting, doubts: ['pronoun'] }] }, index);
    expect(doubted.find(({ kind }) => kind === 'meeting')).toMatchObject({ doubts: ['pronoun'] });
    expect(doubted.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
  });

  it('are refused when a quotation is not in the text', () => {
    expect(() => claimsOf({ ...source, text: `x${article.text}` }, extraction, index)).toThrow(
      /the quotation at \d+-\d+ of article a1 is not what the text says there/,
    );
  });

  it('count in the block of their person, gathering or group, and name those they lean on', () => {
    const blocks = blocksOf(
      claims.map((claim) => ({ claim, published: extraction.published })),
      index,
    );
    const of = (kind: string): string[] => blocks.get(claims.find((claim) => claim.kind === kind)?.id ?? '') ?? [];
    expect(of('name')[0]).toMatch(/^person:~/);
    expect(of('attendance')).toEqual([
      'attendance:person:sergey-lavrov&gathering:SCO|summit',
      'person:sergey-lavrov',
      'gathering:SCO|summit',
    ]);
    expect(of('meeting')).toHaveLength(4);
  });

  it('count in a block of their own where the gazetteer knows the gathering', () => {
    const known = claims.map((claim) => ({
      claim: claim.kind === 'gathering' ? { ...claim, date: '2024-07-03' } : claim,
      published: extraction.published,
    }));
    const { id = '' } = claims.find(({ kind }) => kind === 'gathering') ?? {};
    expect(blocksOf(known, index).get(id)).toEqual(['gathering:=sco-summit-2024-07-astana']);
  });
});

describe('the identity of an article', () => {
  it('is that of its words: spaces, invisible characters and Unicode form do not count', () => {
    const { id } = identifyArticle('কাজী  नज़रुल\r\n');
    expect(identifyArticle('\ufeffকাজী नज़रुल'.normalize('NFD')).id).toBe(id);
    expect(identifyArticle('কাজী नज़रुल!').id).not.toBe(id);
  });
});
