// A process of embedded.test.ts: opens the store, says how that went, and closes it.
import { openGraph } from '@/graph/engine';

try {
  const graph = await openGraph({ dataFolder: process.argv[2] ?? '', neo4j: null });
  await graph.close();
  process.stdout.write('opened');
} catch (error) {
  process.stdout.write(String(error));
}
