// One name is spelled in several ways, and initials are no name. This joins such persons on evidence beside the name, never on
// the name alone: the same country, and the same office or news of the same days.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Role } from '@/lib/contracts/vocabulary';
import { hasInitials, nameKeys, nameSimilarity, remember, scriptOf } from '@/lib/names';
import { splitIntoComponents } from './cluster-by-tiers';
import { rangeOf } from './day-range';
import { findFrom } from './find-from';
import { compareText, distinct, groupBy, mostGiven } from './most-given';
import type { Subject } from './split-namesakes';

/** One article's person with what the joining of spellings asks for. */
export interface SpelledSubject extends Subject {
  /** Attested spellings. */
  texts: string[];
  published: PartialDate | null;
}

/** Why one spelling counts as the person that another one names. */
export interface Evidence {
  similarity: number;
  /** An office that both are said to hold. */
  role: Role | null;
  /** Days between news of the one and of the other. */
  days: number | null;
}

/** Persons so far: their reports share the sound of the name. */
interface Party {
  members: SpelledSubject[];
  articles: Set<string>;
  country: string | null;
  slugs: string[];
  /** The sounds of the words, in their order. */
  sounds: readonly string[];
  isInitials: boolean;
  /** The usual spelling in each script. */
  spellings: Map<string, string>;
  roles: Set<string>;
  days: number[];
}

export interface JoinedParty {
  members: SpelledSubject[];
  /** By index of a member: what joined it with the party's main spelling; nothing for those of the main sound. */
  evidence: Map<string, Evidence>;
}

/** How alike two whole names must be; a name and its initials; and two whose only office and days are the same. */
const ALIKE = 0.9;
const ALIKE_INITIALS = 0.85;
const ALIKE_IN_OFFICE = 0.74;
/** Offices that one person of a country holds at a time. */
const SOLE_OFFICES: ReadonlySet<string> = new Set<Role>([
  'president',
  'prime_minister',
  'foreign_minister',
  'defence_minister',
  'national_security_adviser',
  'secretary_general',
]);
/** Days within which two reports are news of one thing. */
const SAME_NEWS = 7;

/** Joins groups of subjects. `isApart` says what an editor told apart, by slugs. */
export function joinSpellings(groups: SpelledSubject[][], isApart: (a: string, b: string) => boolean): JoinedParty[] {
  const parties = groups.map(describeParty);
  const canJoin = (a: Party, b: Party): boolean =>
    a.country !== null &&
    a.country === b.country &&
    !areToldApart(a, b) &&
    !a.slugs.some((one) => b.slugs.some((other) => isApart(one, other)));
  const whole = parties.filter(({ isInitials }) => !isInitials);
  const joined = splitIntoComponents(whole, (a, b) => canJoin(a, b) && findEvidence(a, b, ALIKE) !== null)
    .flatMap((component) => (isTogether(component, canJoin) ? [component] : component.map((one) => [one])))
    .map((component) => ({ component, initials: [] as Party[] }));
  const alone = parties
    .filter(({ isInitials }) => isInitials)
    .map((party) => {
      // Each report with initials is judged by itself: S. Singh is somebody else in the next one.
      const left = party.members.filter((member) => {
        const one = describeParty([member]);
        const fitting = joined.filter(
          ({ component }) =>
            component.every((other) => canJoin(other, one)) &&
            component.some((other) => findEvidence(other, one, ALIKE_INITIALS) !== null),
        );
        if (fitting.length === 1) fitting[0]?.initials.push(one);
        return fitting.length !== 1;
      });
      return left;
    })
    .filter((left) => left.length > 0);
  return [
    ...joined.map(({ component, initials }) => explain(component, initials)),
    ...alone.map((members) => ({ members, evidence: new Map<string, Evidence>() })),
  ];
}

/** Whom some article tells apart are not joined by a third one between them. */
function isTogether(component: Party[], canJoin: (a: Party, b: Party) => boolean): boolean {
  return component.every((a, at) => component.slice(at + 1).every((b) => canJoin(a, b)));
}

