// What stands before a name in an inflected language: [new] [Russian] [foreign minister [of Russia]] [general]; its words agree in case.
import type { Role } from '@/lib/contracts/vocabulary';
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import { commonCases, GRAMMAR_CASES, type GrammarCase } from '../text/inflect';
import { isName, NO_OWNERS, type OwnerEndings } from './institutions';
import { casesOf, isCapital, tagIn } from './item-cases';
import { readOwner, skipOwner, takeLed } from './owners';

export interface Head {
  from: number;
  to: number;
  cases: readonly GrammarCase[];
  country: string | null;
  /** Of a plural: the countries in the order of the names that may follow. */
  countries: string[];
  organization: string | null;
  roles: Role[];
  title: string | null;
  rank: boolean;
  former: 'former' | 'then' | null;
  host: boolean;
  thatCountry: boolean;
  counterpart: boolean;
  leader: boolean;
  /** "the American": nothing but an inhabitant. */
  inhabitant: boolean;
  plural: boolean;
}

/** The longest head at `from` under a governor that allows `cases`; `to === from` when there is none. */
export function readHead(
  items: readonly Item[],
  from: number,
  cases: readonly GrammarCase[],
  owns: OwnerEndings,
): Head {
  const head: Head = {
    from,
    to: from,
    cases,
    country: null,
    countries: [],
    organization: null,
    roles: [],
    title: null,
    rank: false,
    former: null,
    host: false,
    thatCountry: false,
    counterpart: false,
    leader: false,
    inhabitant: false,
    plural: false,
  };
  let at = from;
  let titleStart: number | null = null;
  while (at < items.length) {
    const office = isOffice(items[at]);
    const next = readQualifier(items, at, head) ?? readOffice(items, at, { head, owns }) ?? readJoint(items, at, head);
    if (next === null) break;
    if (office) titleStart ??= at;
    const counts = next > at + 1 || !hasTag(items[at], 'qualifier', 'conj') || office;
    at = next;
    if (counts && items[at - 1]?.kind !== 'punct') head.to = at;
    if (office && titleStart !== null) head.title = textOf(items, titleStart, at);
    if (office && head.plural) break;
  }
  return head;
}

const isOffice = (item: Item | undefined) => hasTag(item, 'title', 'leader', 'counterpart');

function textOf(items: readonly Item[], from: number, to: number): string {
  return items
    .slice(from, to)
    .map((item, index) => `${index > 0 && item.spaced ? ' ' : ''}${item.text}`)
    .join('');
}

/** Narrows the cases of the head; false when the word cannot belong to it. */
function agree(head: Head, cases: readonly GrammarCase[]): boolean {
  const common = commonCases(head.cases, cases);
  if (common.length > 0) head.cases = common;
  return common.length > 0;
}

/** "new", "former", "his", "Russian", "host": before the office. */
function readQualifier(items: readonly Item[], at: number, head: Head): number | null {
  const item = items[at];
  if (hasTag(item, 'person')) return null;
  const former = tagOf(item, 'former');
  if (former && agree(head, casesOf(item, 'former'))) {
    head.former = former.atThatTime ? 'then' : 'former';
    const owner = skipOwner(items, at + 1, head);
    if (owner !== null) return owner;
    return /^[-‑]$/u.test(items[at + 1]?.text ?? '') ? at + 2 : at + 1;
  }
  const country = tagOf(item, 'country');
  if (country?.adjective && head.roles.length === 0 && agree(head, casesOf(item, 'country'))) {
    head.country = country.id;
    head.inhabitant = country.inhabitant === true && !country.plural;
    return at + 1;
  }
  const possessive = tagOf(item, 'pronoun')?.case === 'of' && tagOf(item, 'pronoun')?.person === 3;
  if (possessive && !isObjectOfVerb(items, at) && leadsToOffice(items, at + 1)) return at + 1;
  if (
    hasTag(item, 'qualifier') &&
    !isOffice(item) &&
    leadsToOffice(items, at + 1) &&
    agree(head, casesOf(item, 'qualifier'))
  )
    return at + 1;
  if (hasTag(item, 'host') && agree(head, casesOf(item, 'host'))) {
    head.host = true;
    const owner = items[at + 1];
    return hasTag(owner, 'gathering') || hasTag(owner, 'meet') ? at + 2 : at + 1;
  }
  return null;
}

