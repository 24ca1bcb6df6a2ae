// People whose spellings the program joined by itself: an editor may split one off.
import { listEntities } from '@/graph/queries/list-entities';
import { listNameClaims } from '@/graph/queries/list-name-claims';
import { listPeopleOfManyNames } from '@/graph/queries/list-people-of-many-names';
import type { PersonRow } from '@/graph/queries/node-rows';
import type { JoinedPerson } from '@/lib/contracts/review';
import type { SpellingReason } from '@/lib/contracts/spelling-reason';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';
import { groupQuotes } from './read-quotes';
import { toPersonRef } from './to-references';

export type Explain = (personId: string) => Promise<SpellingReason[]>;

/** The most met first, each with its spellings, on what evidence they were joined, and a sentence of each. */
export async function readJoined(context: ReadContext, explain: Explain): Promise<JoinedPerson[]> {
  const { graph } = context;
  const ids = await listPeopleOfManyNames(graph, { people: LIMITS.reviewPeople, limit: LIMITS.reviewJoined });
  const rows = await listEntities<PersonRow>(
    graph,
    ids.map((id) => `person:${id}`),
  );
  const people = new Map(rows.map((row) => [row.id, row]));
  const joined = await Promise.all(
    ids.map(async (id) => {
      const row = people.get(id);
      return row ? await describe(context, row, await explain(id)) : null;
    }),
  );
  return joined.flatMap((one) => (one !== null && one.spellings.length > 1 ? [one] : []));
}

/** One entry a Latin name: it is what a report is joined by. */
async function describe(context: ReadContext, row: PersonRow, reasons: SpellingReason[]): Promise<JoinedPerson> {
  const claims = await listNameClaims(context.graph, row.uid, LIMITS.nameClaims);
  const keyOf = ({ claim }: (typeof claims)[number]): string => claim.text ?? '';
  const quotes = await groupQuotes(context, claims, { keyOf, most: 1 });
  const byName = new Map<string, SpellingReason>();
  for (const reason of reasons) if (!byName.has(reason.name)) byName.set(reason.name, reason);
  return {
    person: toPersonRef(row),
    meetings: row.meetings,
    spellings: [...byName.values()].map((reason) => ({ ...reason, quotes: quotes.get(reason.spelling) ?? [] })),
  };
}
