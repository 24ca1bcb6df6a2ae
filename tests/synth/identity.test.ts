// The whole way from text to identities, on a world whose truth is known: 1,000 articles in four languages about 200 people.
import { beforeAll, describe, expect, it } from 'vitest';
import { createExtractor } from '@/lib/extract';
import { deriveRows, type GraphRows, indexGazetteer, type SourcedClaim } from '@/lib/resolve';
import { makeWorld } from '@/lib/synth';
import { createRandom } from '@/lib/synth/random';
import { loadGazetteer } from '@/seeds/gazetteer';
import { type ReadWorld, readWorld } from './read-world';
import { scoreMeetings, scorePersons } from './score-world';

const ARTICLES = 1000;
const ORDERS = 20;
const gazetteer = loadGazetteer();
const index = indexGazetteer(gazetteer);

function* firstArticles(seed = 1) {
  let left = ARTICLES;
  for (const article of makeWorld({ people: 200, meetings: ARTICLES, seed }, gazetteer)) {
    if (left-- === 0) return;
    yield article;
  }
}

function shuffle<T>(items: readonly T[], seed: number): T[] {
  const random = createRandom('order', seed);
  return items
    .map((item) => ({ item, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** All that derivation says, in an order of its own. */
function sign(rows: GraphRows): string {
  const all = [rows.entities, rows.relationships, rows.names].flatMap((map): [string, unknown][] => [...map]);
  return JSON.stringify(all.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

describe('1,000 articles on 200 people', () => {
  let world: ReadWorld;
  beforeAll(() => {
    const extractor = createExtractor(gazetteer);
    world = readWorld(firstArticles(), gazetteer, ({ article }) => extractor.extract(article));
  }, 120_000);

  it('come to the right persons', () => {
    const { f1, precision, errors } = scorePersons(world.articles);
    expect(world.articles).toHaveLength(ARTICLES);
    expect(f1, errors.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(precision, errors.join('\n')).toBeGreaterThanOrEqual(0.995);
  });

  it('come to the right meetings', () => {
    const { f1, errors } = scoreMeetings(world.articles, world.meetings);
    expect(f1, errors.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it('come to the same graph in 20 random orders', { timeout: 120_000 }, () => {
    // Every fourth article: those of one episode stand together, and so are kept or left together.
    const some = new Set(world.articles.filter((_, at) => at % 20 < 5).map(({ truth }) => truth.url));
    const claims = world.claimsOf(some);
    const expected = sign(deriveRows(claims, index));
    for (let order = 0; order < ORDERS; order += 1) {
      expect(sign(deriveRows(shuffle<SourcedClaim>(claims, order), index)) === expected, `order ${order}`).toBe(true);
    }
  });
});

describe('the same with a perfect reader', () => {
  it.each([1, 2, 3, 4, 5])('loses next to nothing in resolution, seed %i', { timeout: 60_000 }, (seed) => {
    const world = readWorld(firstArticles(seed), gazetteer, ({ facts }) => facts());
    const [persons, meetings] = [scorePersons(world.articles), scoreMeetings(world.articles, world.meetings)];
    expect(persons.f1, persons.errors.join('\n')).toBeGreaterThanOrEqual(0.995);
    expect(persons.precision, persons.errors.join('\n')).toBeGreaterThanOrEqual(0.998);
    expect(meetings.f1, meetings.errors.join('\n')).toBeGreaterThanOrEqual(0.99);
  });
});
