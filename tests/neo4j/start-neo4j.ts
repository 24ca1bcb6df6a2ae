// A real Neo4j for tests, without Docker: one process with its own home, on free loopback ports, without login.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { fetchNeo4j, runTool } from './fetch-neo4j';
import { findFreePorts } from './find-free-ports';

const START_SECONDS = 90;
const STOP_SECONDS = 15;
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'];

export interface RunningNeo4j {
  /** The bolt address. */
  uri: string;
  /** Ends the process and deletes its data. */
  stop(): Promise<void>;
}

/**
 * Fetches Neo4j when needed, starts it and waits until it answers; progress goes to standard error.
 * Throws MissingToolError without `java` or `mvn`, and an Error with the log's end when it does not come up.
 */
export async function startNeo4j(): Promise<RunningNeo4j> {
  const report = (line: string) => process.stderr.write(`${line}\n`);
  await runTool('java', ['-version']);
  const lib = await fetchNeo4j(report);
  const home = await mkdtemp(join(tmpdir(), 'sidelines-neo4j-'));
  const [boltPort, httpPort] = await findFreePorts(2);
  const uri = `bolt://127.0.0.1:${boltPort}`;
  await writeSettings(home, `127.0.0.1:${boltPort}`, `127.0.0.1:${httpPort}`);
  report(`Starting Neo4j on ${uri}…`);
  const server = spawnServer(lib, home);
  const stop = async () => {
    await endProcess(server.child);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await waitForAnswer(uri, server);
  } catch (error) {
    await stop();
    throw error;
  }
  report('Neo4j answers.');
  return { uri, stop };
}

async function writeSettings(home: string, bolt: string, http: string): Promise<void> {
  await mkdir(join(home, 'conf'));
  const settings = [
    `server.bolt.listen_address=${bolt}`,
    `server.http.listen_address=${http}`,
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'dbms.security.auth_enabled=false',
    'server.memory.pagecache.size=64m',
  ];
  await writeFile(join(home, 'conf', 'neo4j.conf'), `${settings.join('\n')}\n`);
}

interface Server {
  child: ChildProcess;
  /** The last lines that it wrote. */
  log(): string;
}

function spawnServer(lib: string, home: string): Server {
  const child = spawn(
    'java',
    [
      '-Xmx1g',
      ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      ...['-cp', [join(lib, '*')].join(delimiter), 'org.neo4j.server.CommunityEntryPoint'],
      ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      log = (log + chunk).slice(-4000);
    });
  }
  killWithParent(child);
  return { child, log: () => log };
}

/** A test run that ends early, by itself or by a signal, must not leave a server behind. */
function killWithParent(child: ChildProcess): void {
  const kill = () => child.kill('SIGKILL');
  const pass = (signal: NodeJS.Signals) => {
    kill();
    process.kill(process.pid, signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  process.once('exit', kill);
  for (const signal of signals) process.once(signal, pass);
  child.once('exit', () => {
    process.off('exit', kill);
    for (const signal of signals) process.off(signal, pass);
  });
}

async function waitForAnswer(uri: string, server: Server): Promise<void> {
  const driver = neo4j.driver(uri, undefined, { connectionTimeout: 1000 });
  try {
    for (let second = 0; second < START_SECONDS; second += 0.5) {
      if (server.child.exitCode !== null) throw new Error(`Neo4j ended while starting:\n${server.log()}`);
      const answers = await driver.executeQuery('RETURN 1').then(
        () => true,
        () => false,
      );
      if (answers) return;
      await sleep(500);
    }
    throw new Error(`Neo4j did not answer within ${START_SECONDS} s:\n${server.log()}`);
  } finally {
    await driver.close();
  }
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_SECONDS * 1000);
  await ended;
  clearTimeout(timer);
}
