import { addAttendance, addGathering, addMeeting } from './event-rows';
import type { GazetteerIndex } from './gazetteer-index';
import { GraphRows } from './graph-rows';
import { addPerson } from './person-rows';
import { resolveAttendance } from './resolve-attendance';
import { type ResolvedGathering, resolveGatherings } from './resolve-gatherings';
import { resolveMeetings } from './resolve-meetings';
import { type ResolvedPerson, resolvePersons } from './resolve-persons';
import type { SourcedClaim } from './sourced-claim';

/** Who and which gathering each article's own key means. */
export interface Identities {
  persons: Map<string, ResolvedPerson>;
  gatherings: Map<string, ResolvedGathering>;
}

/** The claims must hold whole blocks; their order does not matter. */
export function resolveIdentities(stored: SourcedClaim[], index: GazetteerIndex): Identities {
  const claims = judge(stored, index);
  return { persons: resolvePersons(claims, index), gatherings: resolveGatherings(claims, index) };
}

/** Persons, events and relationships that follow from claims. The claims must hold whole blocks; their order does not matter. */
export function deriveRows(stored: SourcedClaim[], index: GazetteerIndex): GraphRows {
  return deriveFrom(stored, { own: resolveIdentities(stored, index), context: NOBODY }, index);
}

const NOBODY: Identities = { persons: new Map(), gatherings: new Map() };

/** The same from identities that are resolved already. Those of the `context` are only leaned on and come to no rows. */
export function deriveFrom(
  leaners: SourcedClaim[],
  { own, context }: { own: Identities; context: Identities },
  index: GazetteerIndex,
): GraphRows {
  const claims = judge(leaners, index);
  const rows = new GraphRows();
  for (const person of new Set(own.persons.values())) addPerson(rows, person, index);
  for (const gathering of new Set(own.gatherings.values())) addGathering(rows, gathering, index);
  const persons = new Map([...context.persons, ...own.persons]);
  const gatherings = new Map([...context.gatherings, ...own.gatherings]);
  for (const meeting of resolveMeetings(claims, persons, gatherings)) addMeeting(rows, meeting, index);
  for (const attendance of resolveAttendance(claims, persons, gatherings)) addAttendance(rows, attendance, index);
  return rows;
}

/** Nothing follows from a rejected claim but that a name was there; an accepted one is certain. */
function judge(claims: SourcedClaim[], { decisions }: GazetteerIndex): SourcedClaim[] {
  if (decisions.rejected.size === 0 && decisions.accepted.size === 0) return claims;
  return claims.flatMap((sourced) => {
    const { claim } = sourced;
    if (decisions.rejected.has(claim.id) && claim.kind !== 'name') return [];
    return decisions.accepted.has(claim.id) ? [{ ...sourced, claim: { ...claim, confidence: 1 } }] : [sourced];
  });
}
