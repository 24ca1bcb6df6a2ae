// A graph of very many names: made-up people whom made-up reports name and let meet. It is resolved and written as any load is;
// only reading is left out.
import type { Graph } from '@/graph/engine/types';
import { writeArticles, writeClaims } from '@/graph/load/write-articles';
import type { ExtractedPerson, Extraction } from '@/lib/contracts/extraction';
import type { Language } from '@/lib/contracts/vocabulary';
import { putRows } from '@/lib/ingest/change-rows';
import { articleToStored, toStored } from '@/lib/ingest/stored-rows';
import { nameBlock, romanise, scriptOf, slugify } from '@/lib/names';
import { claimsOf, compareRows, deriveRows, type GazetteerIndex, GraphRows, identifyArticle } from '@/lib/resolve';
import { createPeople, type SynthPerson } from '@/lib/synth/people';
import { spellFull } from '@/lib/synth/spell-name';
import { VOICES } from '@/lib/synth/voices';

/** Somebody as one outlet spells them, and as the outlets of other languages would. */
export interface SpelledPerson {
  person: SynthPerson;
  lang: Language;
  text: string;
  slug: string;
}

const SEED = 1;
const PER_ARTICLE = 20;
/** Who meets whom in an article, by place. */
const MEETINGS = [
  [0, 1],
  [0, 2],
  [3, 4],
];
const CHUNK = 100;

/** The spelling of a person in a language. */
export function spellPerson(person: SynthPerson, at: number): string {
  const voice = VOICES[at % VOICES.length];
  return voice ? spellFull(person, '', { voice, outlet: `outlet-${at % 7}`, seed: SEED }) : '';
}

/** `count` people, each spelled in one language; those who may be one person stand together. */
export function makeSpelledPeople(count: number): SpelledPerson[] {
  const people = createPeople(count, SEED);
  const spelled = Array.from({ length: count }, (_, at) => {
    const person = people.personAt(at);
    const text = spellPerson(person, at);
    return { person, lang: VOICES[at % VOICES.length]?.lang ?? 'en', text, slug: slugify(romanise(text)) };
  });
  const blocks = new Map(spelled.map((one) => [one, nameBlock(one.slug.replaceAll('-', ' '))]));
  return spelled.toSorted((a, b) => ((blocks.get(a) ?? '') < (blocks.get(b) ?? '') ? -1 : 1));
}

/** Writes the people, an article for each twenty, and some meetings. */
export async function writeNamesGraph(graph: Graph, spelled: SpelledPerson[], index: GazetteerIndex): Promise<void> {
  for (let at = 0; at < spelled.length; at += CHUNK * PER_ARTICLE) {
    const articles = Array.from({ length: CHUNK }, (_, nth) =>
      spelled.slice(at + nth * PER_ARTICLE, at + (nth + 1) * PER_ARTICLE),
    ).filter((people) => people.length > 0);
    await writeChunk(
      graph,
      articles.map((people) => makeArticle(people, index)),
      index,
    );
  }
}

type MadeArticle = ReturnType<typeof makeArticle>;

async function writeChunk(graph: Graph, articles: MadeArticle[], index: GazetteerIndex): Promise<void> {
  const sourced = articles.flatMap(({ claims, stored }) =>
    claims.map((claim) => ({ claim, published: stored.published })),
  );
  const rows = compareRows(new GraphRows(), deriveRows(sourced, index));
  await graph.transaction(async (tx) => {
    await writeArticles(
      tx,
      articles.map(({ stored }) => articleToStored(stored)),
    );
    await writeClaims(
      tx,
      articles.flatMap(({ claims }) =>
        claims.map((claim) => ({ id: claim.id, articleId: claim.articleId, blocks: [], props: toStored(claim) })),
      ),
    );
    await putRows(tx, rows);
  });
}

function makeArticle(people: SpelledPerson[], index: GazetteerIndex) {
  const title = people[0]?.text ?? '';
  const text = people.map(({ text: name }) => name).join(', ');
  const { id, hash } = identifyArticle(text);
  const persons = describePeople(people, text);
  const published = `20${10 + (text.length % 15)}-0${1 + (text.length % 9)}-15`;
  const meetings = MEETINGS.flatMap(([a = 0, b = 0]) => {
    const [one, other] = [persons[a], persons[b]];
    if (!one || !other || one.id === other.id) return [];
    const participants = [one.id, other.id];
    const when = { date: published, otherDate: null, event: null, city: null };
    return [{ participants, ...when, status: 'held' as const, confidence: 0.9, evidence: one.evidence }];
  });
  const told = { lang: people[0]?.lang ?? null, title, published, persons, meetings };
  const extraction: Extraction = {
    ...told,
    events: [],
    attendance: [],
    countries: [],
    organizations: [],
    warnings: [],
  };
  const source = { source: null, url: null, extractorVersion: 'made', warnings: [] };
  return {
    stored: { id, hash, title, text, lang: told.lang, published, ...source },
    claims: claimsOf({ id, text }, extraction, index),
  };
}

function describePeople(people: SpelledPerson[], article: string): ExtractedPerson[] {
  let at = 0;
  return people.map(({ person, lang, text, slug }) => {
    const start = article.indexOf(text, at);
    at = start + text.length;
    const span = { start, end: at, text };
    return {
      ...{ id: slug, name: romanise(text), known: false, mentions: [span], evidence: span, confidence: 0.9 },
      ...{ country: person.country, organization: null, role: null, title: null },
      names: [{ text, lang, script: scriptOf(text) ?? 'Latn', span }],
    };
  });
}
