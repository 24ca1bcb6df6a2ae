// Lists of persons behind one word of case: "with A, B and C".
import type { Item, Mention } from '../document';
import { hasTag, tagOf } from '../document';
import { isPredicate, skipAdverbs } from './clauses';

/** Numbers the lists of a sentence and gives their members the case of the first one. */
export function groupLists(
  all: readonly Mention[],
  items: readonly Item[],
  clause: { from: number; titled: boolean },
): void {
  all.forEach((mention, index) => {
    mention.group = index;
  });
  const mentions = all.filter((mention) => !ownsApposed(items, mention));
  for (let first = 0; first < mentions.length; ) {
    const last = endOfList(mentions, items, { first, ...clause });
    joinList(mentions, items, { first, last });
    first = last + 1;
  }
}

/** Words of a noun that stands beside a name: "predecessor", "long-time deputy". */
const APPOSED = 3;

/** "X, Y's predecessor, and Z": Y only tells who X is. */
function ownsApposed(items: readonly Item[], { case: role, from, to }: Mention): boolean {
  if (role !== 'of' || items[from - 1]?.text !== ',') return false;
  const noun = items.slice(to, to + APPOSED + 1);
  const end = noun.findIndex(({ text }) => text === ',');
  return (
    end > 0 &&
    noun
      .slice(0, end)
      .every((item) => item.kind === 'word' && !isPredicate(item) && !hasTag(item, 'meet', 'conj', 'case'))
  );
}

function endOfList(
  mentions: readonly Mention[],
  items: readonly Item[],
  from: { first: number; from: number; titled: boolean },
): number {
  let last = from.first;
  let closed = from.first;
  for (let next = from.first + 1; next < mentions.length; next++) {
    const [before, mention] = [mentions[next - 1], mentions[next]];
    if (!before || !mention) break;
    const link = linkBetween(items, before, mention);
    if (link === null || !isSameForm(before, mention, items)) break;
    if (
      mention.case === 'of' &&
      before.case !== 'of' &&
      items.slice(before.to, mention.from).some(({ text }) => text === ',') &&
      next === from.first + 1
    )
      break;
    if (link === 'and' && ownVerb(items, mentions, { first: from.first, next, from: from.from })) break;
    last = next;
    if (link === 'and' || link === 'strong') closed = next;
    if (link === 'and' && before.case !== mention.case && mention.case !== 'plain') break;
  }
  return from.titled || last - from.first >= 2 ? last : closed;
}

/** Offices without a name stand in lists of names only behind "and". */
function isSameForm(a: Mention, b: Mention, items: readonly Item[]): boolean {
  const relative = a.pronoun?.relative || b.pronoun?.relative;
  const owner = a.case === 'of' && items[a.to - 1]?.case === 'of';
  return !relative && !owner && (b.case === 'plain' || b.case === a.case || b.case === 'of');
}

/** "A met B and C met D": behind "and" a new doer begins. */
function ownVerb(
  items: readonly Item[],
  mentions: readonly Mention[],
  at: { first: number; next: number; from: number },
): boolean {
  const first = mentions[at.first];
  const next = mentions[at.next];
  if (!first || !next || first.case === 'between' || !isPredicate(items[skipAdverbs(items, next.to)])) return false;
  return items.slice(at.from, first.from).some((item) => isPredicate(item));
}

/** What joins two phrases: a comma, "and", a semicolon or a hyphen; null when something else stands between. */
function linkBetween(items: readonly Item[], a: Mention, b: Mention): 'comma' | 'and' | 'strong' | null {
  const between = items.slice(a.to, b.from);
  const core = withoutParenthesis(between).filter(
    (item) => !hasTag(item, 'case', 'particle', 'adverb') || hasTag(item, 'conj'),
  );
  if (core.length === 0 || core.length > 2) return null;
  if (!core.every((item) => /^[,;&/–—-]$/u.test(item.text) || hasTag(item, 'conj'))) return null;
  if (core.some((item) => hasTag(item, 'conj') || item.text === '&')) return 'and';
  return core.some((item) => item.text === ',') ? 'comma' : 'strong';
}

/** Words in brackets behind a name of a list: "(Monday)", "(Sunday too)". */
const BRACKET = 5;

