// A picture of any size, as the server would answer it: the same one each time.
import type { GraphEdge, GraphNode, GraphResponse } from '@/lib/contracts/api';

const COUNTRIES = ['IN', 'RU', 'CN', 'KZ', 'UZ', 'TJ', 'KG', 'PK', 'IR', 'BY', 'TR', 'AM', 'AZ', 'MN'];
const GIVEN = ['Amit', 'Sergei', 'Li', 'Nur', 'Farid', 'Alena', 'Timur', 'Mehdi', 'Zhang', 'Ravi'];
const FAMILY = ['Sharma', 'Petrov', 'Wang', 'Karimov', 'Rahimi', 'Novik', 'Bekov', 'Hosseini', 'Chen', 'Iyer'];

export interface MadeSize {
  people: number;
  meetings: number;
  gatherings: number;
}

/** People are met unevenly, as in the news: a few are in very many meetings. No two meetings are of one pair. */
export function makeGraph({ people, meetings, gatherings }: MadeSize): GraphResponse {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for (let at = 0; at < people; at++) nodes.push(makePerson(at, people, meetings));
  for (let at = 0; at < gatherings; at++) nodes.push(makeEvent(`gathering:g${at}`, at, null));
  for (const [at, [a, b]] of pairPeople(people, meetings).entries()) {
    const gathering = at % 3 === 0 && gatherings > 0 ? `gathering:g${Math.min(a, b) % gatherings}` : null;
    const key = `meeting:m${at}`;
    nodes.push(makeEvent(key, at, gathering));
    for (const person of [a, b]) edges.push(makeEdge('took_part', `person:p${person}`, key));
    if (gathering) edges.push(makeEdge('part_of', key, gathering));
  }
  return {
    nodes,
    edges,
    meetings: { shown: meetings, total: meetings },
    cut: false,
    counts: { people, meetings, gatherings, articles: meetings },
    facets: {
      series: [],
      kind: [],
      country: [],
      role: [],
      status: [],
      confidence: [],
      sources: [],
      year: [],
      isWhole: false,
    },
  };
}

function makePerson(at: number, people: number, meetings: number): GraphNode {
  const name = `${GIVEN[at % 10]} ${FAMILY[Math.floor(at / 10) % 10]} ${at}`;
  const busy = Math.ceil((meetings * 2) / people);
  const country = COUNTRIES[at % COUNTRIES.length] ?? 'IN';
  return {
    key: `person:p${at}`,
    kind: 'person',
    id: `p${at}`,
    name: { en: name },
    country,
    role: null,
    meetings: busy,
  };
}

function makeEvent(key: string, at: number, gathering: string | null): GraphNode {
  const [kind, id = ''] = key.split(':');
  const start = `${2010 + (at % 15)}-0${1 + (at % 9)}-1${at % 10}`;
  return {
    key,
    kind: kind === 'meeting' ? 'meeting' : 'gathering',
    id,
    name: { en: id },
    country: null,
    event: {
      kind: kind === 'meeting' ? 'meeting' : 'summit',
      series: kind === 'meeting' ? null : 'SCO',
      ordinal: null,
      start,
      end: null,
      otherDates: [],
      city: { en: 'Astana' },
      status: at % 11 === 0 ? 'planned' : 'held',
      confidence: 0.95,
      sources: 1 + (at % 4),
      disputed: at % 29 === 0,
      gathering,
    },
  };
}

function makeEdge(kind: GraphEdge['kind'], source: string, target: string): GraphEdge {
  return { key: `${kind}|${source}|${target}`, kind, source, target, status: 'held' };
}

/** Distinct pairs: everybody is in one, the first of all others is drawn towards the low numbers. */
function pairPeople(people: number, count: number): [number, number][] {
  const pairs = new Map<string, [number, number]>();
  for (let at = 0; at + 1 < people && pairs.size < count; at += 2) pairs.set(`${at},${at + 1}`, [at, at + 1]);
  for (let at = 0; pairs.size < count; at++) {
    const a = Math.floor(people * (((at * 7919) % 10_007) / 10_007) ** 2);
    const b = (a + 1 + ((at * 104_729) % (people - 1))) % people;
    pairs.set([a, b].sort((x, y) => x - y).join(), [a, b]);
  }
  return [...pairs.values()];
}
