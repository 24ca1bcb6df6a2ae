import type { PersonRecord } from '@/lib/contracts/gazetteer';
import type { PartialDate } from '@/lib/contracts/partial-date';
import { LANGUAGES, type Language } from '@/lib/contracts/vocabulary';
import { hasInitials, remember, slugify } from '@/lib/names';
import { personBlock } from './blocks';
import { pairOf } from './decisions';
import type { GazetteerIndex } from './gazetteer-index';
import { type Evidence, joinSpellings, type SpelledSubject, soundsOf } from './join-spellings';
import { compareText, distinct, groupBy, mostGiven } from './most-given';
import { claimedOfficeOn, hasHeld, knownOfficeOn, type OfficeFacts, signClaimedOffices } from './office-on';
import { type ClaimOf, pickClaims, refOf, type SourcedClaim } from './sourced-claim';
import { splitNamesakes } from './split-namesakes';

type NameClaims = SourcedClaim<ClaimOf<'name'>>[];
type OfficeClaims = SourcedClaim<ClaimOf<'office'>>[];

export interface ResolvedPerson {
  id: string;
  known: boolean;
  name: string;
  /** The usual spelling in each language, where one is known or attested. */
  spellings: Partial<Record<Language, string>>;
  /** Latest office. */
  office: OfficeFacts;
  names: NameClaims;
  offices: OfficeClaims;
  /** What joined reports of other spellings, by article's own key; `decision` where an editor did. */
  joined: ReadonlyMap<string, Evidence | 'decision'>;
}

/** Who is who: the person behind each article's own key. The claims must hold whole blocks. */
export function resolvePersons(claims: SourcedClaim[], index: GazetteerIndex): Map<string, ResolvedPerson> {
  const namesByRef = groupBy(pickClaims(claims, 'name'), ({ claim }) => refOf(claim.articleId, claim.subject));
  const officesByRef = groupBy(pickClaims(claims, 'office'), ({ claim }) => refOf(claim.articleId, claim.subject));
  const blocks = groupBy(namesByRef.keys(), (ref) => {
    const first = namesByRef.get(ref)?.[0];
    return first ? personBlock(first.claim.subject, first.claim.name, index) : '';
  });
  const found = [...blocks.values()].flatMap((refs) => splitBlock(refs, namesByRef, officesByRef, index));
  const resolved = new Map<string, ResolvedPerson>();
  for (const { person, members } of mergeDecided(found, index)) for (const ref of members) resolved.set(ref, person);
  return resolved;
}

interface Found {
  person: ResolvedPerson;
  members: string[];
}

/** Persons whom an editor found to be one, or who come to one id. A merge into somebody of whom no claim is left waits for one. */
function mergeDecided(found: Found[], index: GazetteerIndex): Found[] {
  const { mergedInto } = index.decisions;
  const ids = new Set(found.map(({ person }) => person.id));
  const survivorOf = (id: string): string => mergedInto.get(id)?.findLast((into) => ids.has(into)) ?? id;
  return [...groupBy(found, ({ person }) => survivorOf(person.id))].map(([id, same]) => {
    const [only] = same;
    if (only && same.length === 1) return only;
    const names = same.flatMap(({ person }) => person.names);
    const offices = same.flatMap(({ person }) => person.offices);
    const usual = same.find(({ person }) => person.id === id)?.person.name;
    const person = describePerson(id, sortClaims(names), sortClaims(offices), index);
    const joined = new Map(
      same.flatMap((one) => [
        ...one.members.filter(() => one.person.id !== id).map((ref) => [ref, 'decision'] as const),
        ...one.person.joined,
      ]),
    );
    return {
      person: { ...person, name: usual ?? person.name, joined },
      members: same.flatMap(({ members }) => members),
    };
  });
}

const sortClaims = <C extends NameClaims[number] | OfficeClaims[number]>(claims: C[]): C[] =>
  claims.toSorted((a, b) => compareText(a.claim.id, b.claim.id));

function splitBlock(
  refs: string[],
  namesByRef: Map<string, NameClaims>,
  officesByRef: Map<string, OfficeClaims>,
  index: GazetteerIndex,
): Found[] {
  const of = <T>(members: string[], byRef: Map<string, T[]>): T[] => members.flatMap((ref) => byRef.get(ref) ?? []);
  const subject = of(refs, namesByRef)[0]?.claim.subject ?? '';
  if (index.persons.has(subject)) {
    const person = describePerson(subject, of(refs, namesByRef), of(refs, officesByRef), index);
    return [{ person, members: refs }];
  }
  const subjects = refs.map((ref) => describeSubject(ref, of([ref], namesByRef), of([ref], officesByRef)));
  const { apart, alone } = index.decisions;
  const isApart = (a: string, b: string): boolean =>
    a !== b && (alone.has(a) || alone.has(b) || apart.has(pairOf(a, b)));
  const soundOf = (slug: string): string => (alone.has(slug) ? `alone:${slug}` : soundsOf(slug).join(' '));
  const sameSound = [...groupBy(subjects, ({ slug }) => soundOf(slug)).values()];
  const groups = joinSpellings(sameSound.flatMap(splitNamesakes), isApart).map((group) => {
    const members = group.members.map(({ ref }) => ref);
    const names = of(members, namesByRef);
    return { members, names, evidence: group.evidence, slug: slugify(usualName(names)) || 'unnamed' };
  });
  const slugs = groups.map(({ slug }) => slug);
  return groups.map(({ members, names, evidence, slug }) => {
    const offices = of(members, officesByRef);
    const isTaken = index.persons.has(slug) || slugs.filter((other) => other === slug).length > 1;
    const id = isTaken ? tellApart(slug, offices) : slug;
    return { person: { ...describePerson(id, names, offices, index), joined: evidence }, members };
  });
}

