import { listMeetings, type MeetingFilters } from '@/graph/queries/list-meetings';
import { listMeetingsOfCountries } from '@/graph/queries/list-meetings-of-countries';
import type { GraphFilters, GraphResponse } from '@/lib/contracts/api';
import { drawPicture } from './draw-picture';
import type { ReadContext } from './read-context';

export type Picture = Pick<GraphResponse, 'nodes' | 'edges' | 'meetings' | 'cut'>;

/** The meetings that fit the filters, newest first, at most `limit`, with who took part and where. */
export async function readOverview(context: ReadContext, filters: GraphFilters, limit: number): Promise<Picture> {
  const wanted = toMeetingFilters(filters);
  const list = wanted.countries.length > 0 ? listMeetingsOfCountries : listMeetings;
  const { ids, total } = await list(context.graph, wanted, limit);
  const picture = await drawPicture(context, { meetings: ids });
  return { ...picture, meetings: { shown: ids.length, total }, cut: ids.length < total };
}

function toMeetingFilters(filters: GraphFilters): MeetingFilters {
  return {
    series: filters.series,
    countries: filters.country,
    statuses: filters.status,
    from: filters.from ?? null,
    to: filters.to ?? null,
  };
}
