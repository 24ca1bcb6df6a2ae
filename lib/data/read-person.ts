import { countArticlesAbout } from '@/graph/queries/count-articles-about';
import { getEntity } from '@/graph/queries/get-entity';
import { listArticlesAbout } from '@/graph/queries/list-articles-about';
import { listMostMet } from '@/graph/queries/list-most-met';
import { listNameClaims } from '@/graph/queries/list-name-claims';
import { listPersonAttendanceQuotes } from '@/graph/queries/list-person-attendance-quotes';
import { listPersonGatherings } from '@/graph/queries/list-person-gatherings';
import { listPersonMeetings } from '@/graph/queries/list-person-meetings';
import { listPersonOffices, type PersonOfficeRow } from '@/graph/queries/list-person-offices';
import { listSidelineGatherings } from '@/graph/queries/list-sideline-gatherings';
import type { PersonRow } from '@/graph/queries/node-rows';
import type { PersonDetail } from '@/lib/contracts/api';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';
import { readMeetings } from './read-meetings';
import { readNeverMet } from './read-never-met';
import { groupQuotes, toQuotes } from './read-quotes';
import { toArticleRef, toGatheringRef, toOffice, toPersonRef } from './to-references';
import { widenQuotes } from './widen-quotes';

/** Everything about one person, or null for an unknown id. */
export async function readPerson(context: ReadContext, id: string): Promise<PersonDetail | null> {
  const { graph } = context;
  const uid = `person:${id}`;
  const person = await getEntity<PersonRow>(graph, uid);
  if (!person) return null;
  const [offices, names, meetings, attended, met, articles, articleTotal] = await Promise.all([
    listPersonOffices(graph, id),
    readNames(context, uid),
    listPersonMeetings(graph, id, LIMITS.list),
    readAttended(context, id),
    listMostMet(graph, id, LIMITS.participants),
    listArticlesAbout(graph, uid, LIMITS.list),
    countArticlesAbout(graph, uid),
  ]);
  const ref = toPersonRef(person);
  return {
    kind: 'person',
    ...ref,
    offices: offices.flatMap(toOffices),
    names,
    meetings: { items: await readMeetings(context, meetings.ids), total: meetings.total },
    attended,
    beside: await readBeside(context, id, attended.items),
    metMost: met.slice(0, LIMITS.mostMet).map((row) => ({ person: toPersonRef(row.person), meetings: row.meetings })),
    neverMet: await readNeverMet(context, ref, met),
    articles: { items: articles.map((row) => toArticleRef(row.article)), total: articleTotal },
  };
}

/** An office needs a day from which it is known; one without is only in the person's role and title. */
function toOffices({ office, represents }: PersonOfficeRow): PersonDetail['offices'] {
  const [kind, id] = [represents.slice(0, represents.indexOf(':')), represents.slice(represents.indexOf(':') + 1)];
  const body = { country: kind === 'country' ? id : null, organization: kind === 'organization' ? id : null };
  return office.from ? [toOffice({ ...office, from: office.from }, body)] : [];
}

/** One row a spelling, with the oldest sentence that has it. */
async function readNames(context: ReadContext, uid: string): Promise<PersonDetail['names']> {
  const rows = await listNameClaims(context.graph, uid, LIMITS.nameClaims);
  const first = [...new Map(rows.toReversed().map((row) => [row.claim.text, row])).values()].toReversed();
  const shown = first.slice(0, LIMITS.spellings);
  const quotes = await widenQuotes(context, await toQuotes(context, shown));
  return shown.flatMap(({ claim: { text, lang, script } }, index) =>
    text && lang && script ? [{ text, lang, script, quote: quotes[index] ?? null }] : [],
  );
}

async function readAttended(context: ReadContext, person: string): Promise<PersonDetail['attended']> {
  const { graph, names } = context;
  const [rows, claims] = await Promise.all([
    listPersonGatherings(graph, person, LIMITS.list),
    listPersonAttendanceQuotes(graph, { person, limit: LIMITS.quotes }),
  ]);
  const quotes = await groupQuotes(context, claims, { keyOf: (row) => row.gathering, most: LIMITS.quotesInList });
  const items = rows.map(({ gathering, attended }) => ({
    gathering: toGatheringRef(gathering, names),
    status: attended.status,
    quotes: quotes.get(gathering.id) ?? [],
  }));
  // Nobody comes near the bound; there are fewer gatherings than that in all years together.
  return { items, total: items.length };
}

async function readBeside(
  { graph, names }: ReadContext,
  person: string,
  attended: PersonDetail['attended']['items'],
): Promise<PersonDetail['beside']> {
  const rows = await listSidelineGatherings(graph, person, LIMITS.list);
  const inSession = new Set(attended.filter(({ status }) => status === 'held').map(({ gathering }) => gathering.id));
  const items = rows.map((row) => toGatheringRef(row.gathering, names)).filter(({ id }) => !inSession.has(id));
  return { items, total: items.length };
}
