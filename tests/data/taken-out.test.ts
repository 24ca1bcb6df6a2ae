// Matrix and map leave out what the table leaves out: both decide alike what a reader has taken out of the picture.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Narrowing, narrowRows } from '@/app/components/explorer/state/narrow-rows';
import { type MeetingRow, viewFiltersSchema } from '@/lib/contracts/api';
import { readMap } from '@/lib/data/read-map';
import { readMatrix } from '@/lib/data/read-matrix';
import { readPair } from '@/lib/data/read-pair';
import { readPlace } from '@/lib/data/read-place';
import { readTable } from '@/lib/data/read-table';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { makeArticle } from '@/tests/ingest/made-articles';
import { CFM, JAISHANKAR, LAVROV, SUMMIT, WORLD } from './made-world';
import { type MadeWorld, openMadeWorld } from './open-made-world';

const jaishankar = { text: 'S. Jaishankar', known: JAISHANKAR, country: 'IN', role: 'foreign_minister' as const };
const lavrov = { text: 'Sergey Lavrov', known: LAVROV, country: 'RU', role: 'foreign_minister' as const };
/** Three at one table, somebody who speaks for an organisation, somebody of no region, one whose body nobody gives. */
const COMPANY = makeArticle({
  title: 'More talks in Astana',
  published: '2024-05-22',
  persons: [
    jaishankar,
    lavrov,
    { text: 'Nurlan Ermek', country: 'KZ', role: 'other' },
    { text: 'Zhang Ming', organization: 'sco', role: 'secretary_general' },
    { text: 'Olga Stone', country: 'CA', role: 'other' },
    { text: 'Pedro Lima', role: 'other' },
  ],
  events: [{ id: CFM, kind: 'foreign_ministers', start: '2024-05-20', city: 'Astana', country: 'KZ' }],
  meetings: [
    { of: [0, 1, 2], date: '2024-05-21', event: CFM },
    { of: [1, 3], date: '2024-05-20', event: CFM },
    { of: [2, 4], date: '2024-06-03', city: 'Goa' },
    { of: [0, 5], date: '2024-06-04', status: 'cancelled' },
  ],
  attendance: [{ of: 4, event: 0 }],
});
const NOTHING: Narrowing = { hide: [], off: [], focus: null };

/** How often two met, or a city saw a meeting. */
function tally(rows: MeetingRow[], keysOf: (row: MeetingRow) => string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of rows.flatMap((row) => [...new Set(keysOf(row))])) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** Who is named at which meeting. */
const listCompanies = (rows: MeetingRow[]) =>
  rows.map(({ id, participants }) => [id, ...participants.map((person) => person.id)].join()).toSorted();
const pairsOf = (ids: (string | null)[]): string[] =>
  ids.flatMap((a, at) => ids.slice(at + 1).flatMap((b) => (a && b && a !== b ? [[a, b].toSorted().join()] : [])));
const citiesOf = ({ city, gathering }: MeetingRow) => [city ?? gathering?.city].flatMap((name) => name?.en ?? []);

