import { listOfficeClaims } from '@/graph/queries/list-office-claims';
import { listQuotes } from '@/graph/queries/list-quotes';
import type { DisagreementDetail, Joining, MeetingSummary, Quote } from '@/lib/contracts/api';
import { countSources, type Disagreement, explainReport, findDisagreements, mayBeOne } from '@/lib/resolve';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';
import { readMeetings } from './read-meetings';
import { toQuotes } from './read-quotes';

type Told = Pick<DisagreementDetail['sides'][number], 'value' | 'quotes'> &
  Partial<DisagreementDetail['sides'][number]>;

/** Where the sources of a meeting differ, each side with its sentences; and why each report is one of it. */
export async function readDisagreements(
  context: ReadContext,
  meeting: MeetingSummary,
  related: MeetingSummary[],
): Promise<{ disagreements: DisagreementDetail[]; joining: Joining[] }> {
  const uids = [`event:${meeting.id}`];
  const reports = await listQuotes(context.graph, { uids, kinds: ['meeting'], limit: LIMITS.quotesInDetail });
  const offices = await listOfficeClaims(context.graph, {
    articles: [...new Set(reports.map(({ article }) => article.id))],
    persons: meeting.participants.map(({ id }) => `person:${id}`),
    limit: LIMITS.quotesInDetail,
  });
  const found = findDisagreements({
    days: [...(meeting.date === null ? [] : [meeting.date]), ...meeting.otherDates],
    reports: reports.map(({ claim: { id, date = null, otherDate = null, city = null, status = 'held' } }) => ({
      ...{ id, date, otherDate, city, status },
    })),
    offices: offices.map(({ uid, claim: { id, role = null }, article: { published = null } }) => ({
      ...{ id, person: uid.slice('person:'.length), role, published },
    })),
    countryOf: (city) => context.names.place(city)?.country ?? null,
  });
  const quotes = new Map((await toQuotes(context, [...reports, ...offices])).map((quote) => [quote.claimId, quote]));
  const joining = reports.map(({ claim, article: { published = null } }) => ({
    claimId: claim.id,
    ...explainReport({ date: claim.date ?? null, event: claim.event ?? null, published }, meeting.date),
  }));
  const told = found.map((one) => tell(one, { context, meeting, quotes }));
  return { disagreements: [...told, ...(await readOtherParticipants(context, meeting, related))], joining };
}

function tell(
  { about, person, sides }: Disagreement,
  { context, meeting, quotes }: { context: ReadContext; meeting: MeetingSummary; quotes: Map<string, Quote> },
): DisagreementDetail {
  const isPlace = about === 'city' || about === 'country';
  return {
    about,
    person: meeting.participants.find(({ id }) => id === person) ?? null,
    sides: sides.map(({ value, claims }) =>
      describeSide({
        value,
        place: isPlace ? context.names.city(value) : null,
        quotes: claims.flatMap((id) => quotes.get(id) ?? []),
      }),
    ),
  };
}

/** Near-identical sentences are one source. */
function describeSide({ value, quotes, place = null, people = [], meeting = null }: Told) {
  const sources = countSources(
    quotes.map(({ text, article, confidence }) => ({ articleId: article.id, quote: text, confidence })),
  );
  return { value, place, people, sources, quotes: quotes.slice(0, LIMITS.quotesInList), meeting };
}

/** Other articles tell of the same day with one participant more or less. An article that tells of both means two meetings. */
async function readOtherParticipants(
  context: ReadContext,
  meeting: MeetingSummary,
  related: MeetingSummary[],
): Promise<DisagreementDetail[]> {
  const likely = related.filter((other) => mayBeOne(companyOf(meeting), companyOf(other)));
  const others = await readMeetings(
    context,
    likely.map(({ id }) => id),
  );
  const articles = new Set(meeting.quotes.map(({ article }) => article.id));
  const apart = others.filter(({ quotes }) => quotes.every(({ article }) => !articles.has(article.id)));
  if (apart.length === 0) return [];
  const sides = [meeting, ...apart].map((one) =>
    describeSide({
      value: one.participants
        .map(({ id }) => id)
        .sort()
        .join(' '),
      quotes: one.quotes,
      people: one.participants,
      meeting: one.id === meeting.id ? null : one.id,
    }),
  );
  return [{ about: 'participants', person: null, sides }];
}

function companyOf({ date, gathering, participants }: MeetingSummary) {
  return { date, gathering: gathering?.id ?? null, participants: participants.map(({ id }) => id) };
}
