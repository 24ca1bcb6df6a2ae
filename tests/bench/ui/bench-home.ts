import { median, secondsOf } from '@/tests/bench/measure';
import { addPeople } from './make-store';
import { inMilliseconds, type Mark } from './marks';
import { withServer } from './with-server';

const FEW = 1000;
const MANY = 100_000;
const REQUESTS = 40;

/** How long the explorer's page takes with a hundred times the people: as asked first, and from then on. */
export async function benchHome(serverScript: string): Promise<Mark[]> {
  return withServer(
    serverScript,
    (graph) => addPeople(graph, FEW),
    (few) =>
      withServer(
        serverScript,
        (graph) => addPeople(graph, MANY),
        async (many) => {
          const first = { few: await askFirst(few), many: await askFirst(many) };
          const usual = await askInTurn(few, many);
          return [markOf('/', usual), markOf('the first / after a write', first)];
        },
      ),
  );
}

/** Seconds that the page takes of each of the two graphs. */
interface Times {
  few: number;
  many: number;
}

function markOf(what: string, { few, many }: Times): Mark {
  return {
    what: `${what}, ${MANY.toLocaleString('en')} people against ${FEW.toLocaleString('en')}`,
    ours: inMilliseconds(many * 1000),
    other: inMilliseconds(few * 1000),
    value: many / few,
    bound: 1.5,
    is: 'at most',
  };
}

async function askFirst(origin: string): Promise<number> {
  // The server's own start is no part of it.
  await (await fetch(`${origin}/about/quality`)).text();
  return secondsOf(() => ask(origin));
}

/** One after the other, so that whatever else the machine does falls on both. */
async function askInTurn(few: string, many: string): Promise<Times> {
  const times: Record<keyof Times, number[]> = { few: [], many: [] };
  for (let request = 0; request < REQUESTS; request += 1) {
    times.few.push(await secondsOf(() => ask(few)));
    times.many.push(await secondsOf(() => ask(many)));
  }
  return { few: median(times.few), many: median(times.many) };
}

async function ask(origin: string): Promise<void> {
  const response = await fetch(`${origin}/`);
  if (!response.ok) throw new Error(`/ answered ${response.status}`);
  await response.text();
}
