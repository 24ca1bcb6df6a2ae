// Rows → the nodes that the canvas draws.
import type { EntityRow, EventRow, PersonRow } from '@/graph/queries/node-rows';
import type { GraphNode, LocalizedName } from '@/lib/contracts/api';
import type { GazetteerNames } from './gazetteer-names';
import { isDisputed, toLocalizedName } from './to-references';

/** `kind:id` with the kinds of addresses, the key of a node in the picture. */
export type NodeKey = string;

export function toPersonNode(row: PersonRow): GraphNode {
  return {
    key: `person:${row.id}`,
    kind: 'person',
    id: row.id,
    name: toLocalizedName(row),
    country: row.country ?? null,
    role: row.role ?? null,
    title: row.title ?? null,
    organization: row.organization ?? null,
    meetings: row.meetings,
  };
}

/** A country or an organisation. */
export function toBodyNode(row: EntityRow): GraphNode {
  const kind = row.uid.startsWith('country:') ? 'country' : 'organization';
  const name = toLocalizedName(row);
  return { key: `${kind}:${row.id}`, kind, id: row.id, name, country: kind === 'country' ? row.id : null };
}

/** A meeting, named by its participants, or a gathering. `gathering` is the key of the gathering that a meeting is part of. */
export function toEventNode(
  row: EventRow,
  names: GazetteerNames,
  { name, gathering }: { name?: LocalizedName; gathering?: NodeKey } = {},
): GraphNode {
  const kind = row.kind === 'meeting' ? 'meeting' : 'gathering';
  return {
    key: `${kind}:${row.id}`,
    kind,
    id: row.id,
    name: name ?? toLocalizedName(row),
    country: row.country ?? null,
    event: {
      kind: row.kind,
      series: row.series ?? null,
      ordinal: row.ordinal ?? null,
      start: row.start ?? null,
      end: row.end ?? null,
      otherDates: row.otherDates ?? [],
      city: names.city(row.city),
      status: row.status,
      confidence: row.confidence ?? 0,
      sources: row.sources ?? 0,
      disputed: isDisputed(row),
      gathering: gathering ?? null,
    },
  };
}