describe.each(testEngines())('what is taken out on $name', (engine) => {
  describe.skipIf(engine.skip)(engine.skip ?? 'of a small world', () => {
    let world: MadeWorld;
    let rows: MeetingRow[];
    const filters = (narrowing: Narrowing) => viewFiltersSchema.parse({ confidence: 0, ...narrowing });
    beforeAll(async () => {
      world = await openMadeWorld(engine, [...WORLD, COMPANY]);
      const page = { sort: 'date' as const, isDescending: true, after: null, limit: 50 };
      rows = (await readTable(world.context, filters(NOTHING), page)).items;
    });
    afterAll(() => world?.graph.close());

    const matrix = async (narrowing: Narrowing, by: 'country' | 'person') => {
      const { entities, pairs } = await readMatrix(world.context, filters(narrowing), by);
      const id = (at: number) => entities.items[at]?.id ?? '';
      return Object.fromEntries(
        pairs.map(({ a, b, held, notHeld }) => [[id(a), id(b)].toSorted().join(), held + notHeld]),
      );
    };
    const meeting = (...names: string[]) => {
      const row = rows.find(({ participants }) =>
        names.every((name) => participants.some(({ id }) => id.includes(name))),
      );
      return `meeting:${row?.id}`;
    };

    it('is made of meetings of each kind', () => {
      expect(rows).toHaveLength(8);
      expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['held', 'planned', 'cancelled']));
    });

    it.each<[string, () => Partial<Narrowing>]>([
      ['nothing', () => ({})],
      ['somebody', () => ({ hide: [`person:${LAVROV}`] })],
      [
        'one at a table of three and a meeting',
        () => ({ hide: ['person:nurlan-ermek', meeting('jaishankar', 'safari')] }),
      ],
      ['planned meetings', () => ({ off: ['planned', 'disputed'] })],
      ['held meetings', () => ({ off: ['held'] })],
      ['a region', () => ({ off: ['south'] })],
      ['who speaks for an organisation', () => ({ off: ['intl', 'cancelled'] })],
      ['whoever is of no region', () => ({ off: ['elsewhere'] })],
      ['all but one region and organisations', () => ({ off: ['elsewhere', 'south', 'east', 'west', 'central'] })],
      ['all regions', () => ({ off: ['south', 'central', 'north', 'east', 'west', 'intl', 'elsewhere'] })],
      ['people', () => ({ off: ['person'] })],
      ['islands and countries as nodes', () => ({ off: ['country', 'gathering'] })],
      ['what is away from somebody', () => ({ focus: `person:${LAVROV}` })],
      ['what is away from a country', () => ({ focus: 'country:KZ', hide: [`person:${JAISHANKAR}`] })],
      ['what is away from an organisation', () => ({ focus: 'organization:sco' })],
      ['what is away from a gathering', () => ({ focus: `gathering:${CFM}`, off: ['planned'] })],
      ['what is away from a meeting', () => ({ focus: meeting('nurlan') })],
      ['what is away from somebody who is hidden', () => ({ focus: `person:${LAVROV}`, hide: [`person:${LAVROV}`] })],
    ])('is the same in matrix, map and table: %s', async (_, take) => {
      const narrowing = { ...NOTHING, ...take() };
      const left = narrowRows(rows, narrowing);
      expect(await matrix(narrowing, 'person')).toEqual(
        tally(left, ({ participants }) => pairsOf(participants.map(({ id }) => id))),
      );
      expect(await matrix(narrowing, 'country')).toEqual(
        tally(left, ({ participants }) => pairsOf(participants.map(({ country }) => country))),
      );
      const { cities } = await readMap(world.context, filters(narrowing));
      const met = cities.flatMap(({ id, meetings }) => (meetings > 0 ? [[id, meetings]] : []));
      expect(Object.fromEntries(met)).toEqual(tally(left, citiesOf));
      const place = await readPlace(world.context, filters(narrowing), 'Astana');
      const there = left.filter((row) => citiesOf(row).includes('Astana'));
      expect(place.meetings.total).toBe(there.length);
      expect(listCompanies(place.meetings.items)).toEqual(listCompanies(there));
      const pair = await readPair(world.context, filters(narrowing), { by: 'country', a: 'IN', b: 'RU' });
      const shared = left.filter(({ participants }) =>
        ['IN', 'RU'].every((code) => participants.some(({ country }) => country === code)),
      );
      expect(listCompanies(pair?.meetings.items ?? [])).toEqual(listCompanies(shared));
      expect(pair?.meetings.total).toBe((await matrix(narrowing, 'country'))['IN,RU'] ?? 0);
    });

    const gatheringsOf = async (narrowing: Partial<Narrowing>) => {
      const { cities } = await readMap(world.context, filters({ ...NOTHING, ...narrowing }));
      return cities.flatMap(({ gatherings }) => gatherings.map(({ id }) => id)).toSorted();
    };

    it('leaves gatherings off the map that are hidden, switched off or away from the focus', async () => {
      expect(await gatheringsOf({})).toEqual([CFM, SUMMIT]);
      expect(await gatheringsOf({ hide: [`gathering:${CFM}`] })).toEqual([SUMMIT]);
      expect(await gatheringsOf({ off: ['gathering'] })).toEqual([]);
      expect(await gatheringsOf({ focus: `gathering:${CFM}` })).toEqual([CFM]);
      expect(await gatheringsOf({ focus: 'person:olga-stone' })).toEqual([CFM]);
    });

    it('takes a hidden country out of rows and columns, not its people', async () => {
      const hidden = { ...NOTHING, hide: ['country:RU'] };
      expect(await matrix(hidden, 'person')).toEqual(await matrix(NOTHING, 'person'));
      expect(Object.keys(await matrix(hidden, 'country')).filter((pair) => pair.includes('RU'))).toEqual([]);
    });
  });
});
