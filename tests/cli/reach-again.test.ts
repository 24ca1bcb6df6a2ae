// Against real sockets: a server that is gone, comes again with another key, or breaks off in the middle of an answer.
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { findFreePort } from '@/lib/cli/build/check-port';
import { reachAgain } from '@/lib/cli/reach-again';
import type { RunningServer } from '@/lib/cli/running-server';
import { createServerApi } from '@/lib/cli/server-api';
import { ServerGoneError } from '@/lib/cli/server-gone-error';

const servers: Server[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve)))));

async function serve(key: string, onLoad: RequestListener): Promise<RunningServer> {
  const port = await findFreePort();
  const server = createServer((request, response) => {
    if (request.headers['x-sidelines-key'] === key) return onLoad(request, response);
    response.writeHead(401).end('{}');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { pid: process.pid, origin: `http://127.0.0.1:${port}`, key };
}

const works = () => serve('new', (_request, response) => response.end(''));
const load = (server: RunningServer) => createServerApi(server).load([{ text: 'text' }]);
const reach = (first: RunningServer, found: (RunningServer | null)[]) =>
  reachAgain(first, { ask: load, find: async () => found.shift() ?? null, waits: [1, 1, 1] });
const nowhere = async (): Promise<RunningServer> => ({
  pid: 1,
  origin: `http://127.0.0.1:${await findFreePort()}`,
  key: 'old',
});

it('says what refused, and gives up after its tries', async () => {
  const first = await nowhere();
  const failure = await reach(first, [null, first, null]).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ServerGoneError);
  expect((failure as Error).message).toBe(`The server at ${first.origin} does not answer (ECONNREFUSED).`);
});

it('goes on with the server that took the place of the first', async () => {
  expect(await reach(await nowhere(), [null, await works()])).toEqual([]);
});

it('goes on with a server that answers at the same address with another key', async () => {
  const server = await works();
  expect(await reach({ ...server, key: 'old' }, [server])).toEqual([]);
});

it('asks again when an answer breaks off', async () => {
  let times = 0;
  const server = await serve('new', (_request, response) => {
    times += 1;
    if (times > 1) return response.end('');
    response.writeHead(200, { 'content-length': 100 }).write('{"file"');
    setImmediate(() => response.destroy());
  });
  expect(await reach(server, [server])).toEqual([]);
  expect(times).toBe(2);
});

it('leaves what the server itself refuses as it is', async () => {
  const body = JSON.stringify({ error: { code: 'bad_request', message: 'no article' } });
  const server = await serve('new', (_request, response) => response.writeHead(400).end(body));
  const failure = await reach(server, [server]).catch((error: unknown) => error);
  expect(failure).not.toBeInstanceOf(ServerGoneError);
  expect((failure as Error).message).toBe('no article');
});
