// What meetings and attendance lean on and have to be derived again for.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Identities } from './derive';
import type { GazetteerIndex } from './gazetteer-index';
import { compareText } from './most-given';
import { officesByArticle } from './offices-by-article';
import { gatheringSignature, type ResolvedGathering } from './resolve-gatherings';
import { officeOn, officesSignature, type ResolvedPerson } from './resolve-persons';
import { articleOf, refOf, type SourcedClaim } from './sourced-claim';

/** Who and which gathering was meant before a change and after it, each as the index of then sees it. */
export interface IdentityChange {
  before: Identities;
  after: Identities;
}

/** Whether somebody was another thing on a day; null asks for the latest office. */
type HasChanged = (date: PartialDate | null) => boolean;

export interface Moved {
  /** The articles' own keys (see `refOf`) of all who differ in anything. */
  refs: string[];
  /** Whether it depends on the day on which a meeting or attendance counts, which its report does not give. */
  asksForDay(sourced: SourcedClaim): boolean;
  /** Whether a meeting or attendance may come to other rows for it. `days` holds the days asked for, by claim; nothing counts on no day. */
  concerns(sourced: SourcedClaim, days: ReadonlyMap<string, PartialDate | null>): boolean;
}

/** The articles' own keys whose person or gathering is another one now, or has other facts. */
export function findMoved(change: IdentityChange, index: { before: GazetteerIndex; after: GazetteerIndex }): Moved {
  const whole = new Set(movedGatherings(change));
  const offices = new Map<string, HasChanged>();
  const known = new Map<ResolvedPerson, Map<ResolvedPerson, HasChanged | null>>();
  const isDecided = index.before !== index.after;
  for (const [ref, before] of change.before.persons) {
    const after = change.after.persons.get(ref);
    if (!after || after.id !== before.id || after.name !== before.name) {
      whole.add(ref);
      continue;
    }
    const compared = known.get(before) ?? new Map<ResolvedPerson, HasChanged | null>();
    known.set(before, compared);
    if (!compared.has(after)) compared.set(after, compareOffices({ before, after }, index));
    const hasChanged = compared.get(after);
    if (hasChanged) offices.set(ref, hasChanged);
    else if (isDecided && isToldOtherwise(ref, before, after)) whole.add(ref);
  }
  const refsOf = ({ claim }: SourcedClaim): string[] => keysOf(claim).map((key) => refOf(claim.articleId, key));
  // Without a date of its own a report counts on a day that only its meeting or gathering gives.
  const dayOf = ({ claim }: SourcedClaim): PartialDate | null => (claim.kind === 'meeting' ? claim.date : null);
  return {
    refs: [...whole, ...offices.keys()],
    asksForDay: (sourced) => dayOf(sourced) === null && refsOf(sourced).some((ref) => offices.has(ref)),
    concerns: (sourced, days) => {
      const refs = refsOf(sourced);
      if (refs.some((ref) => whole.has(ref))) return true;
      const day = dayOf(sourced) ?? days.get(sourced.claim.id);
      return day !== undefined && refs.some((ref) => offices.get(ref)?.(day));
    },
  };
}

function keysOf(claim: SourcedClaim['claim']): string[] {
  if (claim.kind === 'meeting') return [...claim.participants, ...(claim.event === null ? [] : [claim.event])];
  return claim.kind === 'attendance' ? [claim.subject, claim.event] : [];
}

/** Many keys mean one gathering: each is signed once. */
function movedGatherings({ before, after }: IdentityChange): string[] {
  const signed = new Map<ResolvedGathering, string>();
  const sign = (gathering: ResolvedGathering | undefined): string | null => {
    if (!gathering) return null;
    const signature = signed.get(gathering) ?? gatheringSignature(gathering);
    signed.set(gathering, signature);
    return signature;
  };
  return [...before.gatherings].flatMap(([ref, was]) => (sign(was) === sign(after.gatherings.get(ref)) ? [] : [ref]));
}

/**
 * Whether the ref's own article says something else of the person's offices. It matters for disagreements, which look at
 * what the gazetteer leaves no room for too. Only a merge or its undoing brings it about: an article that is loaded or
 * removed has its meetings derived again anyway.
 */
function isToldOtherwise(ref: string, before: ResolvedPerson, after: ResolvedPerson): boolean {
  const article = articleOf(ref);
  const told = ({ offices }: ResolvedPerson): string[] =>
    (officesByArticle(offices).get(article) ?? []).map(({ claim }) => claim.id).sort(compareText);
  return told(before).join(' ') !== told(after).join(' ');
}

/** Null where nothing said of somebody's offices differs. */
function compareOffices(
  person: { before: ResolvedPerson; after: ResolvedPerson },
  index: { before: GazetteerIndex; after: GazetteerIndex },
): HasChanged | null {
  if (officesSignature(person.before, index.before) === officesSignature(person.after, index.after)) return null;
  const answers = new Map<PartialDate | null, boolean>();
  const officeThen = (when: 'before' | 'after', date: PartialDate | null): string => {
    const { role, title, country, organization } = officeOn(person[when].id, person[when].offices, date, index[when]);
    return JSON.stringify([role, title, country, organization]);
  };
  return (date) => {
    const known = answers.get(date);
    if (known !== undefined) return known;
    const answer = officeThen('before', date) !== officeThen('after', date);
    answers.set(date, answer);
    return answer;
  };
}
