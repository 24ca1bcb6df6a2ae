import type { Queryable } from '../engine/types';

export type MetaRow = { graphId: string; generation: number; schemaVersion: number; extractorVersion: string | null };

/** Which graph this is and how often it was written. */
export async function getMeta(graph: Queryable): Promise<MetaRow | null> {
  const [row] = await graph.read<MetaRow>(
    `MATCH (meta:Meta {id: 'graph'})
     RETURN meta.graphId AS graphId, meta.generation AS generation,
            meta.schemaVersion AS schemaVersion, meta.extractorVersion AS extractorVersion`,
  );
  return row ?? null;
}
