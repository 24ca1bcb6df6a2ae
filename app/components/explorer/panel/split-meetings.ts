import type { ListOf, MeetingSummary } from '@/lib/contracts/api';
import type { Address } from '../state/address';
import { hasFilters } from '../state/filters';

interface Picture {
  address: Address;
  graph: { cut: boolean } | undefined;
  nodes: { has: (key: string) => boolean };
  steps: Record<string, number>;
}

/** Meetings that the focus and the filters let through, and the rest; null while everything is let through. */
export function splitMeetings(meetings: ListOf<MeetingSummary>, picture: Picture) {
  const { address, graph, nodes, steps } = picture;
  // Of a cut picture nobody knows whether what is not drawn does not fit.
  const isFiltered = hasFilters(address) && graph?.cut === false;
  if (!isFiltered && !address.focus) return null;
  const fits = (meeting: MeetingSummary) => {
    const key = `meeting:${meeting.id}`;
    // What was added by hand need not fit.
    const passes = !isFiltered || (nodes.has(key) && steps[key] === undefined);
    return passes && isInFocus(meeting, address.focus);
  };
  const fitting = meetings.items.filter(fits);
  const others = meetings.items.filter((meeting) => !fits(meeting));
  const rest = meetings.total - fitting.length;
  return { fitting: { items: fitting, total: fitting.length }, others: { items: others, total: rest } };
}

/** A meeting of a person or at a gathering that alone is shown; the focus on a country or a meeting leaves people whole. */
function isInFocus({ id, gathering, participants }: MeetingSummary, focus: string | null): boolean {
  if (focus?.startsWith('gathering:')) return focus === `gathering:${gathering?.id}`;
  if (focus?.startsWith('person:')) return participants.some((person) => focus === `person:${person.id}`);
  return !focus?.startsWith('meeting:') || focus === `meeting:${id}`;
}
