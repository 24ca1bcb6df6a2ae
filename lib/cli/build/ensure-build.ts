import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashSources } from '@/lib/cli/build/source-hash';
import { CliError } from '@/lib/cli/cli-error';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { runNode } from '@/lib/cli/run-node';

export interface Build {
  /** Absolute path of the standalone server's script. */
  serverScript: string;
  /** Whether it had to be built now. */
  isNew: boolean;
}

/**
 * Leaves a complete standalone server of the present sources in `distFolder` (a name in the project's root).
 * The stamp is written last, so a build that was interrupted is made again. Throws CliError when the build fails.
 */
export async function ensureBuild(distFolder: string): Promise<Build> {
  const dist = join(PROJECT_ROOT, distFolder);
  const stamp = join(dist, 'sidelines-build');
  const standalone = join(dist, 'standalone');
  const serverScript = join(standalone, 'server.js');
  const wanted = await hashSources();
  const built = existsSync(stamp) ? (await readFile(stamp, 'utf8')).trim() : null;
  if (built === wanted && existsSync(serverScript)) return { serverScript, isNew: false };

  console.log('Building the server (first start, or the sources changed); this takes a minute or two …');
  await rm(stamp, { force: true });
  await rm(standalone, { recursive: true, force: true });
  const next = join(PROJECT_ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');
  const code = await runNode([next, 'build'], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_DIST_DIR: distFolder },
  });
  if (code !== 0) throw new CliError('The build failed; the messages above say why.');
  if (!existsSync(serverScript))
    throw new CliError(`The build left no ${serverScript}: next.config.ts must say output: 'standalone'.`);
  // Next.js leaves these two to whoever serves: a content network or, here, the server itself.
  await cp(join(dist, 'static'), join(standalone, distFolder, 'static'), { recursive: true });
  const publicFolder = join(PROJECT_ROOT, 'public');
  if (existsSync(publicFolder)) await cp(publicFolder, join(standalone, 'public'), { recursive: true });
  await writeFile(stamp, `${wanted}\n`);
  return { serverScript, isNew: true };
}
