// Lists of persons: "A, B and C".
import type { Item, Mention } from '../document';
import { hasTag, tagOf } from '../document';
import { hasAny, tagMask } from '../tag-masks';
import { behindGloss } from './behind-gloss';

const JOINERS = new Set([',', ';', '–', '-']);
const JOINING = tagMask('conj', 'particle', 'then');
const LONGEST_GAP = 4;

/** Numbers the lists and hands the case at a list's end back to its members. */
export function coordinate(mentions: Mention[], items: readonly Item[]): void {
  let before: Mention | undefined;
  const glossed = items.some((item) => item.text === '(');
  mentions.forEach((mention, index) => {
    const alike =
      before &&
      (before.form === mention.form || items.slice(before.caseTo, mention.from).some((item) => hasTag(item, 'conj')));
    const joined =
      before &&
      alike &&
      isGap(items, before.caseTo, mention.from) &&
      (before.case === 'plain' || before.case === mention.case);
    mention.group = joined && before ? before.group : index;
    if (!glossed || !isGloss(items, mention)) before = mention;
  });
  for (const mention of mentions) {
    partBesides(mention, mentions, items);
    closeAside(mention, items);
    standBehind(mention, items);
  }
  for (const mention of mentions) takeCaseOfMany(mention, mentions, items);
  mentions.forEach((mention, index) => {
    if (isSetOffDoer(mention, mentions, items)) mention.group = index + mentions.length;
  });
  for (const mention of mentions) {
    if (mention.case !== 'plain') continue;
    const last = mentions.findLast((other) => other.group === mention.group);
    if (last && last.case !== 'plain') mention.case = last.case;
  }
  // Nobody stands in a place called after several persons: "A और B में बातचीत" is talk between them.
  for (const mention of mentions) {
    if (mention.case !== 'in' || mention.form !== 'name') continue;
    if (mentions.some((other) => other !== mention && other.group === mention.group)) mention.case = 'between';
  }
}

/** "X, with Russia's president Y will meet too": of two with a comma between, the first is the doer where the sentence has no other. */
function isSetOffDoer(mention: Mention, mentions: readonly Mention[], items: readonly Item[]): boolean {
  const [first, second, ...others] = mentions.filter(({ group }) => group === mention.group);
  if (first !== mention || !second || others.length > 0 || first.case !== 'plain' || second.case !== 'with')
    return false;
  if (first.form !== 'name' || second.from !== first.caseTo + 1 || items[first.caseTo]?.text !== ',') return false;
  if (second.country === null && second.role === null) return false;
  return mentions.every((other) => other === first || (other.case !== 'agent' && other.case !== 'plain'));
}

/** "with three ministers — A, B and C — he met": the case word stands behind the closing dash. */
function closeAside(mention: Mention, items: readonly Item[]): void {
  if (mention.case !== 'plain' || !/^[-–—]$/u.test(items[mention.caseTo]?.text ?? '')) return;
  const tag = tagOf(items[mention.caseTo + 1], 'case');
  if (!tag || tag.after || tag.case === 'of') return;
  mention.case = tag.case;
  mention.caseTo += 2;
}

/** "besides X, A had talks with Y too": X is no doer like A, but another partner. */
function partBesides(mention: Mention, mentions: readonly Mention[], items: readonly Item[]): void {
  const at = mention.caseTo;
  if (!tagOf(items[at], 'conj')?.besides) return;
  const doer = mentions.find(({ from, group }) => from > at && group === mention.group);
  if (!doer || doer.case === 'with') return;
  const ends = items.findIndex(({ kind }, place) => place >= doer.caseTo && kind === 'punct');
  const partner = mentions.find(({ from, case: role }) => from >= doer.caseTo && from < ends && role === 'with');
  if (!partner) return;
  const { group } = mention;
  for (const one of mentions)
    if (one.group === group) {
      if (one.from < at) one.case = 'with';
      one.group = one.from < at ? partner.group : mentions.indexOf(doer);
    }
}

/** "after X", "before X": whose turn it was then, and no doer. */
function standBehind(mention: Mention, items: readonly Item[]): void {
  const stands = mention.form === 'name' || mention.form === 'role';
  if (stands && mention.case === 'plain' && hasTag(items[mention.caseTo], 'during')) mention.case = 'in';
}

const MANY = 8;

