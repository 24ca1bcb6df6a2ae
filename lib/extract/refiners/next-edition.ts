// "Tianjin is next, in 2025", "В следующий раз лидеры соберутся в Тяньцзине", "পরের বৈঠক চীনে": another session of the series, told of without a noun of its own.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { GatheringKind } from '@/lib/contracts/vocabulary';
import type { Clause, Gathering, Item, Mention, Sentence } from '../document';
import { hasTag, isFutureVerb, tagOf } from '../document';
import { hasAny, tagMask } from '../tag-masks';

const GATHERS = tagMask('gather-verb', 'meet', 'attend', 'host-verb');
const NO_SESSION = tagMask('visit', 'negation', 'hoped', 'cancelled', 'phone');

/** What a sentence tells of another session of the same series. */
interface Edition {
  kind: GatheringKind;
  start: PartialDate;
  city: string | null;
  country: string | null;
  isAhead: boolean;
}

/** The sessions before and after the one that a report is about, of which no phrase tells, in the order of the text. */
export function otherEditions(
  body: readonly Sentence[],
  {
    gatherings,
    main,
    published,
  }: { gatherings: readonly Gathering[]; main: Gathering | undefined; published: PartialDate | null },
): Gathering[] {
  const found: Gathering[] = [];
  let before: Sentence | undefined;
  for (const sentence of body) {
    const last =
      before?.block === sentence.block ? before.gatherings.findLast(({ event }) => event !== null) : undefined;
    const told = gatherings.find(({ key }) => key === last?.event) ?? main;
    const edition = told && readEdition(sentence, told, published);
    if (edition && ![...gatherings, ...found].some((other) => isEdition(other, told, edition)))
      found.push(editionOf(`e${gatherings.length + found.length + 1}`, told, { ...edition, sentence }));
    before = sentence;
  }
  return found;
}

/** The session before or after the one that a report is about, in a clause that names nobody and no gathering; or null. */
function readEdition(sentence: Sentence, told: Gathering, published: PartialDate | null): Edition | null {
  if (told.start === null || sentence.dates.length === 0) return null;
  for (const clause of sentence.clauses) {
    const edition = inClause(sentence, clause, { told, published });
    if (edition) return edition;
  }
  return null;
}

function inClause(
  sentence: Sentence,
  clause: Clause,
  { told, published }: { told: Gathering; published: PartialDate | null },
): Edition | null {
  const inside = ({ from }: { from: number }) => from >= clause.from && from < clause.to;
  const start = sentence.dates.find((date) => inside(date) && date.kind === 'absolute')?.value;
  if (!start || sentence.gatherings.some(inside)) return null;
  const items = sentence.items.slice(clause.from, clause.to);
  if (items.some((item) => hasAny(item, NO_SESSION) || isOfOthers(item, told))) return null;
  const groups = sentence.mentions.filter(inside);
  const comeTogether = items.some((item) => hasTag(item, 'gather-verb'));
  if (groups.some((mention) => !isGroup(sentence.items, mention, comeTogether))) return null;
  const office = items.flatMap((item) => officeKind(item, told) ?? [])[0];
  const kind = office ?? told.kind;
  if (kind === told.kind && isSameTime(start, told.start ?? start)) return null;
  const isAhead = published !== null && start > published.slice(0, start.length);
  const isToCome = items.some((item) => isFutureVerb(item) || hasTag(item, 'next', 'planned'));
  if (isAhead ? !isToCome && !items.some((item) => hasTag(item, 'turn')) : isToCome) return null;
  const gathers = office !== undefined && items.some((item) => hasAny(item, GATHERS));
  if (groups.length > 0 ? !gathers : !items.some((item, at) => isAnother(item, items[at + 1]))) return null;
  const isLand = (item: Item) => hasTag(item, 'country') && !tagOf(item, 'country')?.adjective;
  const there = items.some((item) => hasTag(item, 'in-it')) ? sentence.items.slice(0, clause.from) : [];
  const place =
    items.find((item) => hasTag(item, 'city')) ?? items.find(isLand) ?? there.findLast((item) => hasTag(item, 'city'));
  const [city, country] = [tagOf(place, 'city'), tagOf(place, 'country')];
  if (!city && !country && !(isAhead && gathers)) return null;
  return { kind, start, city: city?.id ?? null, country: city?.country ?? country?.id ?? null, isAhead };
}

/** An organisation of somebody else's sessions. */
const isOfOthers = (item: Item, { series }: Gathering) => {
  const organization = tagOf(item, 'organization');
  return organization !== undefined && organization.series !== series;
};

const isSameTime = (one: PartialDate, other: PartialDate) => {
  const length = Math.min(one.length, other.length, 7);
  return one.slice(0, length) === other.slice(0, length);
};

/** "the leaders", "the ministers": nobody of their own. */
const isGroup = (items: readonly Item[], { form, from, to }: Mention, gathers: boolean) =>
  form === 'plural' ||
  items.slice(from, to).some((item) => hasTag(item, 'leader')) ||
  (form === 'role' && gathers && items.slice(from, to).some((item) => hasTag(item, 'title')));

/** "the next one", "next time", "the sixth is due", "is host": no year, and no noun of anything else. */
const isAnother = (item: Item, next: Item | undefined) =>
  hasTag(item, 'host-verb', 'host') ||
  (hasTag(item, 'next', 'last', 'turn') && !hasTag(next, 'year', 'month', 'month-word')) ||
  (hasTag(item, 'ordinal', 'day-ending') && hasTag(next, 'planned'));

/** "leaders", "foreign ministers": the kind of session at which they meet; "ministers" are those of the one that is told of. */
function officeKind(item: Item, told: Gathering): GatheringKind | null {
  if (hasTag(item, 'leader')) return tagOf(item, 'leader')?.field ?? told.kind;
  const title = item.tags.find((tag) => tag.type === 'title' && tag.field !== null);
  return title?.type === 'title' ? title.field : null;
}

/** Whether a gathering is that session. */
const isEdition = (other: Gathering, { series }: Gathering, { kind, start }: Edition) =>
  other.series === series && other.kind === kind && other.start !== null && isSameTime(start, other.start);

/** Such a session as a gathering of its own. */
const editionOf = (
  key: string,
  { series }: Gathering,
  { kind, start, city, country, isAhead, sentence }: Edition & { sentence: Sentence },
): Gathering => ({
  key,
  series,
  kind,
  ordinal: null,
  start,
  end: null,
  city,
  country,
  placed: city !== null,
  status: isAhead ? 'planned' : 'held',
  evidence: { start: sentence.start, end: sentence.end },
  days: null,
  anchor: null,
  recalled: false,
});
