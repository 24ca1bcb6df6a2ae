import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGraph, StoreLockedError, StoreOpenError, StoreVersionError } from '@/graph/engine';
import { runChild } from './run-child';

const readGraphId = "MATCH (m:Meta {id: 'graph'}) RETURN m.graphId AS id";

describe('the embedded store', () => {
  let folder = '';
  const open = () => openGraph({ dataFolder: folder, neo4j: null });
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'sidelines-store-')), 'new', 'data');
  });
  afterEach(() => rm(join(folder, '..', '..'), { recursive: true, force: true }));

  it('makes its folder, and is the same graph when opened again', async () => {
    const first = await open();
    const [before] = await first.read(readGraphId);
    await first.write("CREATE (:Person {id: 'kept', name: 'जयशंकर'})");
    await first.close();
    const second = await open();
    expect(await second.read(readGraphId)).toEqual([before]);
    expect(await second.read('MATCH (n:Person) RETURN n')).toEqual([{ n: { id: 'kept', name: 'जयशंकर' } }]);
    await expect(second.write("CREATE (:Person {id: 'kept'})")).rejects.toThrow('UNIQUE');
    await second.close();
  });

  it('gives an answer of very many rows whole and in order', async () => {
    const graph = await open();
    const rows = await graph.read(
      "UNWIND range(1, 3000) AS at RETURN at, {text: 'row ' + toString(at)} AS map ORDER BY at",
    );
    expect(rows).toEqual(Array.from({ length: 3000 }, (_, at) => ({ at: at + 1, map: { text: `row ${at + 1}` } })));
    await graph.close();
  });

  it('refuses a second open, in this process and in another, and says what to do', async () => {
    const graph = await open();
    await expect(open()).rejects.toThrow(StoreLockedError);
    const { output } = await runChild('open-once.ts', [folder]).ended;
    expect(output).toContain('StoreLockedError');
    expect(output).toContain('SIDELINES_DATA');
    expect(await graph.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
    await graph.close();
    expect((await runChild('open-once.ts', [folder]).ended).output).toBe('opened');
  });

  it('refuses a file that is not a store, and leaves it alone', async () => {
    await (await open()).close();
    await writeFile(join(folder, 'graph'), 'a letter, not a graph');
    await expect(open()).rejects.toThrow(StoreOpenError);
    await expect(open()).rejects.toThrow(/not a Grafeo database.*SIDELINES_DATA/);
  });

  it('refuses a store of a newer release each time, without keeping it locked', async () => {
    const graph = await open();
    await graph.write("MATCH (m:Meta {id: 'graph'}) SET m.schemaVersion = 99");
    await graph.close();
    await expect(open()).rejects.toThrow(StoreVersionError);
    await expect(open()).rejects.toThrow(/schema version 99.*Update Sidelines/);
  });

  it('refuses a folder that cannot be made', async () => {
    await writeFile(join(folder, '..', '..', 'new'), 'a file in the way');
    await expect(open()).rejects.toThrow(StoreOpenError);
  });

  it('loses no acknowledged transaction and keeps no half of one when killed', { timeout: 120_000 }, async () => {
    for (const enough of [5, 60, 200]) {
      const child = runChild('write-until-killed.ts', [folder]);
      let acknowledged = -1;
      if (child.process.stdout === null) throw new Error('The child has no output.');
      const lines = createInterface(child.process.stdout);
      lines.on('line', (line) => {
        acknowledged = Number(line);
        if (acknowledged === enough) child.process.kill('SIGKILL');
      });
      const { output } = await child.ended;
      expect(acknowledged, output).toBeGreaterThanOrEqual(enough);
      const graph = await open();
      const rows = await graph.read<{ number: number; whole: number }>(
        'MATCH (a:Article) RETURN a.number AS number, COUNT { (:Claim)-[:IN]->(a) } AS whole ORDER BY number',
      );
      const claims = await graph.read<{ n: number }>('MATCH (c:Claim) RETURN count(c) AS n');
      expect(rows.length).toBeGreaterThanOrEqual(acknowledged + 1);
      expect(rows).toEqual(rows.map((_, number) => ({ number, whole: 1 })));
      expect(claims).toEqual([{ n: rows.length }]);
      await graph.write('MATCH (n) WHERE n:Article OR n:Claim DETACH DELETE n');
      await graph.close();
    }
  });

  it.skipIf(process.platform === 'win32')('says so when it cannot write, and keeps what was committed', async () => {
    const { output } = await runChild('fill-disk.ts', [folder], 'ulimit -f 1000;').ended;
    const written = Number(output.match(/written (\d+)/)?.[1]);
    expect(written, output).toBeGreaterThan(0);
    expect(output).toContain('StoreWriteError: The graph could not be written, and nothing was changed.');
    expect(output).toContain(`[{"readable":${written}}]`);
    expect(output).toMatch(/StoreCloseError: .* Free some disk space and start again/);
    const graph = await open();
    expect(await graph.read('MATCH (a:Article) RETURN count(a) AS n')).toEqual([{ n: written }]);
    await graph.close();
  });
});
