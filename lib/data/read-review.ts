import { listClaimsById } from '@/graph/queries/list-claims-by-id';
import { listDoubtfulMeetings } from '@/graph/queries/list-doubtful-meetings';
import { listMeetings } from '@/graph/queries/list-meetings';
import { listTellingClaims } from '@/graph/queries/list-telling-claims';
import { EVERY_MEETING } from '@/graph/queries/meetings-that-fit';
import type { PersonRow } from '@/graph/queries/node-rows';
import type { Quote } from '@/lib/contracts/api';
import type { Decision } from '@/lib/contracts/decision';
import type { Candidate, Review } from '@/lib/contracts/review';
import { compileDecisions, standingDecisions } from '@/lib/resolve';
import { findDuplicates } from './find-duplicates';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';
import { type Explain, readJoined } from './read-joined';
import { readMeetings } from './read-meetings';
import { toQuotes } from './read-quotes';
import { toPersonRef } from './to-references';

/** Below this a fact is doubtful. */
const DOUBTFUL = 0.7;

/** What waits for an editor: possible duplicates, joined spellings, doubtful and disputed meetings, and the log, newest first. */
export async function readReview(context: ReadContext, log: Decision[], explain: Explain): Promise<Review> {
  const { graph } = context;
  const [duplicates, joined, doubtful, disputed] = await Promise.all([
    readDuplicates(context, log),
    readJoined(context, explain),
    listDoubtfulMeetings(graph, DOUBTFUL, LIMITS.reviewList),
    listMeetings(graph, { ...EVERY_MEETING, statuses: ['disputed'] }, LIMITS.reviewList),
  ]);
  const standing = new Set(standingDecisions(log));
  const newest = log.toReversed().slice(0, LIMITS.reviewList);
  const quotes = await readDecided(context, newest);
  return {
    duplicates,
    joined,
    doubtful: { items: await readMeetings(context, doubtful.ids), total: doubtful.total },
    disputed: { items: await readMeetings(context, disputed.ids), total: disputed.total },
    decisions: {
      items: newest.map((decision) => ({
        decision,
        stands: standing.has(decision),
        quote: quotes.get(claimOf(decision)) ?? null,
      })),
      total: log.length,
    },
  };
}

const claimOf = (decision: Decision): string =>
  decision.kind === 'accept' || decision.kind === 'reject' ? decision.claim : '';

/** The sentences that lines of the log are about, by their claims; an article that is gone has none. */
async function readDecided(context: ReadContext, log: Decision[]): Promise<Map<string, Quote>> {
  const claims = await listClaimsById(
    context.graph,
    log.map(claimOf).filter((id) => id !== ''),
  );
  return new Map((await toQuotes(context, claims)).map((quote) => [quote.claimId, quote]));
}

async function readDuplicates(context: ReadContext, log: Decision[]): Promise<Review['duplicates']> {
  const { pairs, total } = await findDuplicates(context, compileDecisions(log).apart);
  const candidates = await describe(
    context,
    pairs.flatMap(({ a, b }) => [a, b]),
  );
  const items = pairs.flatMap(({ a, b, similarity, evidence }) => {
    const [one, other] = [candidates.get(a.id), candidates.get(b.id)];
    return one && other ? [{ a: one, b: other, similarity, evidence }] : [];
  });
  return { items, total };
}

async function describe(context: ReadContext, people: PersonRow[]): Promise<Map<string, Candidate>> {
  const byUid = new Map(people.map((person) => [person.uid, person]));
  const telling = await listTellingClaims(context.graph, { uids: [...byUid.keys()], most: LIMITS.quotesInReview });
  const claims = await listClaimsById(
    context.graph,
    telling.flatMap(({ ids }) => ids),
  );
  const quotes = new Map((await toQuotes(context, claims)).map((quote) => [quote.claimId, quote]));
  const kinds = new Map(claims.map(({ claim }) => [claim.id, claim.kind]));
  // A sentence with an office says more than the bare name.
  const best = new Map(
    telling.map(({ uid, ids }) => {
      const told = ids.filter((id) => kinds.get(id) === 'office');
      return [uid, (told.length > 0 ? told : ids).flatMap((id) => quotes.get(id) ?? [])];
    }),
  );
  return new Map(
    [...byUid.values()].map((person) => [
      person.id,
      {
        person: toPersonRef(person),
        meetings: person.meetings,
        known: person.known,
        quotes: best.get(person.uid) ?? [],
      },
    ]),
  );
}
