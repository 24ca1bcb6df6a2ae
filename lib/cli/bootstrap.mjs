// What every npm script runs: checks Node, installs packages when needed, then hands over to the TypeScript command line.
// Plain JavaScript without dependencies and without new syntax, so that an old Node still gets as far as the message.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST = [20, 19];

/** Whether a version such as `20.19.0` is at least OLDEST. */
function isNodeNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

async function bootstrap() {
  const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
  // npm runs scripts in the project's folder; a direct call from elsewhere gets there here.
  process.chdir(root);
  const command = process.argv[2];
  const { ensurePackages } = await import('./setup/ensure-packages.mjs');
  await ensurePackages(root, command);
  const environmentFile = join(root, '.env');
  if (existsSync(environmentFile)) process.loadEnvFile(environmentFile);
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  await import('tsx');
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
}

if (!isNodeNewEnough(process.versions.node)) {
  console.error(
    `Sidelines needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}. Get one from https://nodejs.org and run the command again.`,
  );
  process.exitCode = 1;
} else {
  bootstrap().catch((error) => {
    console.error(error && error.name === 'SetupError' ? error.message : error);
    process.exitCode = 1;
  });
}
