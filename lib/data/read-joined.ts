// People whose spellings the program joined by itself: an editor may split one off.
import { listClaimsById } from '@/graph/queries/list-claims-by-id';
import { listEntities } from '@/graph/queries/list-entities';
import { listFirstSpellings } from '@/graph/queries/list-first-spellings';
import { listPeopleOfManyNames } from '@/graph/queries/list-people-of-many-names';
import type { PersonRow } from '@/graph/queries/node-rows';
import type { Quote } from '@/lib/contracts/api';
import type { JoinedPerson } from '@/lib/contracts/review';
import type { SpellingReason } from '@/lib/contracts/spelling-reason';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';
import { toQuotes } from './read-quotes';
import { toPersonRef } from './to-references';
import { widenQuotes } from './widen-quotes';

export type Explain = (personIds: string[]) => Promise<Map<string, SpellingReason[]>>;

/** The most met first, each with its spellings, on what evidence they were joined, and a sentence of each. */
export async function readJoined(context: ReadContext, explain: Explain): Promise<JoinedPerson[]> {
  const { graph } = context;
  const ids = await listPeopleOfManyNames(graph, { people: LIMITS.reviewPeople, limit: LIMITS.reviewJoined });
  const uids = ids.map((id) => `person:${id}`);
  const people = new Map((await listEntities<PersonRow>(graph, uids)).map((row) => [row.id, row]));
  const quotes = await readFirstQuotes(context, uids);
  const reasons = await explain(ids);
  return ids.flatMap((id) => {
    const row = people.get(id);
    const spellings = eachLatinName(reasons.get(id) ?? []);
    if (!row || spellings.length < 2) return [];
    const quoteOf = ({ spelling }: SpellingReason): Quote[] => quotes.get(spellingKey(row.uid, spelling)) ?? [];
    return [
      {
        person: toPersonRef(row),
        meetings: row.meetings,
        spellings: spellings.map((reason) => ({ ...reason, quotes: quoteOf(reason) })),
      },
    ];
  });
}

/** One entry a Latin name: it is what a report is joined by. */
function eachLatinName(reasons: SpellingReason[]): SpellingReason[] {
  const byName = new Map<string, SpellingReason>();
  for (const reason of reasons) if (!byName.has(reason.name)) byName.set(reason.name, reason);
  return [...byName.values()];
}

/** The sentence in which each spelling of a person stands first. */
async function readFirstQuotes(context: ReadContext, uids: string[]): Promise<Map<string, Quote[]>> {
  const firsts = await listFirstSpellings(context.graph, uids);
  const rows = await listClaimsById(
    context.graph,
    firsts.map(({ id }) => id),
  );
  const quotes = await widenQuotes(context, await toQuotes(context, rows));
  const byClaim = new Map(quotes.map((quote) => [quote.claimId, quote]));
  return new Map(
    firsts.map(({ uid, text, id }) => {
      const quote = byClaim.get(id);
      return [spellingKey(uid, text), quote ? [quote] : []];
    }),
  );
}

const spellingKey = (uid: string, text: string): string => `${uid} ${text}`;
