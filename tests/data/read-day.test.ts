import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayResponseSchema, daySchema } from '@/lib/contracts/day';
import { readDay } from '@/lib/data/read-day';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { CFM, JAISHANKAR, LAVROV, SUMMIT } from './made-world';
import { type MadeWorld, openMadeWorld } from './open-made-world';

describe('a day', () => {
  it.each(['2024-7-3', '2024-02-30', '2024', 'latest', ''])('is not %j', (text) => {
    expect(daySchema.safeParse(text).success).toBe(false);
  });
});

describe.each(testEngines())('who was where on $name', (engine) => {
  describe.skipIf(engine.skip)(engine.skip ?? 'in a small world', () => {
    let world: MadeWorld;
    beforeAll(async () => {
      world = await openMadeWorld(engine);
    });
    afterAll(() => world?.graph.close());

    const read = async (day: string) => dayResponseSchema.parse(await readDay(world.context, day));
    const ids = (people: { person: { id: string } }[] | undefined) => people?.map(({ person }) => person.id).sort();

    it('lists gatherings under way, meetings of the day, and people by city', async () => {
      const day = await read('2024-05-20');
      expect(day.gatherings.items.map(({ id }) => id)).toEqual([CFM]);
      expect(day.meetings.items.map(({ participants }) => participants.map(({ id }) => id).sort())).toEqual([
        [LAVROV, JAISHANKAR].sort(),
      ]);
      expect(day.places.map(({ city }) => city?.en)).toEqual(['Astana']);
      // Two met, and one more was in the session; who was in both stands there once.
      expect(ids(day.places[0]?.people)).toEqual([LAVROV, JAISHANKAR, expect.stringContaining('safari')].sort());
      expect(day).toMatchObject({ before: '2023-03-01', after: '2024-05-21' });
    });

    it('says that a place is not given', async () => {
      const day = await read('2023-03-01');
      expect(day.gatherings.total).toBe(0);
      expect(day.places).toMatchObject([{ city: null }]);
      expect(day.before).toBeNull();
    });

    it('tells the expected from those who came', async () => {
      const day = await read('latest');
      expect(day).toMatchObject({ day: '2024-07-03', after: null });
      expect(day.gatherings.items.map(({ id }) => id)).toEqual([SUMMIT]);
      expect(day.places[0]?.people.map(({ status }) => status)).toEqual(['planned']);
    });

    it('has nothing on other days but leads to the nearest', async () => {
      const day = await read('2024-06-01');
      expect(day.gatherings.total + day.meetings.total + day.places.length).toBe(0);
      expect(day).toMatchObject({ before: '2024-05-21', after: '2024-07-03' });
    });

    it('leaves out doubtful meetings, and those called off of the places', async () => {
      const { graph } = world;
      await graph.write("MATCH (m:Event {start: '2023-03-01'}) SET m.confidence = 0.5");
      expect((await read('2023-03-01')).meetings.total).toBe(0);
      await graph.write("MATCH (m:Event {start: '2023-03-01'}) SET m.confidence = 0.9, m.status = 'cancelled'");
      expect(await read('2023-03-01')).toMatchObject({ meetings: { total: 1 }, places: [] });
    });

    it('is none in an empty graph', async () => {
      const graph = await engine.open();
      expect(await readDay({ ...world.context, graph }, 'latest')).toBeNull();
      await graph.close();
    });
  });
});
