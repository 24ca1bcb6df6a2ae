// The command line: one file a command, loaded only when asked for.
import { GraphError } from '@/graph/engine/errors';
import { CliError } from '@/lib/cli/cli-error';
import { ConfigError } from '@/lib/config';

/** Takes the words after the command; answers with the exit code. */
export type Run = (args: string[]) => Promise<number>;

const COMMANDS: Record<string, { usage: string; load: () => Promise<{ run: Run }> }> = {
  start: { usage: 'start', load: () => import('@/lib/cli/commands/start') },
  build: { usage: 'run build', load: () => import('@/lib/cli/commands/build') },
  dev: { usage: 'run dev', load: () => import('@/lib/cli/commands/dev') },
  load: { usage: 'run load -- PATHS…', load: () => import('@/lib/cli/commands/load') },
  extract: { usage: 'run extract -- [--json] PATHS…', load: () => import('@/lib/cli/commands/extract') },
  remove: { usage: 'run remove -- ARTICLE_ID…', load: () => import('@/lib/cli/commands/remove') },
  reset: { usage: 'run reset -- [--yes]', load: () => import('@/lib/cli/commands/reset') },
  rebuild: { usage: 'run rebuild', load: () => import('@/lib/cli/commands/rebuild') },
  decisions: {
    usage: 'run --silent decisions -- export | import FILE',
    load: () => import('@/lib/cli/commands/decisions'),
  },
  eval: {
    usage:
      'run eval -- [--errors] [--hide-gazetteer SHARE [--seed N]] [--write-quality [--held-out FOLDER]] [GOLD_FOLDERS…]',
    load: () => import('@/lib/cli/commands/eval'),
  },
  names: { usage: 'run --silent names -- compare < FILE', load: () => import('@/lib/cli/commands/names') },
  synth: {
    usage:
      'run --silent synth -- [--people N] [--meetings N] [--seed N] [--articles | --claims] [--out FILE] [--truth FILE]',
    load: () => import('@/lib/cli/commands/synth'),
  },
  test: { usage: 'test -- [--require-all]', load: () => import('@/lib/cli/commands/test') },
  'test:e2e': { usage: 'run test:e2e', load: () => import('@/lib/cli/commands/test-e2e') },
  'test:neo4j': { usage: 'run test:neo4j', load: () => import('@/lib/cli/commands/test-neo4j') },
  bench: { usage: 'run bench', load: () => import('@/lib/cli/commands/bench') },
  'bench:ui': {
    usage: 'run bench:ui -- [picture] [drag] [expand] [weight] [home]',
    load: () => import('@/lib/cli/commands/bench-ui'),
  },
  screenshots: { usage: 'run screenshots', load: () => import('@/lib/cli/commands/screenshots') },
};

/** Runs one command. Answers with the exit code: 0 done, 1 failed, 2 not understood. */
export async function main(argv: string[]): Promise<number> {
  const [name = '', ...args] = argv;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    console.error(
      ['Sidelines knows these commands:', ...Object.values(COMMANDS).map((c) => `  npm ${c.usage}`)].join('\n'),
    );
    return 2;
  }
  try {
    const { run } = await command.load();
    return await run(args);
  } catch (error) {
    if (error instanceof ConfigError) {
      console.error(`A setting does not fit (environment or .env):\n${error.message}`);
    } else if (error instanceof CliError || error instanceof GraphError) {
      console.error(error.message);
    } else if (isUsageError(error)) {
      console.error(`${error.message}\nUsage: npm ${command.usage}`);
      return 2;
    } else {
      console.error(error);
    }
    return 1;
  }
}

/** `parseArgs` of node:util throws TypeErrors with such codes. */
function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
