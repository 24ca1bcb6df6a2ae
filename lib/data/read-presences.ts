import { listParticipants } from '@/graph/queries/list-participants';
import { listSidelinePeople } from '@/graph/queries/list-sideline-people';
import type { Presence } from '@/lib/contracts/series';
import type { GatheringKind, Role } from '@/lib/contracts/vocabulary';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';
import { toParticipantRef } from './to-references';

/** Offices that a session is for. Whoever else speaks for a country there stands in for somebody. */
const RANKS: Record<GatheringKind, readonly Role[]> = {
  summit: ['president', 'prime_minister'],
  heads_of_government: ['prime_minister', 'president'],
  foreign_ministers: ['foreign_minister', 'president', 'prime_minister'],
  defence_ministers: ['defence_minister', 'president', 'prime_minister'],
  security_secretaries: ['national_security_adviser'],
  other: [],
};

/** Who was at each of the gatherings of one kind: in the session, or only in a meeting beside it. */
export async function readPresences(
  { graph }: Pick<ReadContext, 'graph'>,
  gatherings: string[],
  kind: GatheringKind,
): Promise<Map<string, Presence[]>> {
  const [session, beside] = await Promise.all([
    listParticipants(graph, gatherings, LIMITS.participants),
    listSidelinePeople(graph, gatherings, LIMITS.participants),
  ]);
  const found = new Map<string, Map<string, Seen>>(gatherings.map((id) => [id, new Map()]));
  for (const { event, person, attended } of session) {
    const seen = { person: toParticipantRef(person, attended), status: attended.status, inSession: true };
    found.get(event)?.set(person.id, seen);
  }
  for (const { gathering, person, attended } of beside) {
    const known = found.get(gathering);
    const seen = { person: toParticipantRef(person, attended), status: attended.status, inSession: false };
    if (!known?.has(person.id)) known?.set(person.id, seen);
  }
  return new Map([...found].map(([id, presences]) => [id, markDeputies([...presences.values()], kind)]));
}

type Seen = Omit<Presence, 'isDeputy'>;

/** Says of those in the session who stand in for their country's minister: an office is known, and no other of theirs has the rank. */
export function markDeputies(presences: readonly Seen[], kind: GatheringKind): Presence[] {
  const ranks = RANKS[kind];
  const ofRank = presences.filter(({ person }) => person.role !== null && ranks.includes(person.role));
  const served = new Set(ofRank.map(({ person }) => person.country));
  return presences.map((presence) => {
    const { country, role } = presence.person;
    const isOther = ranks.length > 0 && presence.inSession && country !== null && role !== null;
    return { ...presence, isDeputy: isOther && !served.has(country) };
  });
}