const slugOf = remember(slugify);

function describeSubject(ref: string, names: NameClaims, offices: OfficeClaims): SpelledSubject {
  const { country = null, organization = null, role = null } = claimedOfficeOn(offices, null) ?? {};
  const [first] = names;
  const slug = slugOf(first?.claim.name ?? '');
  const texts = names.map(({ claim }) => claim.text);
  const published = first?.published ?? null;
  return { ref, articleId: first?.claim.articleId ?? '', slug, country, organization, role, texts, published };
}

/** Country, organisation or office behind the name: what differs between two namesakes, never a counter. */
function tellApart(slug: string, offices: OfficeClaims): string {
  const given = (key: 'country' | 'organization' | 'role'): string | null =>
    mostGiven(offices.map(({ claim }) => claim[key]));
  const mark = given('country') ?? given('organization') ?? given('role');
  return mark === null ? slug : `${slug}-${slugify(mark)}`;
}

/** Whole before initials, attested in Latin letters before romanised, then the one in most articles, then the first in text order. */
function usualName(names: NameClaims): string {
  const whole = names.filter(({ claim }) => !hasInitials(claim.text));
  const told = whole.length > 0 ? whole : names;
  const latin = told.filter(({ claim }) => claim.script === 'Latn');
  const pool = latin.length > 0 ? latin : told;
  const once = new Map(pool.map(({ claim }) => [`${claim.articleId}|${claim.name}`, claim.name]));
  return mostGiven(once.values()) ?? '';
}

function describePerson(id: string, names: NameClaims, offices: OfficeClaims, index: GazetteerIndex): ResolvedPerson {
  const record = index.persons.get(id);
  const spellings: Partial<Record<Language, string>> = {};
  for (const lang of LANGUAGES) {
    const attested = names.filter(({ claim }) => claim.lang === lang && (lang === 'en' || claim.script !== 'Latn'));
    const usual = record?.full[lang][0] ?? mostGiven(attested.map(({ claim }) => claim.text));
    if (usual) spellings[lang] = usual;
  }
  const given = index.decisions.names.get(id);
  const name = given?.en ?? record?.full.en[0] ?? usualName(names);
  return {
    id,
    known: record !== undefined,
    name,
    spellings: { ...spellings, ...given },
    office: officeOn(id, offices, null, index),
    names,
    offices,
    joined: new Map(),
  };
}

/**
 * What a person was on a day (null: latest): the gazetteer's office of that day; else what the claims nearest to it say.
 * A country that only another article gives still counts, unless the person changed sides.
 */
export function officeOn(
  id: string,
  offices: OfficeClaims,
  date: PartialDate | null,
  index: GazetteerIndex,
): OfficeFacts {
  const record = index.persons.get(id);
  const known = record ? knownOfficeOn(record, date) : null;
  if (known) return { role: known.role, title: known.title, country: known.country, organization: known.organization };
  const open = openOffices(id, offices, index);
  const claimed = claimedOfficeOn(open, date);
  const newest = record ? knownOfficeOn(record, null) : null;
  const country = claimed?.country ?? newest?.country ?? onlyOne(open.map(({ claim }) => claim.country));
  const organization = claimed?.organization ?? newest?.organization ?? null;
  return {
    role: claimed?.role ?? null,
    title: claimed?.title ?? null,
    country,
    organization: organization ?? (country === null ? onlyOne(open.map(({ claim }) => claim.organization)) : null),
  };
}

/**
 * The office claims that the gazetteer leaves room for: all of an unknown person; of a known one those of other days and of other
 * offices, since a later report that names an office of the list by the way does not make it last longer.
 */
export function openOffices(id: string, offices: OfficeClaims, index: GazetteerIndex): OfficeClaims {
  const record = index.persons.get(id);
  if (!record) return offices;
  const read = leftOpen.get(offices);
  if (read?.record === record) return read.open;
  const open = offices.filter(
    ({ claim, published }) => !knownOfficeOn(record, claim.date ?? published) && !hasHeld(record, claim),
  );
  leftOpen.set(offices, { record, open });
  return open;
}

/** Read once: a person's office is asked for at each of their meetings. */
const leftOpen = new WeakMap<OfficeClaims, { record: PersonRecord; open: OfficeClaims }>();

/** Changes whenever something changes of which it depends what a person was on some day. */
export function officesSignature(person: ResolvedPerson, index: GazetteerIndex): string {
  const open = openOffices(person.id, person.offices, index);
  const [country, organization] = [
    onlyOne(open.map(({ claim }) => claim.country)),
    onlyOne(open.map(({ claim }) => claim.organization)),
  ];
  return JSON.stringify([signClaimedOffices(open), country, organization]);
}

function onlyOne(values: (string | null)[]): string | null {
  const given = distinct(values);
  return given.length === 1 ? (given[0] ?? null) : null;
}
