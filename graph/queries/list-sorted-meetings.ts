import type { MeetingSort } from '@/lib/contracts/api';
import type { Queryable } from '../engine/types';
import { type MeetingFilters, meetingsThatFit } from './meetings-that-fit';

export type SortedRow = { id: string; value: string | number };

/** Where a page of the table begins: after the row with this value and id. */
export interface SortedPage {
  sort: MeetingSort;
  isDescending: boolean;
  after: SortedRow | null;
  limit: number;
}

/** What a column is sorted by. Constant parts of statements. */
const VALUES: Record<MeetingSort, string> = {
  date: 'day',
  participants: 'who',
  gathering: "coalesce(gathering.id, '')",
  city: "coalesce(meeting.city, gathering.city, '')",
  status: 'meeting.status',
  sources: 'coalesce(meeting.sources, 0)',
  confidence: 'coalesce(meeting.confidence, 0)',
};
/** Binds `who`: the first two who took part, in the order in which rows name them. */
const WITH_PEOPLE = `MATCH (meeting)<-[:ATTENDED]-(person:Person)
     WITH meeting, gathering, day, person ORDER BY person.meetings DESC, person.id
     WITH meeting, gathering, day, collect(person.id) AS ids
     WITH meeting, gathering, day, ids[0] + ' ' + coalesce(ids[1], '') AS who`;
const ORDERS = {
  up: { beyond: '>', direction: 'ASC' },
  down: { beyond: '<', direction: 'DESC' },
};

/** One page of the meetings that fit; of equal values the smaller id first. */
export function listSortedMeetings(graph: Queryable, filters: MeetingFilters, page: SortedPage): Promise<SortedRow[]> {
  const { beyond, direction } = ORDERS[page.isDescending ? 'down' : 'up'];
  const isFirst = page.after === null;
  return graph.read<SortedRow>(
    `${meetingsThatFit(filters)}
     ${page.sort === 'participants' ? WITH_PEOPLE : ''}
     WITH DISTINCT meeting.id AS id, ${VALUES[page.sort]} AS value
     WHERE $isFirst OR value ${beyond} $value OR (value = $value AND id > $id)
     RETURN id, value ORDER BY value ${direction}, id LIMIT $limit`,
    { ...filters, isFirst, value: page.after?.value ?? '', id: page.after?.id ?? '', limit: page.limit },
  );
}
