import type { Queryable } from '../engine/types';
import type { SpeakerRow } from './node-rows';

/** People who speak or spoke for a country, each once with all offices held for it, the most met first. */
export function listCountryPeople(graph: Queryable, id: string, limit: number): Promise<SpeakerRow[]> {
  return graph.read<SpeakerRow>(
    `MATCH (country:Country {id: $id})<-[office:REPRESENTS]-(person:Person)
     WITH person, collect(office) AS offices
     RETURN person, offices ORDER BY person.meetings DESC, person.id LIMIT $limit`,
    { id, limit },
  );
}
