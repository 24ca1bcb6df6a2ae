import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { checkPort, findFreePort } from '@/lib/cli/build/check-port';

it('names PORT when another program listens, and passes when nobody does', async () => {
  const port = await findFreePort();
  await expect(checkPort(port, '127.0.0.1')).resolves.toBeUndefined();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await expect(checkPort(port, '127.0.0.1')).rejects.toThrow(`Port ${port} is busy: another program listens there.`);
  await expect(checkPort(port, '127.0.0.1')).rejects.toThrow('PORT=');
  await new Promise((resolve) => server.close(resolve));
});
