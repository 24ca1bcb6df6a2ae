import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleListSchema } from '@/lib/contracts/api';
import { readArticleSearch } from '@/lib/data/read-article-search';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { type MadeWorld, openMadeWorld } from './open-made-world';

describe.each(testEngines())('articles by their title on $name', (engine) => {
  describe.skipIf(engine.skip)(engine.skip ?? 'of a small world', () => {
    let world: MadeWorld;
    beforeAll(async () => {
      world = await openMadeWorld(engine);
    });
    afterAll(() => world?.graph.close());

    const titles = async (query: string) =>
      articleListSchema.parse(await readArticleSearch(world.context, query)).articles.map(({ title }) => title);

    it.each([
      ['astana', ['Ministers in Astana']],
      ['ASTANA ministers', ['Ministers in Astana']],
      ['लावरोव', ['जयशंकर लावरोव से मिले']],
      ['জয়শঙ্কর', ['জয়শঙ্কর আস্তানায়']],
      ['astana home', []],
      ["'); MATCH (n) DETACH DELETE n //", []],
      ['  ', []],
    ])('finds %j', async (query, expected) => {
      expect(await titles(query)).toEqual(expected);
    });

    it('gives the newest first', async () => {
      expect(await titles('t')).toEqual(['Ministers in Astana', 'Talks at home']);
    });
  });
});
