import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET as getPath } from '@/app/api/path/route';
import { apiErrorSchema, pathResponseSchema } from '@/lib/contracts/api';
import { callRoute, openApi } from './open-api';

const LAVROV = 'person:sergey-lavrov';
const NURTLEU = 'person:murat-nurtleu';

let close: () => Promise<void>;
beforeAll(async () => {
  const api = await openApi();
  close = api.close;
  await api.runtime.ingest.loadSamples();
});
afterAll(() => close());

const ask = (from: string, to: string) =>
  callRoute(getPath, { path: `/api/path?${new URLSearchParams({ from, to })}` });

describe('GET /api/path', () => {
  it('answers with the shortest chains and everything on them', async () => {
    const path = pathResponseSchema.parse(await (await ask(LAVROV, NURTLEU)).json());
    expect(path.from.id).toBe('sergey-lavrov');
    expect(path.chains.length).toBeGreaterThan(0);
    const keys = new Set(path.nodes.map(({ key }) => key));
    for (const { people, meetings } of path.chains) {
      expect([people[0], people.at(-1)]).toEqual([LAVROV, NURTLEU]);
      expect(meetings).toHaveLength(people.length - 1);
      expect([...people, ...meetings.flat()].every((key) => keys.has(key))).toBe(true);
    }
  });

  it('names the gatherings of two who never met', async () => {
    const path = pathResponseSchema.parse(await (await ask('person:maxim-ryzhenkov', NURTLEU)).json());
    expect(path.chains[0]?.meetings.length).toBe(2);
    expect(path.together.map(({ id }) => id)).toContain('sco-summit-2024-07-astana');
  });

  it.each([
    [LAVROV, 'country:IN', 400],
    [LAVROV, LAVROV, 400],
    ['', LAVROV, 400],
    [LAVROV, 'person:nobody', 404],
  ])('answers %s to %s with %i', async (from, to, status) => {
    const response = await ask(from, to);
    expect(response.status).toBe(status);
    const { error } = apiErrorSchema.parse(await response.json());
    expect(error.message).not.toBe('');
  });
});
