// A graph large enough to show a query that scans: written directly, so that making it does not depend on reading articles.
import type { Graph } from '@/graph/engine/types';

export const SIZE = { people: 5000, meetings: 6000, gatherings: 150, articles: 2000, countries: 40 };

type Rows = Record<string, unknown>[];
const range = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const day = (at: number) => `${2010 + (at % 15)}-0${1 + (at % 9)}-1${at % 10}`;
const countryOf = (person: number) =>
  `C${String.fromCharCode(65 + ((person % SIZE.countries) % 26))}${(person % SIZE.countries) >= 26 ? '2' : ''}`;

/** A quarter of the names share one word. */
const wordOf = (name: number) => (name % 4 === 0 ? 'person' : `person${name % 4}${name % 400}`);
const WORDS = [...new Set(range(1600, wordOf))];
const keyOf = (word: string) => (word === 'person' ? 'p:pe' : `p:${word}`);

/** People 0 and 1 are hubs: they meet in every tenth meeting. */
const others = SIZE.people - 2;
const participantsOf = (meeting: number) =>
  meeting % 10 === 0
    ? [0, 1, 2 + (meeting % others)]
    : [2 + ((meeting * 7) % others), 2 + ((meeting * 13 + 5) % others)];

/** Fills an empty graph: people, countries, gatherings, meetings, articles, and three claims or more a meeting. */
export async function makeLargeGraph(graph: Graph): Promise<void> {
  for (const [statement, rows] of [...nodeStatements(), ...edgeStatements()]) {
    for (let at = 0; at < rows.length; at += 5000) await graph.write(statement, { rows: rows.slice(at, at + 5000) });
  }
}

function nodeStatements(): [string, Rows][] {
  const put = (labels: string) => `UNWIND $rows AS row MERGE (node:${labels} {id: row.id}) SET node = row`;
  const event = { status: 'held', confidence: 0.9, sources: 1, disputed: false, otherDates: [] };
  return [
    [
      put('Person:Entity'),
      range(SIZE.people, (at) => ({
        uid: `person:p${at}`,
        id: `p${at}`,
        name: `Person ${at}`,
        country: countryOf(at),
        known: false,
        meetings: at < 2 ? 600 : 2,
      })),
    ],
    [
      put('Country:Entity'),
      range(SIZE.countries, (at) => ({ uid: `country:${countryOf(at)}`, id: countryOf(at), name: `Country ${at}` })),
    ],
    [put('Organization:Entity'), [{ uid: 'organization:sco', id: 'sco', name: 'SCO' }]],
    [
      put('Event:Entity'),
      range(SIZE.gatherings, (at) => ({
        ...event,
        uid: `event:g${at}`,
        id: `g${at}`,
        name: `Summit ${at}`,
        kind: 'summit',
        series: 'SCO',
        start: day(at),
        city: 'Astana',
      })),
    ],
    [
      put('Event:Entity'),
      range(SIZE.meetings, (at) => ({
        ...event,
        uid: `event:m${at}`,
        id: `m${at}`,
        name: `Meeting ${at}`,
        kind: 'meeting',
        start: day(at),
      })),
    ],
    [
      put('Article'),
      range(SIZE.articles, (at) => ({
        id: `a${at}`,
        title: `Article ${at}`,
        lang: 'en',
        published: day(at),
        text: 'Text',
        hash: `h${at}`,
        warnings: '[]',
        extractorVersion: '1',
      })),
    ],
    [put('Claim'), claims().map(({ about, ...claim }) => claim)],
    [
      put('Name'),
      range(SIZE.people * 4, (at) => ({
        id: `n${at}`,
        size: 2,
        text: `Person ${Math.floor(at / 4)}`,
        lang: 'en',
        script: 'Latn',
      })),
    ],
    [put('Word'), WORDS.map((id) => ({ id }))],
    ['UNWIND $rows AS row MERGE (:WordKey {key: row.key})', WORDS.map((id) => ({ key: keyOf(id) }))],
  ];
}

