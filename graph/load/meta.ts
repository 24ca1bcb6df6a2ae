// The one Meta node: what the graph was made with, and how often it was written to.
import type { Queryable } from '../engine/types';

export interface GraphState {
  extractorVersion: string | null;
  resolverVersion: string | null;
  /** Hash of the gazetteer whose countries and organisations the graph holds. */
  gazetteer: string | null;
  /** Set while a rebuild is under way: found at start, it was interrupted. */
  rebuilding: boolean;
}

export async function readGraphState(tx: Queryable): Promise<GraphState> {
  const [row] = await tx.read<Partial<GraphState>>(
    `MATCH (meta:Meta {id: 'graph'})
     RETURN meta.extractorVersion AS extractorVersion, meta.resolverVersion AS resolverVersion,
       meta.gazetteer AS gazetteer, meta.rebuilding AS rebuilding`,
  );
  return {
    extractorVersion: row?.extractorVersion ?? null,
    resolverVersion: row?.resolverVersion ?? null,
    gazetteer: row?.gazetteer ?? null,
    rebuilding: row?.rebuilding === true,
  };
}

/** Changes some of the state. */
export async function writeGraphState(tx: Queryable, state: Partial<GraphState>): Promise<void> {
  await tx.write("MERGE (meta:Meta {id: 'graph'}) SET meta += $state", { state });
}

/** Every committed change of the data counts, so that caches know. */
export async function bumpGeneration(tx: Queryable): Promise<void> {
  await tx.write("MERGE (meta:Meta {id: 'graph'}) SET meta.generation = coalesce(meta.generation, 0) + 1");
}