/** What joined each party with the largest one, or with another on the way to it. */
function explain(component: Party[], initials: Party[]): JoinedParty {
  const [main, ...others] = component.toSorted(
    (a, b) => b.members.length - a.members.length || compareText(a.slugs.join(), b.slugs.join()),
  );
  const evidence = new Map<string, Evidence>();
  const keep = (party: Party, alike: number): void => {
    const found = [...(main ? [main] : []), ...others]
      .filter((one) => one !== party)
      .map((one) => findEvidence(one, party, alike))
      .find((one) => one !== null);
    if (found) for (const { ref } of party.members) evidence.set(ref, found);
  };
  for (const party of others) keep(party, ALIKE);
  for (const party of initials) keep(party, ALIKE_INITIALS);
  return { members: [...component, ...initials].flatMap(({ members }) => members), evidence };
}

function describeParty(members: SpelledSubject[]): Party {
  const texts = members.flatMap((member) => member.texts);
  const perScript = groupBy(texts, (text) => scriptOf(text) ?? '');
  const published = members.flatMap((member) => (member.published === null ? [] : [member.published]));
  return {
    members,
    articles: new Set(members.map(({ articleId }) => articleId)),
    country: distinct(members.map(({ country }) => country))[0] ?? null,
    slugs: distinct(members.map(({ slug }) => slug)),
    sounds: soundsOf(members[0]?.slug ?? ''),
    isInitials: texts.length > 0 && texts.every(hasInitials),
    spellings: new Map([...perScript].map(([script, same]) => [script, mostGiven(same) ?? ''])),
    roles: new Set(members.flatMap(({ role }) => (role === null || role === 'other' ? [] : [role]))),
    days: [...new Set(published.map((date) => rangeOf(date)[0]))].sort((a, b) => a - b),
  };
}

/** The sounds of a slug's words, in their order. */
export const soundsOf = remember((slug: string): readonly string[] => nameKeys(slug.replaceAll('-', ' ')));

/** Whether they have the same words in another order: one name turned round (Kim Min-su, Min-su Kim), or two names (Ali Reza, Reza Ali). */
function areTurned(a: Party, b: Party): boolean {
  const [one, other] = [a.sounds, b.sounds];
  return one.join(' ') !== other.join(' ') && one.toSorted().join(' ') === other.toSorted().join(' ');
}

function areToldApart(a: Party, b: Party): boolean {
  const [fewer, more] = a.articles.size <= b.articles.size ? [a, b] : [b, a];
  return fewer.members.some(({ articleId }) => more.articles.has(articleId));
}

function findEvidence(a: Party, b: Party, alike: number): Evidence | null {
  const roles = distinct([...a.roles].filter((one) => b.roles.has(one)));
  const sole = roles.find((one) => SOLE_OFFICES.has(one));
  const role = sole ?? roles[0] ?? null;
  const days = daysBetween(a.days, b.days);
  const isSameNews = days !== null && days <= SAME_NEWS;
  if (role === null && !isSameNews) return null;
  // Words in another order are often two people's: an office in common has to speak for one, in the same days unless only one holds it.
  if (areTurned(a, b) && (role === null || (sole === undefined && !isSameNews))) return null;
  const similarity = compareSpellings(a.spellings, b.spellings);
  const wanted = isSameNews && sole !== undefined && alike === ALIKE ? ALIKE_IN_OFFICE : alike;
  return similarity >= wanted ? { similarity, role: role as Role | null, days } : null;
}

/** Spellings in one script tell most; where there is no such pair, the best of all. */
function compareSpellings(a: Map<string, string>, b: Map<string, string>): number {
  const shared = [...a].flatMap(([script, text]) => {
    const other = b.get(script);
    return other === undefined ? [] : [nameSimilarity(text, other)];
  });
  if (shared.length > 0) return Math.max(...shared);
  return Math.max(0, ...[...a.values()].flatMap((text) => [...b.values()].map((other) => nameSimilarity(text, other))));
}

/** The shortest distance between two sorted lists of days. */
function daysBetween(a: number[], b: number[]): number | null {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  let least: number | null = null;
  for (const day of fewer) {
    const next = findFrom(more, day, (other) => other);
    for (const other of more.slice(Math.max(0, next - 1), next + 1)) {
      least = Math.min(least ?? Number.POSITIVE_INFINITY, Math.abs(other - day));
    }
  }
  return least;
}
