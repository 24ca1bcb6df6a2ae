// Sources that agree on the occasion and differ on who was there make two meetings; neither block knows the other.
import { groupBy } from './most-given';

/** What a meeting is compared by. */
export interface Company {
  date: string | null;
  gathering: string | null;
  /** Ids of persons. */
  participants: readonly string[];
}

/**
 * Whether two meetings may be one, of which sources name one participant more or less: of one day, or undated at one
 * gathering, and all who took part in the one are named for the other too.
 */
export function mayBeOne(a: Company, b: Company): boolean {
  return isSameOccasion(a, b) && isPartOf(a, b);
}

function isSameOccasion(a: Company, b: Company): boolean {
  if (a.gathering !== b.gathering) return false;
  return a.date === b.date && (a.date !== null || a.gathering !== null);
}

function isPartOf(a: Company, b: Company): boolean {
  const [fewer, more] = a.participants.length <= b.participants.length ? [a, b] : [b, a];
  const named = new Set(more.participants);
  return fewer.participants.every((id) => named.has(id));
}

export interface ReportedCompany extends Company {
  uid: string;
  /** Ids of the articles that report it. */
  articles: readonly string[];
}

/** The uids of those meetings that another one of the list may be one with. An article that tells of both means two. */
export function findOtherCompany(meetings: readonly ReportedCompany[]): Set<string> {
  const perOccasion = groupBy(meetings, ({ date, gathering }) => `${date}|${gathering}`);
  return new Set([...perOccasion.values()].flatMap(differingOf));
}

/** Whoever is named for the fewer is named for the more too: it is enough to look at the meetings of the least busy of them. */
function differingOf(meetings: readonly ReportedCompany[]): string[] {
  const perPerson = new Map<string, ReportedCompany[]>();
  for (const meeting of meetings) {
    for (const id of meeting.participants) {
      const known = perPerson.get(id);
      if (known) known.push(meeting);
      else perPerson.set(id, [meeting]);
    }
  }
  return meetings.flatMap((one) => {
    const articles = new Set(one.articles);
    const [likely = []] = one.participants.map((id) => perPerson.get(id) ?? []).sort((a, b) => a.length - b.length);
    return likely
      .filter((other) => other !== one && mayBeOne(one, other) && !other.articles.some((id) => articles.has(id)))
      .flatMap((other) => [one.uid, other.uid]);
  });
}
