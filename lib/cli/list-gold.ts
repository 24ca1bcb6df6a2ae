import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CliError } from '@/lib/cli/cli-error';
import { type Gold, goldSchema } from '@/lib/eval/gold';

/** The annotated articles of a folder, in name order; the text is `ID.txt`, or begins with `ID_`. Throws CliError where one lacks. */
export async function listGold(folder: string): Promise<{ gold: Gold; path: string }[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names
      .filter((name) => name.endsWith('.gold.json'))
      .map(async (name) => {
        const id = basename(name, '.gold.json');
        const text = names.find(
          (other) => other === `${id}.txt` || (other.startsWith(`${id}_`) && other.endsWith('.txt')),
        );
        if (text === undefined) throw new CliError(`${join(folder, name)} has no text beside it.`);
        const gold = goldSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
        return { gold, path: join(folder, text) };
      }),
  );
}
