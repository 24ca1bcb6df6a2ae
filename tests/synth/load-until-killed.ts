// A process of its own that loads a small world, a batch after the other, until it is killed or done. Arguments: store, articles.
import { openEmbeddedGraph } from '@/graph/engine/embedded';
import { ensureSchema } from '@/graph/schema';
import { ingestWorld, smallWorld } from './kill-world';

const [, , folder = '', articles = '0'] = process.argv;
const graph = await openEmbeddedGraph(folder);
await ensureSchema(graph);
const world = smallWorld(Number(articles));
let done = 0;
await ingestWorld(graph, world).load(
  world.map(({ article }) => article),
  () => {
    done += 1;
    process.stdout.write(`${done}\n`);
  },
);
await graph.close();
