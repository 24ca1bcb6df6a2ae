// A process of its own that loads a made world article by article, until it is killed or done. Arguments: store, seed.
import { openEmbeddedGraph } from '@/graph/engine/embedded';
import { ensureSchema } from '@/graph/schema';
import { loadWorld, makeWorld } from './kill-world';

const [, , folder = '', seed = '0'] = process.argv;
const graph = await openEmbeddedGraph(folder);
await ensureSchema(graph);
await loadWorld(graph, makeWorld(Number(seed)), (done) => process.stdout.write(`${done}\n`));
await graph.close();
