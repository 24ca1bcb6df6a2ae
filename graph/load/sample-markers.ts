import type { Queryable } from '../engine/types';

/** Ids of the bundled samples that this graph has had, whether they are still there or not. */
export async function readSampleMarkers(tx: Queryable): Promise<Set<string>> {
  const rows = await tx.read<{ id: string }>('MATCH (sample:Sample) RETURN sample.id AS id');
  return new Set(rows.map(({ id }) => id));
}

export async function writeSampleMarkers(tx: Queryable, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.write('UNWIND $ids AS id MERGE (:Sample {id: id})', { ids });
}
