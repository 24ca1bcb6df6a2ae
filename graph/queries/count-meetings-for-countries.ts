import type { Queryable } from '../engine/types';
import type { CountRow } from './count-meetings-by-country';

/** At how many meetings somebody spoke for each of some countries: only their own people are looked at. */
export function countMeetingsForCountries(graph: Queryable, countries: string[]): Promise<CountRow[]> {
  return graph.read<CountRow>(
    `UNWIND $countries AS id
     MATCH (country:Country {id: id})<-[:REPRESENTS]-(person:Person)
     WITH DISTINCT id, person
     MATCH (person)-[attended:ATTENDED]->(meeting:Event)
     WHERE meeting.kind = 'meeting' AND attended.country = id
     RETURN id AS value, count(DISTINCT meeting.id) AS count ORDER BY value`,
    { countries },
  );
}
