// A process of embedded.test.ts, run under a limit on file sizes: writes until the store refuses, then closes it.
import { randomBytes } from 'node:crypto';
import { openGraph } from '@/graph/engine';

async function fillDisk(dataFolder: string): Promise<void> {
  const graph = await openGraph({ dataFolder, neo4j: null });
  const say = (line: unknown) => process.stdout.write(`${line}\n`);
  let written = 0;
  try {
    for (; ; written += 1) {
      await graph.transaction((tx) =>
        tx.write('CREATE (:Article {id: $id, text: $text})', {
          id: `a${written}`,
          text: randomBytes(15_000).toString('base64'),
        }),
      );
    }
  } catch (error) {
    say(`written ${written}`);
    say(error);
  }
  say(JSON.stringify(await graph.read('MATCH (a:Article) RETURN count(a) AS readable')));
  await graph.close().catch(say);
}

await fillDisk(process.argv[2] ?? '');
