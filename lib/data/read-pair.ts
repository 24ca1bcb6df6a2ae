import { getEntity } from '@/graph/queries/get-entity';
import { listGatheringsSeen } from '@/graph/queries/list-gatherings-seen';
import { listMeetingsOfPair, type Pair } from '@/graph/queries/list-meetings-of-pair';
import type { GatheringRef, PairResponse, ViewFilters } from '@/lib/contracts/api';
import { LIMITS } from './limits';
import { toMeetingFilters } from './meeting-filters';
import type { ReadContext } from './read-context';
import { type MatrixRow, toMatrixEntity } from './read-matrix';
import { readRows } from './read-rows';
import { toGatheringRef } from './to-references';

/** The meetings of two people or countries that fit the filters, and every gathering where both are reported; null for an unknown one. */
export async function readPair(context: ReadContext, filters: ViewFilters, pair: Pair): Promise<PairResponse | null> {
  const { graph } = context;
  const [a, b] = await Promise.all([pair.a, pair.b].map((id) => getEntity<MatrixRow>(graph, `${pair.by}:${id}`)));
  if (!a || !b) return null;
  const [{ ids, total }, together] = await Promise.all([
    listMeetingsOfPair(graph, pair, { filters: toMeetingFilters(filters), limit: LIMITS.pairMeetings }),
    readTogether(context, pair),
  ]);
  return {
    a: toMatrixEntity(pair.a, pair.by, a),
    b: toMatrixEntity(pair.b, pair.by, b),
    meetings: { items: await readRows(context, ids), total },
    together,
  };
}

async function readTogether({ graph, names }: ReadContext, { by, a, b }: Pair): Promise<GatheringRef[]> {
  const [ofA, ofB] = await Promise.all([a, b].map((id) => listGatheringsSeen(graph, { by, id, limit: LIMITS.list })));
  const seen = new Set(ofB?.map(({ gathering }) => gathering.id));
  const both = new Map(ofA?.flatMap(({ gathering }) => (seen.has(gathering.id) ? [[gathering.id, gathering]] : [])));
  const refs = [...both.values()].map((gathering) => toGatheringRef(gathering, names));
  return refs.toSorted(
    (one, other) => (other.start ?? '').localeCompare(one.start ?? '') || one.id.localeCompare(other.id),
  );
}
