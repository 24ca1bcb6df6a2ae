import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { CliError } from '@/lib/cli/cli-error';
import { nameSimilarity } from '@/lib/names';

/**
 * `names compare`: reads two tab-separated names a line from standard input and prints each line with their
 * similarity (0 to 1, three decimals) behind one more tab. A line without two names is reported and left out.
 */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  if (positionals.length !== 1 || positionals[0] !== 'compare') {
    throw new CliError('Say what to do with names: npm run --silent names -- compare < FILE');
  }
  let number = 0;
  let broken = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const [a, b, ...rest] = line.split('\t');
    if (!a?.trim() || !b?.trim() || rest.length > 0) {
      broken++;
      console.error(`Line ${number} does not hold two names with one tab between them: ${line.slice(0, 80)}`);
      continue;
    }
    process.stdout.write(`${line}\t${nameSimilarity(a, b).toFixed(3)}\n`);
  }
  return broken === 0 ? 0 : 1;
}
