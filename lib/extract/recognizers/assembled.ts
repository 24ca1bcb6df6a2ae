// Office-holders of an organisation who come together make a gathering of it, whatever the order of the words and without a noun for it.
import type { GatheringKind } from '@/lib/contracts/vocabulary';
import type { GatheringRef, Item, Sentence } from '../document';
import { hasTag, isFutureVerb, says, tagOf } from '../document';
import { someHave, tagMask } from '../tag-masks';

const ORGANIZATION = tagMask('organization');
const GATHERS = tagMask('gather-verb', 'meet', 'planned', 'host', 'host-verb');
const GATHERED = tagMask('gather-verb');
/** Words between an office and its organisation, "of the member states of the", and from there to what they did. */
const [NEAR, REACH] = [6, 14];

/**
 * "The leaders of the member states of CICA met here on Tuesday", "В Душанбе встретились министры обороны стран ШОС", "एससीओ देशों के रक्षा
 * मंत्री दुशान्बे में मिले": the gathering of a sentence that names no other. A word for a session without any of its own is theirs.
 */
export function recognizeAssembled(sentence: Sentence, refs: GatheringRef[]): GatheringRef[] {
  if (!someHave(sentence, GATHERS)) return refs;
  if (!someHave(sentence, ORGANIZATION)) return refs.length === 0 ? ofTheBody(sentence) : refs;
  if (refs.some(({ kind, foreign }) => kind !== null || foreign)) return refs;
  const { items } = sentence;
  const at = items.findIndex((item) => tagOf(item, 'organization')?.series);
  const series = tagOf(items[at], 'organization')?.series;
  if (!series) return refs;
  const office = officeBeside(sentence, at);
  if (!office || !comeTogether(sentence, office.at)) return refs;
  const [bare] = refs;
  if (bare?.series && bare.series !== series) return refs;
  if (bare) return [{ ...bare, series, kind: office.kind }, ...refs.slice(1)];
  const [from, to] = [Math.min(at, office.at), Math.max(at, office.at) + 1];
  return [refBetween(items, { from, to }, { series, kind: office.kind, relation: null })];
}

/** A phrase that stands for a session itself. */
function refBetween(
  items: readonly Item[],
  { from, to }: Pick<GatheringRef, 'from' | 'to'>,
  told: Pick<GatheringRef, 'series' | 'kind' | 'relation'>,
): GatheringRef {
  const [start, end] = [items[from]?.start ?? 0, items[to - 1]?.stemEnd ?? 0];
  return { from, to, start, end, ordinal: null, use: 'itself', foreign: false, event: null, ...told };
}

/** Many who hold one office, nothing but whose they are between them and the organisation. */
function officeBeside(sentence: Sentence, organization: number): { at: number; kind: GatheringKind } | null {
  const { items, order } = sentence;
  // "संगठन के विदेश मंत्री जुटे": where an office has one form for one and for many, the verb says that they are many.
  const many = order.caseWords === 'after' && someHave(sentence, GATHERED);
  for (let away = 1; away <= NEAR; away++) {
    for (const at of [organization + away, organization - away]) {
      const between = items.slice(Math.min(at, organization) + 1, Math.max(at, organization));
      const kind = kindOf(items[at], between, many);
      if (kind && isOneGroup(between)) return { at, kind };
    }
  }
  return null;
}

/** An office is held by many where its word says so, or where it is that of states: "सदस्य देशों के रक्षा मंत्री". */
function kindOf(item: Item | undefined, between: readonly Item[], many: boolean): GatheringKind | null {
  const titles = item?.tags.filter((tag) => tag.type === 'title') ?? [];
  const title = titles.find(({ plural }) => plural) ?? titles[0];
  if (!title) return tagOf(item, 'leader')?.field ?? null;
  return many || title.plural || item?.plural || between.some((one) => hasTag(one, 'word')) ? title.field : null;
}

const OTHERS = ['verb', 'person', 'country', 'city', 'meet', 'conj', 'clause'] as const;
const isOneGroup = (between: readonly Item[]) => !between.some((item) => item.text === ',' || hasTag(item, ...OTHERS));

/** Nobody is named whom they might have met, and what they did is no talk of two. */
function comeTogether({ items, mentions }: Sentence, office: number): boolean {
  const named = mentions.some(
    ({ form, from, to }) =>
      form !== 'plural' && form !== 'both' && Math.abs(from - office) <= REACH && (to <= office || from > office),
  );
  const near = items.slice(Math.max(0, office - REACH), office + REACH);
  const gathers = near.some((item) => hasTag(item, 'gather-verb') || tagOf(item, 'meet')?.strength === 'strong');
  return !named && (gathers || isDueSomewhere(near) || isHosted(near));
}

/** "उज्बेक राजधानी विदेश मंत्रियों की मेजबान बनी", "Tashkent was host to the ministers" */
const isHosted = (items: readonly Item[]) =>
  items.some((item) => hasTag(item, 'host', 'host-verb')) && items.some((item) => hasTag(item, 'city', 'capital'));

/** "are due in Cholpon-Ata" */
const isDueSomewhere = (items: readonly Item[]) =>
  items.some(
    (item, at) =>
      hasTag(item, 'planned') && tagOf(items[at + 1], 'case')?.case === 'in' && hasTag(items[at + 2], 'city'),
  );

/** "संगठन के राष्ट्राध्यक्ष सितंबर में समरकंद में जुटेंगे", "জোটের নেতারা বসবেন আগামী বছর": those of the organisation told of, at a time or in a place to come. */
function ofTheBody(sentence: Sentence): GatheringRef[] {
  const { items, dates, order } = sentence;
  const at = items.findIndex((item) => says(item, 'body'));
  if (order.caseWords !== 'after' || at < 0 || dates.length === 0 || !items.some(isFutureVerb)) return [];
  const owned = items[at]?.case === 'of' ? at + 1 : tagOf(items[at + 1], 'case')?.case === 'of' ? at + 2 : 0;
  const leaders = hasTag(items[owned], 'leader') ? 'summit' : null;
  const kind = owned > 0 ? (kindOf(items[owned], [], true) ?? leaders) : null;
  if (!kind || !comeTogether(sentence, owned)) return [];
  return [refBetween(items, { from: at, to: owned + 1 }, { series: null, kind, relation: 'next' })];
}