/** "принимал его министр X": whom the verb right before it has for its object. */
export function isObjectOfVerb(items: readonly Item[], at: number): boolean {
  const meet = tagOf(items[at - 1], 'meet');
  return meet?.partner === 'direct' && meet.form === 'verb';
}

function leadsToOffice(items: readonly Item[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    if (isOffice(items[i]) || hasTag(items[i], 'rank', 'host')) return true;
    if (!hasTag(items[i], 'qualifier', 'former') && tagOf(items[i], 'country')?.adjective !== true) return false;
  }
  return false;
}

function readOffice(
  items: readonly Item[],
  at: number,
  { head, owns }: { head: Head; owns: OwnerEndings },
): number | null {
  const item = items[at];
  if (hasTag(item, 'person') && isCapital(item)) return null;
  const title = tagIn(item, 'title', head.cases);
  // "with the minister of Qatar Sultan al-…": behind another office it begins a name.
  if (title?.givenName && isCapital(item) && head.roles.length > 0) return null;
  const counterpart = tagIn(item, 'counterpart', head.cases);
  const leader = tagIn(item, 'leader', head.cases);
  if (title || counterpart || (leader && !head.rank)) {
    if (head.roles.length > 0 && !title) return hasTag(item, 'rank') ? readRank(items, at, { head, owns }) : null;
    if (!agree(head, (title ?? counterpart ?? leader)?.cases ?? GRAMMAR_CASES)) return null;
    if (title) head.roles.push(title.role);
    head.country ??= title?.country ?? null;
    head.leader ||= leader !== undefined && !title;
    head.counterpart ||= counterpart !== undefined;
    head.plural ||= (title ?? counterpart ?? leader)?.plural === true;
    if (leader && hasTag(item, 'rank')) head.rank = true;
    const office = head.leader ? takeLed(items, at + 1, head) : null;
    if (office !== null) return office;
    const to = readOwner(items, at + 1, { head, owns });
    if (head.leader && items.slice(at + 1, to).some((word) => word.kind === 'word' && word.tags.length === 0))
      head.roles.push('other');
    return to;
  }
  return hasTag(item, 'rank') ? readRank(items, at, { head, owns }) : null;
}

/** "general", "lieutenant general of aviation" */
function readRank(
  items: readonly Item[],
  at: number,
  { head, owns }: { head: Head; owns: OwnerEndings },
): number | null {
  const tag = tagIn(items[at], 'rank', head.cases);
  if (!tag || !agree(head, tag.cases ?? GRAMMAR_CASES)) return null;
  head.rank = true;
  const arm = items[at + 1];
  if (arm?.kind === 'word' && !isCapital(arm) && owns.genitiveEnding.test(arm.text) && isName(items, at + 2))
    return at + 2;
  return arm?.text === '.' ? at + 2 : at + 1;
}

/** A comma, "and" or a dash between two offices of one person. */
function readJoint(items: readonly Item[], at: number, head: Head): number | null {
  if (head.roles.length === 0 && !head.counterpart) return null;
  const item = items[at];
  if (item?.text === '(') {
    const close = items.slice(at, at + 5).findIndex((other) => other.text === ')');
    return close > 0 && items.slice(at + 1, at + close).every((other) => /^\p{Lu}+$/u.test(other.text))
      ? at + close + 1
      : null;
  }
  if (!(item?.text === ',' || hasTag(item, 'conj') || /^[–—-]$/u.test(item?.text ?? ''))) return null;
  const next = tagIn(items[at + 1], 'title', head.cases);
  if (!next?.cases || next.plural) return null;
  const inner = readHead(items, at + 1, head.cases, NO_OWNERS);
  return isName(items, inner.to) && (inner.country === null || head.country === null || inner.country === head.country)
    ? at + 1
    : null;
}
