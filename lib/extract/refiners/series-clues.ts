// Which series and kind a phrase means that does not say it.
import type { GatheringKind, Series } from '@/lib/contracts/vocabulary';
import type { Gathering, GatheringRef, Sentence } from '../document';
import { hasTag, isByOrder, tagOf } from '../document';
import { councilKind } from '../recognizers/council-kind';
import { someHave, tagMask } from '../tag-masks';
import { clash } from './clash';
import type { Details } from './gathering-details';
import type { ReadState } from './reading-gatherings';

const ORGANIZATION = tagMask('organization');

/** An article about one series may name another one in passing. */
const OFTEN = 3;

/** The one series that an article names, but for one sentence of another; or null. */
export function onlySeries(sentences: readonly Sentence[]): Series | null {
  const told = sentences.filter((sentence) => sentence.kind !== 'furniture' && sentence.kind !== 'credit');
  const counts = new Map<Series, number>();
  for (const sentence of told) {
    if (!someHave(sentence, ORGANIZATION)) continue;
    const named = new Set(sentence.items.flatMap((item) => tagOf(item, 'organization')?.series ?? []));
    for (const series of named) counts.set(series, (counts.get(series) ?? 0) + 1);
  }
  const [most, other] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most || (other && (most[1] < OFTEN || other[1] > 1))) return null;
  return most[0];
}

/** The series of the organisation that a sentence names last, null for one of somebody else; `before` where it names none. */
export function seriesNamedIn(
  { items }: Pick<Sentence, 'items'>,
  before: Series | null | undefined,
): Series | null | undefined {
  const named = items.findLast((item) => hasTag(item, 'organization'));
  return named ? tagOf(named, 'organization')?.series : before;
}

/** "CICA is thirty years old. … its sixth summit": the series of the gathering told of last, else that of the organisation named last. */
export function seriesNow(
  { items, order }: Sentence,
  { from }: GatheringRef,
  { series, named }: ReadState,
): Series | null {
  // "in the city where the organisation was born its sixth summit …"
  const own = seriesNamedIn({ items: items.slice(0, from) }, undefined) ?? null;
  return order.caseWords === 'after' ? (own ?? series ?? named ?? null) : (series ?? own);
}

/** "the Bishkek summit": told by its city alone, it is another one of the kind that the article tells of. */
export function isOneOfSeries(sentence: Sentence, ref: GatheringRef): boolean {
  const [city, noun] = sentence.items.slice(Math.max(ref.from, ref.to - 2), ref.to);
  return tagOf(noun, 'gathering')?.strength === 'strong' && hasTag(city, 'city') && (city?.case ?? 'of') === 'of';
}

/** What "the conference" is that nothing says more of. */
export const KIND_OF_BARE_CONFERENCE = 'summit';

interface Kinds {
  series: Series;
  /** The gathering told of that this one is like. */
  like: Gathering | undefined;
  /** The session that most of the report's people would hold. */
  assembly: GatheringKind | null;
  /** What a bare conference is where the report names no kind at all. */
  fallback: GatheringKind | null;
}

/** The kind of session that a phrase means, or null where it is still to be told. */
export function kindNow(
  sentence: Sentence,
  ref: GatheringRef,
  { series, like, assembly, fallback }: Kinds,
): GatheringKind | null {
  const told = councilKind(ref.kind, { series, council: isCouncil(sentence, ref) }) ?? like?.kind;
  if (told) return told;
  if (series === 'CICA' && !sentence.items[ref.to - 1]?.plural) return assembly ?? KIND_OF_BARE_CONFERENCE;
  return isStrong(sentence, ref) ? fallback : null;
}

/** A word that only gatherings have: "conference", not "meeting". */
const isStrong = ({ items, order }: Sentence, ref: GatheringRef) =>
  // "a gathering of the organisation"
  items
    .slice(isByOrder(order) ? ref.from : ref.to - 1, ref.to)
    .some((item) => tagOf(item, 'gathering')?.strength === 'strong');

/** "the gathering in Shanghai in May 2014": of the series told of, at another time. */
export function isAnotherOne(sentence: Sentence, ref: GatheringRef, details: Details): boolean {
  const told = details.start !== null && details.city !== null;
  const before = sentence.order.caseWords === 'before';
  return (before ? ref.use === 'itself' : isStrong(sentence, ref)) && !ref.foreign && told;
}

/** "the conference in Samarkand in May": another time or place than all that are told of, so somebody else's. */
export function isOfOthers({ order }: Sentence, details: Details, gatherings: readonly Gathering[]): boolean {
  const told = details.start !== null || details.named !== null;
  if (order.caseWords !== 'after' || !told || gatherings.length === 0) return false;
  return gatherings.every((other) => clash(other, details));
}

/** "उस बैठक में", "in that session": the gathering told of last, even one that is still to come. */
export function pointsBack({ items, order }: Sentence, ref: GatheringRef): boolean {
  return (
    order.caseWords === 'after' && items.slice(Math.max(0, ref.from - 1), ref.to).some((item) => hasTag(item, 'this'))
  );
}

/** "the Council of Ministers", whose organisation was named before. */
export const isCouncil = ({ items }: Sentence, { from, to }: GatheringRef) =>
  items.slice(from, to).some((item, at) => hasTag(item, 'council') && hasTag(items[from + at + 1], 'leader', 'kind'));
