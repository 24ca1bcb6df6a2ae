import { describe, expect, it } from 'vitest';
import { listTellingClaims } from '@/graph/queries/list-telling-claims';
import { createGazetteerNames } from '@/lib/data/gazetteer-names';
import { readReview } from '@/lib/data/read-review';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { makeArticle } from '@/tests/ingest/made-articles';
import { MADE_GAZETTEER } from '@/tests/ingest/made-gazetteer';
import { ingestMade } from '@/tests/ingest/open-made-graph';

const lavrov = { text: 'Сергей Лавров', known: 'sergey-lavrov', country: 'RU' };
const made = [
  makeArticle({
    title: 'One',
    published: '2024-05-21',
    persons: [lavrov, { text: 'Mehdi Safari', country: 'IR', role: 'deputy_foreign_minister' }],
    meetings: [{ of: [0, 1], date: '2024-05-20', confidence: 0.5 }],
  }),
  makeArticle({
    title: 'Two',
    persons: [{ text: 'Mehdi Safari Rad', country: 'IR', role: 'deputy_foreign_minister' }],
  }),
  makeArticle({
    title: 'Three',
    persons: [
      { text: 'Ali Safari', country: 'IR' },
      { text: 'Mehdi Safary Rad', country: 'TR' },
    ],
  }),
  ...[
    { text: 'Zafar Boboev', country: 'UZ', role: 'president' as const },
    { text: 'Zafar Boboev', country: 'TJ', role: 'president' as const },
    { text: 'Dashzeveg Zandanshatar', country: 'MN', role: 'prime_minister' as const },
    { text: 'Zandanshatar', country: 'MN', role: 'president' as const },
  ].map((person, at) => makeArticle({ title: `Rank ${at}`, persons: [person] })),
  ...['Hatem Al-Rashidi', 'Hatim Al-Rashidi'].map((text, at) =>
    makeArticle({
      title: `Spelling ${at}`,
      published: `2024-05-2${at}`,
      persons: [{ text, country: 'EG', role: 'foreign_minister' }],
    }),
  ),
];

describe.each(testEngines())('what waits for an editor, on $name', (engine) => {
  it.skipIf(engine.skip)('is likely duplicates, doubtful meetings and the log', async () => {
    const graph = await engine.open();
    try {
      const ingest = ingestMade(graph, made);
      await ingest.load(made.map(({ article }) => article));
      const read = async () =>
        readReview(
          { graph, names: createGazetteerNames(MADE_GAZETTEER) },
          await ingest.readDecisions(),
          ingest.explain,
        );
      const review = await read();
      const [likest] = review.duplicates.items;
      expect([likest?.a.person.id, likest?.b.person.id]).toEqual(['mehdi-safari', 'mehdi-safari-rad']);
      expect(likest?.evidence).toEqual(['name', 'country', 'role']);
      expect(likest?.a.quotes[0]?.text).toContain('Mehdi Safari');
      // Sentences with an office, and none with the bare name.
      expect(likest?.a.quotes.map(({ text }) => text)).toEqual(['Mehdi Safari IR deputy_foreign_minister']);
      const uids = ['person:mehdi-safari', 'person:mehdi-safari-rad', 'person:nobody'];
      const [one, other, ...more] = await listTellingClaims(graph, { uids, most: 1 });
      expect([one?.uid, one?.ids.length, other?.uid, other?.ids.length]).toEqual([uids[0], 1, uids[1], 1]);
      expect(more).toEqual([]);
      const pairs = review.duplicates.items.map(({ a, b }) => `${a.person.id}|${b.person.id}`);
      expect(pairs).not.toContain('ali-safari|mehdi-safari');
      // A family name alone in one country says more than a whole one that two countries' presidents bear.
      const [family, namesakes] = ['dashzeveg-zandanshatar|zandanshatar', 'zafar-boboev-tj|zafar-boboev-uz'];
      expect(pairs).toContain(namesakes);
      expect(pairs.indexOf(family)).toBeLessThan(pairs.indexOf(namesakes));
      expect(pairs).toContain(family);
      const [joined] = review.joined;
      expect(joined?.person.id).toBe('hatem-al-rashidi');
      expect(joined?.spellings.map(({ name, by, quotes }) => [name, by, quotes.length])).toEqual([
        ['Hatem Al-Rashidi', 'name', 1],
        ['Hatim Al-Rashidi', 'spelling', 1],
      ]);
      expect(review.joined).toHaveLength(1);
      expect(review.doubtful.items.map(({ confidence }) => confidence)).toEqual([0.5]);

      await ingest.decide([{ kind: 'not_same', a: 'mehdi-safari', b: 'mehdi-safari-rad' }]);
      const after = await read();
      expect(after.duplicates.total).toBe(review.duplicates.total - 1);
      expect(after.decisions.items).toMatchObject([{ stands: true, decision: { kind: 'not_same' }, quote: null }]);

      // A line about a claim keeps its sentence, also when nothing follows from the claim any more.
      const [told] = review.doubtful.items[0]?.quotes ?? [];
      await ingest.decide([{ kind: 'reject', claim: told?.claimId ?? '' }]);
      const rejected = await read();
      expect(rejected.doubtful.total).toBe(0);
      expect(rejected.decisions.items[0]).toMatchObject({ decision: { kind: 'reject' }, quote: { text: told?.text } });
    } finally {
      await graph.close();
    }
  });
});
