import { createServer } from 'node:net';
import { CliError } from '@/lib/cli/cli-error';

/** Throws CliError that names PORT when nothing can listen there. Port 0 is always free. */
export async function checkPort(port: number, host: string): Promise<void> {
  const problem = await tryListen(port, host);
  if (problem === null) return;
  if (problem.code === 'EADDRINUSE') {
    throw new CliError(
      `Port ${port} is busy: another program listens there. Stop it, or choose another: PORT=${port + 1} npm start`,
    );
  }
  if (problem.code === 'EACCES') {
    throw new CliError(`Port ${port} needs more rights than this user has. Choose one above 1023: PORT=3000 npm start`);
  }
  throw new CliError(`Cannot listen on HOST=${host} PORT=${port}: ${problem.message}`);
}

/** A port that is free at this moment on loopback. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  return address.port;
}

function tryListen(port: number, host: string): Promise<NodeJS.ErrnoException | null> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}
