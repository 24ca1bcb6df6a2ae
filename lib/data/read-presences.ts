import { listParticipants } from '@/graph/queries/list-participants';
import { listSidelinePeople } from '@/graph/queries/list-sideline-people';
import type { Presence } from '@/lib/contracts/series';
import type { GatheringKind, Role } from '@/lib/contracts/vocabulary';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';
import { toParticipantRef } from './to-references';

/** Offices that a session is for, and those below them: who holds one of these for a country without the other stands in for it. */
const RANKS: Record<GatheringKind, { of: readonly Role[]; below: readonly Role[] }> = {
  summit: {
    of: ['president', 'prime_minister'],
    below: ['foreign_minister', 'deputy_foreign_minister', 'defence_minister', 'national_security_adviser'],
  },
  heads_of_government: {
    of: ['prime_minister', 'president'],
    below: ['foreign_minister', 'deputy_foreign_minister', 'defence_minister', 'national_security_adviser'],
  },
  foreign_ministers: {
    of: ['foreign_minister', 'president', 'prime_minister'],
    below: ['deputy_foreign_minister'],
  },
  defence_ministers: { of: ['defence_minister', 'president', 'prime_minister'], below: [] },
  security_secretaries: { of: ['national_security_adviser'], below: [] },
  other: { of: [], below: [] },
};

/** Who was at each of the gatherings of one kind: in the session, or only in a meeting beside it. */
export async function readPresences(
  { graph }: Pick<ReadContext, 'graph'>,
  gatherings: string[],
  kind: GatheringKind,
): Promise<Map<string, Presence[]>> {
  const [session, beside] = await Promise.all([
    listParticipants(graph, gatherings, { limit: LIMITS.participants }),
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

/**
 * Says of those in the session who stand in for their country's minister: their own office is one below, and no other of theirs has
 * the rank. `other` is any office that has no role of its own, a deputy prime minister who is foreign minister, too; it says nothing.
 */
export function markDeputies(presences: readonly Seen[], kind: GatheringKind): Presence[] {
  const { of, below } = RANKS[kind];
  const ofRank = presences.filter(({ person }) => person.role !== null && of.includes(person.role));
  const served = new Set(ofRank.map(({ person }) => person.country));
  return presences.map((presence) => {
    const { country, role } = presence.person;
    const isBelow = presence.inSession && country !== null && role !== null && below.includes(role);
    return { ...presence, isDeputy: isBelow && !served.has(country) };
  });
}
