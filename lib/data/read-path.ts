import { getEntity } from '@/graph/queries/get-entity';
import { listPersonGatherings } from '@/graph/queries/list-person-gatherings';
import { listSidelineGatherings } from '@/graph/queries/list-sideline-gatherings';
import type { EventRow, PersonRow } from '@/graph/queries/node-rows';
import type { GatheringRef, PathResponse } from '@/lib/contracts/api';
import { drawPicture } from './draw-picture';
import { findChains } from './find-chains';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';
import { sortByDay } from './sort-by-day';
import { toGatheringRef, toPersonRef } from './to-references';

/** The shortest chains of held meetings between two people, and where both were; null when one of them is unknown. */
export async function readPath(context: ReadContext, from: string, to: string): Promise<PathResponse | null> {
  const { graph } = context;
  const [a, b] = await Promise.all([from, to].map((id) => getEntity<PersonRow>(graph, `person:${id}`)));
  if (!a || !b) return null;
  const [{ chains, cut }, together] = await Promise.all([
    findChains(context, from, to),
    readTogether(context, from, to),
  ]);
  const meetings = [...new Set(chains.flatMap((chain) => chain.meetings.flat()))].slice(0, LIMITS.pathDrawn);
  const picture = await drawPicture(context, { meetings, people: [a, b] });
  const nodes = new Map(picture.nodes.map((node) => [node.key, node]));
  return {
    from: toPersonRef(a),
    to: toPersonRef(b),
    chains: chains.map(({ people, meetings: steps }) => ({
      people: people.map((id) => `person:${id}`),
      meetings: steps.map((ids) => {
        const keys = ids.map((id) => `meeting:${id}`);
        return sortByDay(keys, nodes);
      }),
    })),
    cut,
    ...picture,
    together,
  };
}

async function readTogether(context: ReadContext, from: string, to: string): Promise<GatheringRef[]> {
  const [a = [], b = []] = await Promise.all([from, to].map((id) => readVisited(context, id)));
  const visited = new Set(b.map(({ id }) => id));
  const shared = a.filter(({ id }) => visited.has(id));
  return shared
    .toSorted((one, other) => (other.start ?? '').localeCompare(one.start ?? '') || one.id.localeCompare(other.id))
    .map((row) => toGatheringRef(row, context.names));
}

/** Gatherings in whose session a person was, or on whose sidelines they met somebody. */
async function readVisited({ graph }: ReadContext, id: string): Promise<EventRow[]> {
  const [sessions, sidelines] = await Promise.all([
    listPersonGatherings(graph, id, LIMITS.list),
    listSidelineGatherings(graph, id, LIMITS.list),
  ]);
  const rows = [...sessions, ...sidelines].map(({ gathering }) => gathering);
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