/** "and, after a change of plans, B": words between commas behind "and". */
function withoutParenthesis(between: readonly Item[]): readonly Item[] {
  const bracket = between[0]?.text === '(' ? between.findIndex(({ text }) => text === ')') : -1;
  if (bracket > 0 && bracket <= BRACKET) return withoutParenthesis(between.slice(bracket + 1));
  const timed = timeAhead(between);
  if (timed > 0) return withoutParenthesis(between.slice(timed));
  const [first, comma] = between;
  if (isUnknownOffice(between)) return between.slice(-1);
  if (between.length < 3 || between.length > 10 || !hasTag(first, 'conj') || comma?.text !== ',') return between;
  return between.at(-1)?.text === ',' && !between.some((item) => isPredicate(item)) ? [first as Item] : between;
}

const TIMES = ['article', 'ordinal', 'weekday', 'month', 'day', 'daypart', 'carried-day'] as const;

/** "A there on Monday, B on the second day", "A today at noon": how many words before the comma only tell the time. */
function timeAhead(between: readonly Item[]): number {
  let to = hasTag(between[0], 'in-it') ? 1 : 0;
  while (hasTag(between[to], 'case', ...TIMES) || between[to]?.kind === 'number') to++;
  if (hasTag(between[to - 1], 'ordinal') && hasTag(between[to], 'word')) to++;
  const told = between.slice(0, to).some((item) => hasTag(item, 'ordinal', 'weekday', 'month', 'day', 'daypart'));
  return told && (between[to]?.text === ',' || hasTag(between[to], 'conj')) ? to : 0;
}

/** ", head of the River Office, and": an office that the pack does not know, between two names of a list. */
function isUnknownOffice(between: readonly Item[]): boolean {
  if (between[0]?.text !== ',' || between.length < 4 || between.length > 16) return false;
  const last = between.at(-1);
  if (!hasTag(last, 'conj') || between.at(-2)?.text !== ',') return false;
  return between
    .slice(1, -2)
    .every((item) => !isPredicate(item) && !hasTag(item, 'clause', 'pronoun', 'meet', 'during', 'sidelines'));
}

function joinList(mentions: readonly Mention[], items: readonly Item[], list: { first: number; last: number }): void {
  const head = mentions[list.first];
  if (!head || list.last === list.first) return;
  const members = mentions.slice(list.first, list.last + 1);
  const owner =
    members.at(-1)?.case === 'of' && head.case === 'plain' && hasTag(items[members.at(-1)?.to ?? -1], 'meet');
  for (const mention of members) {
    mention.group = head.group;
    if (owner) mention.case = 'of';
    else if (mention.case === 'plain') mention.case = head.case;
  }
}

/** "the foreign ministers of India and Pakistan, A and B": the names have the case, the office and, in their order, the countries. */
export function nameOffices(mentions: readonly Mention[], items: readonly Item[]): void {
  mentions.forEach((plural, index) => {
    const first = mentions[index + 1];
    if (plural.form !== 'plural' || first?.form !== 'name' || first.case !== 'plain') return;
    const { countries, to } = countriesBehind(items, plural.to);
    const between = items.slice(to, first.from);
    if (between.length > 1 || !between.every((item) => /^[,:–—]$/u.test(item.text))) return;
    const list = mentions.filter((mention) => mention.group === first.group);
    if (list.length < 2) return;
    list.forEach((mention, at) => {
      mention.case = plural.case;
      mention.role ??= plural.role;
      if (list.length === countries.length) mention.country ??= countries[at] ?? null;
    });
  });
}

/** "of India, China and Iran" */
function countriesBehind(items: readonly Item[], from: number): { countries: string[]; to: number } {
  const countries: string[] = [];
  let to = from;
  const first = tagOf(items[from - 1], 'country');
  if (first) countries.push(first.id);
  for (let at = from; at < items.length; at++) {
    const country = tagOf(items[at], 'country');
    if (country) countries.push(country.id);
    else if (!hasTag(items[at], 'case', 'article', 'conj') && items[at]?.text !== ',') break;
    if (country) to = at + 1;
  }
  return { countries, to };
}
