import { expect, it } from 'vitest';
import { createInTurn } from '@/app/components/explorer/state/in-turn';

it('begins nothing before the one before it has ended, even badly', async () => {
  const inTurn = createInTurn();
  const seen: string[] = [];
  const act = (name: string, end: () => Promise<unknown>) => async () => {
    seen.push(`${name} begins`);
    await end();
    seen.push(`${name} ends`);
    return name;
  };
  const slow = inTurn(act('slow', () => new Promise((resolve) => setTimeout(resolve, 20))));
  const bad = inTurn(act('bad', () => Promise.reject(new Error('no'))));
  const quick = inTurn(act('quick', () => Promise.resolve()));
  await expect(bad).rejects.toThrow('no');
  expect(await Promise.all([slow, quick])).toEqual(['slow', 'quick']);
  expect(seen).toEqual(['slow begins', 'slow ends', 'bad begins', 'quick begins', 'quick ends']);
});
