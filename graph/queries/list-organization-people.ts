import type { Queryable } from '../engine/types';
import type { SpeakerRow } from './node-rows';

/** People who speak or spoke for an organisation, each once with all offices held for it, the most met first. */
export function listOrganizationPeople(graph: Queryable, id: string, limit: number): Promise<SpeakerRow[]> {
  return graph.read<SpeakerRow>(
    `MATCH (organization:Organization {id: $id})<-[office:REPRESENTS]-(person:Person)
     WITH person, collect(office) AS offices
     RETURN person, offices ORDER BY person.meetings DESC, person.id LIMIT $limit`,
    { id, limit },
  );
}
