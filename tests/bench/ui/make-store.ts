// A store with very many people, written row by row: reading as many articles would take hours.
import type { Graph } from '@/graph/engine/types';
import { countAgain } from '@/tests/graph/count-again';

type Rows = Record<string, unknown>[];
const BATCH = 5000;
const GATHERINGS = 200;

/** Adds people to a store that has none of them yet, in as many meetings, a third of them beside one of 200 summits. */
export async function addPeople(graph: Graph, people: number): Promise<void> {
  const day = (at: number) => `${2010 + (at % 15)}-0${1 + (at % 9)}-1${at % 10}`;
  const event = { status: 'held', confidence: 0.9, sources: 1, disputed: false, otherDates: [] };
  await write(graph, 'UNWIND $rows AS row CREATE (node:Person:Entity) SET node = row', people, (at) => [
    { uid: `person:x${at}`, id: `x${at}`, name: `Person ${at}`, country: 'IN', known: false, meetings: 2 },
  ]);
  const put = 'UNWIND $rows AS row CREATE (node:Event:Entity) SET node = row';
  await write(graph, put, GATHERINGS, (at) => {
    const id = `xg${at}`;
    return [{ ...event, uid: `event:${id}`, id, name: `Summit ${at}`, kind: 'summit', series: 'SCO', start: day(at) }];
  });
  await write(graph, put, people, (at) => {
    const id = `xm${at}`;
    return [{ ...event, uid: `event:${id}`, id, name: `Meeting ${at}`, kind: 'meeting', start: day(at) }];
  });
  await write(graph, join('Person', 'ATTENDED', 'Event'), people, (at) =>
    [at, (at * 7 + 1) % people].map((person) => ({
      from: `x${person}`,
      to: `xm${at}`,
      props: { status: 'held', country: 'IN' },
    })),
  );
  await write(graph, join('Event', 'PART_OF', 'Event'), people, (at) =>
    at % 3 === 0 ? [{ from: `xm${at}`, to: `xg${at % GATHERINGS}`, props: {} }] : [],
  );
  await countAgain(graph);
}

/** One person, `id: 'hub'`, who met each of so many others of the store once. To be called after `addPeople`. */
export async function addHub(graph: Graph, neighbours: number): Promise<void> {
  const hub = { uid: 'person:hub', id: 'hub', name: 'Hub Person', country: 'RU', known: false, meetings: neighbours };
  await write(graph, 'UNWIND $rows AS row CREATE (node:Person:Entity) SET node = row', 1, () => [hub]);
  await write(graph, join('Person', 'ATTENDED', 'Event'), neighbours, (at) => [
    { from: 'hub', to: `xm${at}`, props: { status: 'held', country: 'RU' } },
  ]);
}

const join = (from: string, edge: string, to: string) =>
  `UNWIND $rows AS row MATCH (a:${from} {id: row.from}), (b:${to} {id: row.to}) CREATE (a)-[edge:${edge}]->(b) SET edge += row.props`;

async function write(graph: Graph, statement: string, count: number, rowsOf: (at: number) => Rows): Promise<void> {
  for (let start = 0; start < count; start += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - start) }, (_, nth) => rowsOf(start + nth)).flat();
    if (rows.length > 0) await graph.write(statement, { rows });
  }
}
