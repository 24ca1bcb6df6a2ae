import { parseArgs } from 'node:util';
import { ensureBuild } from '@/lib/cli/build/ensure-build';

/** Leaves a complete standalone server in `.next/standalone` (or NEXT_DIST_DIR), without starting it. */
export async function run(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  const { serverScript, isNew } = await ensureBuild(process.env.NEXT_DIST_DIR || '.next');
  console.log(`${isNew ? 'Built' : 'Up to date'}: ${serverScript}`);
  return 0;
}
