import type { MeetingSummary, PersonRef } from '@/lib/contracts/api';
import type { Tie } from './meeting-figure';

export interface Circle {
  people: PersonRef[];
  ties: Tie[];
}

/** Who met whom in a list of meetings, the busiest `most` people: one tie a pair, held before planned, called-off ones left out. */
export function tiesOf(meetings: readonly Omit<MeetingSummary, 'quotes'>[], most: number): Circle {
  const shown = meetings.filter((meeting) => meeting.status !== 'cancelled');
  const counts = new Map<string, { person: PersonRef; meetings: number }>();
  for (const person of shown.flatMap((meeting) => meeting.participants)) {
    counts.set(person.id, { person, meetings: (counts.get(person.id)?.meetings ?? 0) + 1 });
  }
  const people = [...counts.values()].sort((a, b) => b.meetings - a.meetings).slice(0, most);
  const kept = new Set(people.map(({ person }) => person.id));
  const ties = new Map<string, Tie>();
  for (const meeting of shown) {
    for (const [from, to] of pairsOf(meeting.participants.map(({ id }) => id).filter((id) => kept.has(id)))) {
      const key = [from, to].sort().join(' ');
      ties.set(key, addTie(ties.get(key) ?? { from, to, status: 'planned', isDisputed: false, meetings: 0 }, meeting));
    }
  }
  return { people: people.map(({ person }) => person), ties: [...ties.values()] };
}

function addTie(tie: Tie, { status, disputed }: Pick<MeetingSummary, 'status' | 'disputed'>): Tie {
  const isHeld = status === 'held' || tie.status === 'held';
  return {
    ...tie,
    status: isHeld ? 'held' : status,
    isDisputed: tie.isDisputed || disputed,
    meetings: tie.meetings + 1,
  };
}

function pairsOf(ids: readonly string[]): [string, string][] {
  return ids.flatMap((from, index) => ids.slice(index + 1).map((to): [string, string] => [from, to]));
}
