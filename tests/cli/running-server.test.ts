import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findFreePort } from '@/lib/cli/build/check-port';
import { findRunningServer, refuseSecondServer } from '@/lib/cli/running-server';
import { readConfig } from '@/lib/config';

let folder: string;
let server: Server;
let port: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelines-server-'));
  port = await findFreePort();
  server = createServer((request, response) => {
    response.statusCode = request.url === '/api/health' ? 200 : 404;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

const leaveFile = (content: unknown) => writeFile(join(folder, 'server.json'), JSON.stringify(content));
const find = () => findRunningServer(readConfig({ SIDELINES_DATA: folder }));

it('finds a live server that answers', async () => {
  await leaveFile({ pid: process.pid, port, key: 'secret' });
  expect(await find()).toEqual({ pid: process.pid, origin: `http://127.0.0.1:${port}`, key: 'secret' });
  await expect(refuseSecondServer(readConfig({ SIDELINES_DATA: folder }))).rejects.toThrow('Sidelines already runs on');
});

it('takes no file, a damaged file, a dead process and a silent port for no server', async () => {
  expect(await find()).toBeNull();
  await writeFile(join(folder, 'server.json'), '{"pid": 1');
  expect(await find()).toBeNull();
  await leaveFile({ pid: 2 ** 30, port, key: 'secret' });
  expect(await find()).toBeNull();
  await leaveFile({ pid: process.pid, port: await findFreePort(), key: 'secret' });
  expect(await find()).toBeNull();
});