/** "A, B and C, including many leaders, met": who stands before "including" does what the many behind it do. */
function takeCaseOfMany(mention: Mention, mentions: readonly Mention[], items: readonly Item[]): void {
  const word = behindGloss(items, mention.caseTo);
  if (mention.case !== 'plain' || mention.form !== 'name' || !hasTag(items[word], 'including')) return;
  const many = mentions.filter(({ form, from }) => form === 'plural' && from > word && from - word <= MANY);
  const marked = many.find(({ case: role }) => role !== 'plain');
  if (!marked || items.slice(word, marked.from).some((item) => hasTag(item, 'verb', 'meet'))) return;
  mention.case = marked.case;
  mention.caseTo = marked.caseTo;
}

/** "Wang Yi (王毅)": the name once more, in brackets. */
function isGloss(items: readonly Item[], { from, caseTo }: Mention): boolean {
  const open = items.slice(Math.max(0, from - GLOSS), from).findLast((item) => /^[()]$/u.test(item.text));
  const close = items.slice(caseTo, caseTo + GLOSS).find((item) => /^[()]$/u.test(item.text));
  return open?.text === '(' && close?.text === ')';
}

/** Words of a name on either side of one of its words. */
const GLOSS = 3;

/** "on Tuesday A and on Wednesday B": words of time behind "and" part no list that began with one. */
function isTimeBehindConj(items: readonly Item[], from: number, to: number): boolean {
  if (to - from < 2 || !hasTag(items[from], 'conj')) return false;
  const times = items.slice(from + 1, to);
  if (!times.every((item, index) => hasAny(item, TIME) || (index > 0 && hasTag(item, 'case')))) return false;
  return items.slice(0, from).some((item) => hasAny(item, TIME));
}

const TIME = tagMask('weekday', 'day', 'carried-day', 'daypart');

const LONGEST_OWNER = 5;

/** "X और [माओवादी केन्द्र के] अध्यक्ष Y": whose office it is, where no country owns it, parts no list. */
function isOwnerBehindConj(items: readonly Item[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > LONGEST_OWNER + 1 || !joins(items[from]) || hasTag(items[from], 'verb'))
    return false;
  if (!hasTag(items[to], 'title') || !isGenitive(items, to - 1)) return false;
  const owner = items.slice(from + 1, hasTag(items[to - 1], 'case') ? to - 1 : to);
  return owner.length > 0 && owner.every((item) => item.kind === 'word' && !hasAny(item, NO_OWNER));
}

const NO_OWNER = tagMask('verb', 'person', 'meet', 'pronoun', 'clause', 'case', 'gathering');

const isGenitive = (items: readonly Item[], at: number) =>
  items[at]?.case === 'of' || tagOf(items[at], 'case')?.case === 'of';

/** "माओवादी केन्द्र के अध्यक्ष …": what owns an office, and is nobody. */
export const ownsOffice = (items: readonly Item[], { to, case: own }: { to: number; case: string | null }) =>
  own === 'of' ? hasTag(items[to], 'title') : isGenitive(items, to) && hasTag(items[to + 1], 'title');

/** Only commas, "and" and the like between two item indexes, and something at all. */
export function isGap(items: readonly Item[], start: number, to: number): boolean {
  const from = behindGloss(items, start);
  if (isOwnerBehindConj(items, from, to)) return true;
  if (to <= from || to - from > LONGEST_GAP) return false;
  if (isTimeBehindConj(items, from, to)) return true;
  let split = false;
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (!joins(item) || hasTag(item, 'verb')) return false;
    split ||= item?.kind === 'punct' || hasTag(item, 'conj');
  }
  return split;
}

function joins(item: Item | undefined): boolean {
  return item !== undefined && (JOINERS.has(item.text) || hasAny(item, JOINING));
}

/** Whether a phrase stands in a list that names an unnamed plural: "three ministers — A, B and C". */
export function isFilling(
  items: readonly Item[],
  mentions: readonly Mention[],
  place: { at: number; listed: boolean },
): boolean {
  if (place.listed) return mentions.some((mention) => mention.form === 'plural');
  const last = mentions[mentions.length - 1];
  if (last?.form !== 'plural') return false;
  const gap = items.slice(last.caseTo, place.at);
  if (gap.length > 0 && gap.length <= 2 && gap.every(isListing) && hasTag(gap.at(-1), 'listing')) return true;
  const opens = /^[-–—:(]$/u.test(items[place.at - 1]?.text ?? '');
  return opens && (last.caseTo === place.at - 1 || items[place.at - 1]?.text === '—');
}

function isListing(item: Item): boolean {
  return item.kind === 'punct' || hasTag(item, 'listing');
}
