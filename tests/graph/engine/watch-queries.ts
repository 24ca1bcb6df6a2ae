import type { Graph, Params, Queryable, Row } from '@/graph/engine/types';

const WATCHDOG_MS = 10_000;

/** The graph with a watchdog on each statement: the embedded engine cannot cancel one, so a test must not wait for ever. */
export function watchQueries(graph: Graph): Graph {
  return {
    engine: graph.engine,
    ...watchStatements(graph),
    transaction: (work) => graph.transaction((tx) => work(watchStatements(tx))),
    close: () => graph.close(),
  };
}

function watchStatements(target: Queryable): Queryable {
  return {
    read: <T extends Row>(cypher: string, params?: Params) => watch(cypher, target.read<T>(cypher, params)),
    write: <T extends Row>(cypher: string, params?: Params) => watch(cypher, target.write<T>(cypher, params)),
  };
}

async function watch<T>(cypher: string, running: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`Ran longer than ${WATCHDOG_MS / 1000} s: ${cypher}`)), WATCHDOG_MS);
  });
  try {
    return await Promise.race([running, expired]);
  } finally {
    clearTimeout(timer);
  }
}
