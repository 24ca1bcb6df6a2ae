import type { Queryable } from '@/graph/engine/types';

/** A graph as sorted lines, without what may differ between equal graphs: aliases, time stamps, ids and counts of the store itself. */
export async function snapshotGraph(graph: Queryable): Promise<string[]> {
  const nodes = await graph.read<{ labels: string[]; props: Record<string, unknown> }>(
    'MATCH (n) RETURN labels(n) AS labels, properties(n) AS props',
  );
  const edges = await graph.read<{ type: string; from: string; to: string; props: Record<string, unknown> }>(
    `MATCH (a)-[r]->(b)
     RETURN type(r) AS type, coalesce(a.uid, a.id, a.key) AS from, coalesce(b.uid, b.id, b.key) AS to, properties(r) AS props`,
  );
  const nodeLines = nodes
    .filter(({ labels }) => !labels.includes('Alias') && !labels.includes('Meta'))
    .map(({ labels, props }) => `(${labels.toSorted().join(':')}) ${stable(props)}`);
  const edgeLines = edges.map(({ type, from, to, props }) => `${from} -${type}-> ${to} ${stable(props)}`);
  return [...nodeLines, ...edgeLines].sort();
}

function stable(props: Record<string, unknown>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** What only one of two snapshots holds, a line each: `-` the first, `+` the second. Empty when they are equal. */
export function compareSnapshots(first: string[], second: string[]): string[] {
  const [inFirst, inSecond] = [new Set(first), new Set(second)];
  const lost = first.filter((line) => !inSecond.has(line)).map((line) => `- ${line}`);
  const gained = second.filter((line) => !inFirst.has(line)).map((line) => `+ ${line}`);
  const doubled = second.length - inSecond.size - (first.length - inFirst.size);
  return [...lost, ...gained, ...(doubled === 0 ? [] : [`${doubled} more lines are there twice`])];
}
