import type { Status } from '@/lib/contracts/vocabulary';
import { joinStatus } from './join-status';
import { groupBy } from './most-given';
import type { ResolvedGathering } from './resolve-gatherings';
import type { ResolvedPerson } from './resolve-persons';
import { type ClaimOf, pickClaims, refOf, type SourcedClaim } from './sourced-claim';

export interface ResolvedAttendance {
  person: ResolvedPerson;
  gathering: ResolvedGathering;
  status: Status;
  reports: SourcedClaim<ClaimOf<'attendance'>>[];
}

/** Who attended which gathering, once for each pair. */
export function resolveAttendance(
  claims: SourcedClaim[],
  persons: Map<string, ResolvedPerson>,
  gatherings: Map<string, ResolvedGathering>,
): ResolvedAttendance[] {
  const rows = pickClaims(claims, 'attendance').flatMap((report) => {
    const person = persons.get(refOf(report.claim.articleId, report.claim.subject));
    const gathering = gatherings.get(refOf(report.claim.articleId, report.claim.event));
    return person && gathering ? [{ person, gathering, report }] : [];
  });
  const pairs = groupBy(rows, ({ person, gathering }) => `${person.id}|${gathering.id}`);
  return [...pairs.values()].flatMap((pair) => {
    const [first] = pair;
    const reports = pair.map(({ report }) => report);
    return first ? [{ person: first.person, gathering: first.gathering, status: joinStatus(reports), reports }] : [];
  });
}
