import { median, secondsOf } from '@/tests/bench/measure';
import { inMilliseconds, type Mark } from './marks';
import { withServer } from './with-server';

const FEW = 1000;
const MANY = 100_000;
const REQUESTS = 15;

/** How long the explorer's page takes with a hundred times the people: as asked first, and from then on. */
export async function benchHome(serverScript: string): Promise<Mark[]> {
  const few = await withServer(serverScript, FEW, measureHome);
  const many = await withServer(serverScript, MANY, measureHome);
  const mark = (what: string, a: number, b: number): Mark => ({
    what: `${what}, ${MANY.toLocaleString('en')} people against ${FEW.toLocaleString('en')}`,
    ours: inMilliseconds(a * 1000),
    other: inMilliseconds(b * 1000),
    value: a / b,
    bound: 1.5,
    is: 'at most',
  });
  return [mark('/', many.usual, few.usual), mark('the first / after a write', many.first, few.first)];
}

async function measureHome(origin: string): Promise<{ first: number; usual: number }> {
  const ask = async () => {
    const response = await fetch(`${origin}/`);
    if (!response.ok) throw new Error(`/ answered ${response.status}`);
    await response.text();
  };
  // The server's own start is no part of it.
  await (await fetch(`${origin}/about/quality`)).text();
  const first = await secondsOf(ask);
  const times: number[] = [];
  for (let request = 0; request < REQUESTS; request += 1) times.push(await secondsOf(ask));
  return { first, usual: median(times) };
}
