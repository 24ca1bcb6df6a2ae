import { countMeetings } from '@/graph/queries/count-meetings';
import { getEntity } from '@/graph/queries/get-entity';
import { listGatheringsSeen } from '@/graph/queries/list-gatherings-seen';
import { listMeetingsBetween } from '@/graph/queries/list-meetings-between';
import { listMeetingsOfPair, type Pair } from '@/graph/queries/list-meetings-of-pair';
import { EVERY_MEETING, type MeetingFilters } from '@/graph/queries/meetings-that-fit';
import { isAnyOut } from '@/graph/queries/taken-out';
import type { GatheringRef, Nearest, PairResponse, ViewFilters } from '@/lib/contracts/api';
import { DRAWN } from '@/lib/contracts/confidence';
import { LIMITS } from './limits';
import { toMeetingFilters } from './meeting-filters';
import type { ReadContext } from './read-context';
import { type MatrixRow, toMatrixEntity } from './read-matrix';
import { findNearest } from './read-nearest';
import { readRows } from './read-rows';
import { toGatheringRef } from './to-references';

/**
 * The meetings of two people or countries that fit the filters, how many there are without them, and every gathering where both are
 * reported; null for an unknown one.
 */
export async function readPair(context: ReadContext, filters: ViewFilters, pair: Pair): Promise<PairResponse | null> {
  const { graph } = context;
  const [a, b] = await Promise.all([pair.a, pair.b].map((id) => getEntity<MatrixRow>(graph, `${pair.by}:${id}`)));
  if (!a || !b) return null;
  const wanted = toMeetingFilters(filters);
  const [every, together] = await Promise.all([
    listMeetingsBetween(graph, pair, LIMITS.pairCounted),
    readTogether(context, pair),
  ]);
  const [{ ids, total }, drawn] = await Promise.all([
    listMeetingsOfPair(graph, pair, { filters: wanted, limit: LIMITS.pairMeetings, among: every }),
    countMeetings(graph, { ...EVERY_MEETING, confidence: DRAWN }, every),
  ]);
  return {
    a: toMatrixEntity(pair.a, pair.by, a),
    b: toMatrixEntity(pair.b, pair.by, b),
    meetings: { items: await readRows(context, ids, wanted), total },
    whole: { total: drawn, doubtful: every.length - drawn },
    ...(total === 0 && every.length > 0 && { nearest: await readNearestOf(context, pair, { wanted, every }) }),
    together,
  };
}

/** Only the filters change: of whom a reader has taken out no step brings a meeting back. */
async function readNearestOf(
  { graph }: ReadContext,
  pair: Pair,
  { wanted, every }: { wanted: MeetingFilters; every: string[] },
): Promise<Nearest> {
  if (!isAnyOut(wanted)) return findNearest(graph, wanted, every);
  const { hidden, lines, bodies, onlyBodies, focus } = wanted;
  const filters = { ...EVERY_MEETING, hidden, lines, bodies, onlyBodies, focus };
  const { ids } = await listMeetingsOfPair(graph, pair, { filters, limit: LIMITS.pairCounted, among: every });
  return findNearest(graph, wanted, ids);
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
