// Where sources differ, both sides are kept with their sentences, and lists know; copies of one text are one source.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '@/graph/engine/types';
import { listMeetings } from '@/graph/queries/list-meetings';
import { EVERY_MEETING } from '@/graph/queries/meetings-that-fit';
import { meetingDetailSchema } from '@/lib/contracts/api';
import { createGazetteerNames } from '@/lib/data/gazetteer-names';
import { readEvent } from '@/lib/data/read-event';
import { readMeetings } from '@/lib/data/read-meetings';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { watchQueries } from '@/tests/graph/engine/watch-queries';
import { loadAll } from '@/tests/ingest/load-all';
import { type MadeMeeting, type MadePerson, makeArticle } from '@/tests/ingest/made-articles';
import { MADE_GAZETTEER } from '@/tests/ingest/made-gazetteer';
import { ingestMade } from '@/tests/ingest/open-made-graph';

const LAVROV = { text: 'Sergey Lavrov', known: 'sergey-lavrov', country: 'RU' };
const ravi = (role: MadePerson['role']): MadePerson => ({ text: 'Ravi Kumar', country: 'IN', role });
const report = (title: string, persons: MadePerson[], meeting: Partial<MadeMeeting>) =>
  makeArticle({
    title,
    published: '2024-06-02',
    persons,
    meetings: [{ of: persons.map((_, at) => at), quote: `${title}: they met and spoke at some length.`, ...meeting }],
  });

const MADE = [
  report('First paper', [LAVROV, ravi('foreign_minister')], { date: '2024-06-01', city: 'Astana' }),
  report('Quite another journal', [LAVROV, ravi('defence_minister')], { date: '2024-06-01', city: 'Goa' }),
  report('A third', [LAVROV, ravi(null)], { date: '2024-06-01', otherDate: '2024-05-31' }),
  report('A weekly', [LAVROV, ravi(null)], { date: null }),
  report('Somebody else', [LAVROV, ravi(null), { text: 'Mehdi Safari', country: 'IR' }], { date: '2024-06-01' }),
  report('A pair', [{ text: 'Anna Petrova', country: 'KZ', role: 'president' }, ravi(null)], { date: '2024-06-07' }),
  report('A pair and one', [{ text: 'Anna Petrova', country: 'KZ', role: 'president' }, ravi(null), LAVROV], {
    date: '2024-06-07',
  }),
  report('Of one mind', [LAVROV, { text: 'Anna Petrova', country: 'KZ', role: 'president' }], { date: '2024-06-05' }),
];

describe.each(testEngines())('disagreements, on $name', (engine) => {
  describe.skipIf(engine.skip)(engine.skip ?? 'of a few sources', () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = watchQueries(await engine.open());
      const reports = await loadAll(
        ingestMade(graph, MADE),
        MADE.map(({ article }) => article),
      );
      expect(reports.map(({ outcome }) => outcome)).toEqual(MADE.map(() => 'added'));
    });
    afterAll(() => graph?.close());

    const read = async (id: string) => {
      const names = createGazetteerNames(MADE_GAZETTEER);
      return meetingDetailSchema.parse(await readEvent({ graph, names }, id));
    };

    it('are told side by side, each with its sentences', async () => {
      const meeting = await read('ravi-kumar--sergey-lavrov--2024-06-01');
      expect(meeting.disputed).toBe(true);
      const told = meeting.disagreements.map(({ about, person, sides }) => ({
        about,
        person: person?.id ?? null,
        sides: sides.map(({ value, quotes }) => [value, quotes.map(({ article }) => article.title)]),
      }));
      expect(told).toEqual([
        {
          ...{ about: 'weekday', person: null },
          sides: [
            ['2024-05-31', ['A third']],
            ['2024-06-01', expect.arrayContaining(['First paper', 'Quite another journal', 'A third'])],
          ],
        },
        {
          ...{ about: 'country', person: null },
          sides: [
            ['Astana', ['First paper']],
            ['Goa', ['Quite another journal']],
          ],
        },
        {
          ...{ about: 'office', person: 'ravi-kumar' },
          sides: [
            ['defence_minister', ['Quite another journal']],
            ['foreign_minister', ['First paper']],
          ],
        },
        {
          ...{ about: 'participants', person: null },
          sides: [
            ['ravi-kumar sergey-lavrov', expect.any(Array)],
            ['mehdi-safari ravi-kumar sergey-lavrov', ['Somebody else']],
          ],
        },
      ]);
      expect(meeting.disagreements[1]?.sides[1]?.place?.en).toBe('Goa');
      expect(meeting.disagreements[3]?.sides[1]?.meeting).toMatch(/^mehdi-safari--/);
    });

    it('leave each report with the reason why it is of this meeting', async () => {
      const { joining, quotes } = await read('ravi-kumar--sergey-lavrov--2024-06-01');
      const title = new Map(quotes.map(({ claimId, article }) => [claimId, article.title]));
      const reasons = joining.map(({ claimId, by, days }) => [title.get(claimId), by, days]);
      expect(reasons).toEqual(
        expect.arrayContaining([
          ['First paper', 'day', null],
          ['A weekly', 'news', 1],
        ]),
      );
      expect(reasons).toHaveLength(4);
    });

    it('flag in lists those on whose participants alone sources differ, as long as they do', async () => {
      const context = { graph, names: createGazetteerNames(MADE_GAZETTEER) };
      const pair = 'anna-petrova--ravi-kumar--2024-06-07';
      const isFlagged = async () => (await readMeetings(context, [pair])).map(({ disputed }) => disputed);
      expect(await isFlagged()).toEqual([true]);
      const found = await listMeetings(graph, { ...EVERY_MEETING, statuses: ['disputed'] }, 10);
      expect(found.ids).toContain(pair);
      expect(found.ids).toHaveLength(4);

      const ingest = ingestMade(graph, MADE);
      const detail = await read('anna-petrova--ravi-kumar--sergey-lavrov--2024-06-07');
      await ingest.remove(detail.quotes[0]?.article.id ?? '');
      expect(await isFlagged()).toEqual([false]);
      await ingest.load(MADE.map(({ article }) => article));
      expect(await isFlagged()).toEqual([true]);
    });

    it('are none where all say the same', async () => {
      const meeting = await read('anna-petrova--sergey-lavrov--2024-06-05');
      expect(meeting).toMatchObject({ disputed: false, disagreements: [] });
    });
  });
});
