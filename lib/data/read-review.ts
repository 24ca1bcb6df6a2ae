import { listDoubtfulMeetings } from '@/graph/queries/list-doubtful-meetings';
import { listMeetings } from '@/graph/queries/list-meetings';
import { listQuotes } from '@/graph/queries/list-quotes';
import { EVERY_MEETING } from '@/graph/queries/meetings-that-fit';
import type { PersonRow } from '@/graph/queries/node-rows';
import type { Decision } from '@/lib/contracts/decision';
import type { Candidate, Review } from '@/lib/contracts/review';
import { compileDecisions, standingDecisions } from '@/lib/resolve';
import { findDuplicates } from './find-duplicates';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';
import { type Explain, readJoined } from './read-joined';
import { readMeetings } from './read-meetings';
import { groupQuotes } from './read-quotes';
import { toPersonRef } from './to-references';

/** Below this a fact is doubtful. */
const DOUBTFUL = 0.7;

/** What waits for an editor: possible duplicates, joined spellings, doubtful and disputed meetings, and the log, newest first. */
export async function readReview(context: ReadContext, log: Decision[], explain: Explain): Promise<Review> {
  const { graph } = context;
  const [found, doubtful, disputed] = await Promise.all([
    findDuplicates(context, compileDecisions(log).apart),
    listDoubtfulMeetings(graph, DOUBTFUL, LIMITS.reviewList),
    listMeetings(graph, { ...EVERY_MEETING, statuses: ['disputed'] }, LIMITS.reviewList),
  ]);
  const candidates = await describe(
    context,
    found.pairs.flatMap(({ a, b }) => [a, b]),
  );
  const duplicates = found.pairs.flatMap(({ a, b, similarity, evidence }) => {
    const [one, other] = [candidates.get(a.id), candidates.get(b.id)];
    return one && other ? [{ a: one, b: other, similarity, evidence }] : [];
  });
  const standing = new Set(standingDecisions(log));
  const newest = log.toReversed().slice(0, LIMITS.reviewList);
  return {
    duplicates: { items: duplicates, total: found.total },
    joined: await readJoined(context, explain),
    doubtful: { items: await readMeetings(context, doubtful.ids), total: doubtful.total },
    disputed: { items: await readMeetings(context, disputed.ids), total: disputed.total },
    decisions: {
      items: newest.map((decision) => ({ decision, stands: standing.has(decision) })),
      total: log.length,
    },
  };
}

async function describe(context: ReadContext, people: PersonRow[]): Promise<Map<string, Candidate>> {
  const byUid = new Map(people.map((person) => [person.uid, person]));
  const rows = await listQuotes(context.graph, {
    uids: [...byUid.keys()],
    kinds: ['office', 'name'],
    limit: LIMITS.quotes,
  });
  // A sentence with an office says more than the bare name.
  const told = new Set(rows.filter(({ claim }) => claim.kind === 'office').map(({ uid }) => uid));
  const best = rows.filter(({ uid, claim }) => claim.kind === 'office' || !told.has(uid));
  const quotes = await groupQuotes(context, best, { keyOf: ({ uid }) => uid, most: LIMITS.quotesInReview });
  return new Map(
    [...byUid.values()].map((person) => [
      person.id,
      {
        person: toPersonRef(person),
        meetings: person.meetings,
        known: person.known,
        quotes: quotes.get(person.uid) ?? [],
      },
    ]),
  );
}
