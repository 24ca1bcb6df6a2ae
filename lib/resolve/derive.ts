import { addAttendance, addGathering, addMeeting } from './event-rows';
import type { GazetteerIndex } from './gazetteer-index';
import { GraphRows } from './graph-rows';
import { addPerson } from './person-rows';
import { resolveAttendance } from './resolve-attendance';
import { gatheringSignature, resolveGatherings } from './resolve-gatherings';
import { resolveMeetings } from './resolve-meetings';
import { personSignature, resolvePersons } from './resolve-persons';
import type { SourcedClaim } from './sourced-claim';

/** Persons, events and relationships that follow from claims. The claims must hold whole blocks; their order does not matter. */
export function deriveRows(stored: SourcedClaim[], index: GazetteerIndex): GraphRows {
  const claims = judge(stored, index);
  const rows = new GraphRows();
  const persons = resolvePersons(claims, index);
  const gatherings = resolveGatherings(claims, index);
  for (const person of new Set(persons.values())) addPerson(rows, person, index);
  for (const gathering of new Set(gatherings.values())) addGathering(rows, gathering, index);
  for (const meeting of resolveMeetings(claims, persons, gatherings)) addMeeting(rows, meeting, index);
  for (const attendance of resolveAttendance(claims, persons, gatherings)) addAttendance(rows, attendance, index);
  return rows;
}

/** What meetings and attendance lean on, by article's own key: where it differs, they have to be derived again. */
export function signIdentities(stored: SourcedClaim[], index: GazetteerIndex): Map<string, string> {
  const claims = judge(stored, index);
  const persons = signEach(resolvePersons(claims, index), (person) => personSignature(person, index));
  return new Map([...persons, ...signEach(resolveGatherings(claims, index), gatheringSignature)]);
}

/** Many keys mean one person: each is signed once. */
function signEach<T>(resolved: Map<string, T>, sign: (item: T) => string): [ref: string, signature: string][] {
  const signatures = new Map([...new Set(resolved.values())].map((item) => [item, sign(item)]));
  return [...resolved].map(([ref, item]) => [ref, signatures.get(item) ?? '']);
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