function edgeStatements(): [string, Rows][] {
  const join = (from: string, edge: string, to: string) =>
    `UNWIND $rows AS row MATCH (a:${from} {id: row.from}), (b:${to} {id: row.to}) MERGE (a)-[edge:${edge}]->(b)`;
  const attended = `${join('Person', 'ATTENDED', 'Event')} SET edge = row.props`;
  const props = (person: number) => ({
    status: 'held',
    country: countryOf(person),
    role: 'president',
    title: 'President',
  });
  const atMeeting = range(SIZE.meetings, (at) =>
    [...new Set(participantsOf(at))].map((person) => ({ from: `p${person}`, to: `m${at}`, props: props(person) })),
  );
  const atGathering = range(SIZE.gatherings, (at) =>
    range(100, (nth) => ({
      from: `p${(at * 31 + nth) % SIZE.people}`,
      to: `g${at}`,
      props: props((at * 31 + nth) % SIZE.people),
    })),
  );
  return [
    [attended, [...atMeeting, ...atGathering].flat()],
    [
      join('Event', 'PART_OF', 'Event'),
      range(SIZE.meetings, (at) => ({ from: `m${at}`, to: `g${at % SIZE.gatherings}` })).filter(
        (_, at) => at % 4 !== 0,
      ),
    ],
    [join('Event', 'HOSTED_BY', 'Country'), range(SIZE.gatherings, (at) => ({ from: `g${at}`, to: countryOf(at) }))],
    [join('Event', 'ORGANIZED_BY', 'Organization'), range(SIZE.gatherings, (at) => ({ from: `g${at}`, to: 'sco' }))],
    [
      `${join('Person', 'REPRESENTS', 'Country')} SET edge.key = '', edge.role = 'president'`,
      range(SIZE.people, (at) => ({ from: `p${at}`, to: countryOf(at) })),
    ],
    [
      `${join('Country', 'MEMBER_OF', 'Organization')} SET edge.status = 'member', edge.since = '2001'`,
      range(SIZE.countries, (at) => ({ from: countryOf(at), to: 'sco' })),
    ],
    [join('Claim', 'IN', 'Article'), claims().map((claim) => ({ from: claim.id, to: claim.articleId }))],
    [
      'UNWIND $rows AS row MATCH (a:Claim {id: row.from}), (b:Entity {uid: row.to}) MERGE (a)-[:ABOUT]->(b)',
      claims().flatMap(({ id, about }) => about.map((to) => ({ from: id, to }))),
    ],
    [
      'UNWIND $rows AS row MATCH (a:Word {id: row.from}), (b:WordKey {key: row.to}) MERGE (a)-[:FOUND_BY]->(b)',
      WORDS.map((id) => ({ from: id, to: keyOf(id) })),
    ],
    [join('Name', 'HAS_WORD', 'Word'), range(SIZE.people * 4, (at) => ({ from: `n${at}`, to: wordOf(at) }))],
    [
      join('Name', 'NAMES', 'Person'),
      range(SIZE.people * 4, (at) => ({ from: `n${at}`, to: `p${Math.floor(at / 4)}` })),
    ],
  ];
}

/** A meeting claim a meeting and a name claim a participant, some 20,000 in all. */
function claims() {
  const common = { quote: 'Person met Person', start: 0, end: 17, confidence: 0.9 };
  return range(SIZE.meetings, (at) => {
    const articleId = `a${at % SIZE.articles}`;
    const people = [...new Set(participantsOf(at))];
    const about = people.map((person) => `person:p${person}`);
    const subjects = about.map((uid) => uid.slice('person:'.length));
    return [
      {
        ...common,
        id: `cm${at}`,
        articleId,
        kind: 'meeting',
        participants: subjects,
        status: 'held',
        about: [`event:m${at}`, ...about],
      },
      ...people.map((person, nth) => ({
        ...common,
        id: `cn${at}-${nth}`,
        articleId,
        kind: 'name',
        subject: `p${person}`,
        name: `Person ${person}`,
        text: `Person ${person}`,
        lang: 'en',
        script: 'Latn',
        about: [`person:p${person}`],
      })),
    ];
  }).flat();
}
