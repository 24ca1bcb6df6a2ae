import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventDetailSchema } from '@/lib/contracts/api';
import { type Presence, parseSeriesId, seriesDetailSchema, seriesId } from '@/lib/contracts/series';
import { GATHERING_KINDS, SERIES } from '@/lib/contracts/vocabulary';
import { createGazetteerNames } from '@/lib/data/gazetteer-names';
import { readEvent } from '@/lib/data/read-event';
import { markDeputies } from '@/lib/data/read-presences';
import { isToldOf, readSeries } from '@/lib/data/read-series';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { MADE_GAZETTEER } from '@/tests/ingest/made-gazetteer';
import { CFM, JAISHANKAR, LAVROV } from './made-world';
import { type MadeWorld, openMadeWorld } from './open-made-world';

describe('the id of a series', () => {
  it('is read back from each series and kind, and from nothing else', () => {
    for (const series of SERIES) {
      for (const kind of GATHERING_KINDS) expect(parseSeriesId(seriesId(series, kind))).toEqual({ series, kind });
    }
    for (const id of ['', 'sco', 'nato-summit', 'SCO-summit', 'sco-meeting']) expect(parseSeriesId(id)).toBeNull();
  });
});

describe('whoever stands in', () => {
  const person = (id: string, country: string | null, role: Presence['person']['role']) => ({
    person: { id, name: { en: id }, country, organization: null, role, title: null },
    inSession: true,
    status: 'held' as const,
  });
  const deputies = (people: Parameters<typeof markDeputies>[0]) =>
    markDeputies(people, 'foreign_ministers').flatMap((row) => (row.isDeputy ? [row.person.id] : []));

  it('has another office than the session is for, and no minister beside', () => {
    expect(
      deputies([
        person('minister', 'KZ', 'foreign_minister'),
        person('aide', 'KZ', 'other'),
        person('deputy', 'IR', 'deputy_foreign_minister'),
      ]),
    ).toEqual(['deputy']);
  });
  it('has an office below that of the session: one without a role of its own may be the minister by another title', () => {
    expect(deputies([person('deputy-prime-minister', 'PK', 'other')])).toEqual([]);
    expect(deputies([person('adviser', 'IN', 'national_security_adviser')])).toEqual([]);
    const atSummit = markDeputies([person('minister', 'IN', 'foreign_minister')], 'summit');
    expect(atSummit.map(({ isDeputy }) => isDeputy)).toEqual([true]);
  });
  it('is nobody whose office or country is not known, and nobody who was only beside the session', () => {
    expect(deputies([person('unknown', 'IR', null), person('official', null, 'secretary_general')])).toEqual([]);
    expect(deputies([{ ...person('deputy', 'IR', 'deputy_foreign_minister'), inSession: false }])).toEqual([]);
  });
});

describe.each(testEngines())('a series on $name', (engine) => {
  describe.skipIf(engine.skip)(engine.skip ?? 'of a small world', () => {
    let world: MadeWorld;
    beforeAll(async () => {
      world = await openMadeWorld(engine);
    });
    afterAll(() => world?.graph.close());

    it('has its editions with who was in the session and who only beside it', async () => {
      const series = seriesDetailSchema.parse(await readSeries(world.context, 'sco-foreign-ministers'));
      const edition = series.editions.find(({ gathering }) => gathering.id === CFM);
      expect(edition).toMatchObject({ isReported: true, meetings: 2 });
      const seen = edition?.presences.map(({ person, inSession }) => [person.id, inSession]);
      expect(seen).toContainEqual([JAISHANKAR, true]);
      expect(seen).toContainEqual([LAVROV, false]);
    });

    it('knows editions that no article reports, and says so', async () => {
      const [summit] = MADE_GAZETTEER.gatherings.filter(({ kind }) => kind === 'summit');
      if (!summit) throw new Error('the made gazetteer has no summit');
      const earlier = { ...summit, id: 'sco-summit-2022-09-samarkand', start: '2022-09-15', end: null };
      const names = createGazetteerNames({ ...MADE_GAZETTEER, gatherings: [...MADE_GAZETTEER.gatherings, earlier] });
      const series = seriesDetailSchema.parse(await readSeries({ ...world.context, names }, 'sco-summit'));
      const unreported = series.editions.filter((edition) => !edition.isReported);
      expect(unreported.map(({ gathering }) => gathering.start)).toEqual(['2022-09-15']);
      expect(unreported[0]?.presences).toEqual([]);
    });

    it('leaves out a gathering of which an article gives nothing but the name', async () => {
      const series = seriesDetailSchema.parse(await readSeries(world.context, 'sco-foreign-ministers'));
      const [edition] = series.editions;
      if (!edition) throw new Error('the made world has no edition');
      const nameless = { ...edition, gathering: { ...edition.gathering, start: null }, meetings: 0, presences: [] };
      expect(isToldOf(nameless)).toBe(false);
      expect(isToldOf({ ...nameless, meetings: 1 })).toBe(true);
      expect(series.editions.every(isToldOf)).toBe(true);
    });

    it('is null for what is no series', async () => {
      expect(await readSeries(world.context, 'sco-nothing')).toBeNull();
    });

    it('stands on the page of each of its gatherings, with the members of whom nothing is reported', async () => {
      const event = eventDetailSchema.parse(await readEvent(world.context, CFM));
      if (event.type !== 'gathering') throw new Error('expected a gathering');
      expect(event.editions.map(({ gathering }) => gathering.id)).toContain(CFM);
      expect(event.silent).not.toContain('IN');
      expect(event.silent.length).toBeGreaterThan(0);
    });
  });
});
