import type { PartialDate } from '@/lib/contracts/partial-date';
import { compareDates } from './day-range';
import type { GazetteerIndex } from './gazetteer-index';
import type { GraphRows } from './graph-rows';
import { compareText, groupBy } from './most-given';
import { addNames, listSpellings } from './name-rows';
import { openOffices, type ResolvedPerson } from './resolve-persons';

export function personUid(person: ResolvedPerson): string {
  return `person:${person.id}`;
}

/** Adds a person with offices, names and the claims that speak of them. */
export function addPerson(rows: GraphRows, person: ResolvedPerson, index: GazetteerIndex): void {
  const uid = personUid(person);
  const { id, name, known, spellings, office } = person;
  const names = { name, nameHi: spellings.hi, nameBn: spellings.bn, nameRu: spellings.ru };
  rows.addEntity('Person', uid, { id, slug: id, ...names, ...office, known });
  for (const row of officeRows(person, index)) {
    const { target, role, title, from, to } = row;
    rows.relate('REPRESENTS', [uid, target], { key: `${role ?? 'none'}|${from ?? ''}`, role, title, from, to });
  }
  const record = index.persons.get(id);
  const attested = person.names.map(({ claim: { text, lang, script } }) => ({ text, lang, script }));
  addNames(rows, uid, [...attested, ...(record ? listSpellings(record.full) : [])]);
  for (const { claim } of person.names) {
    rows.relate('ABOUT', [claim.id, uid]);
    rows.subjects.set(claim.id, uid);
  }
  for (const { claim } of person.offices) {
    rows.relate('ABOUT', [claim.id, uid]);
    const target = targetOf(claim);
    if (target) rows.relate('ABOUT', [claim.id, target]);
  }
}

interface OfficeRow {
  target: string;
  role: string | null;
  title: string | null;
  from: PartialDate | null;
  to: PartialDate | null;
}

function officeRows(person: ResolvedPerson, index: GazetteerIndex): OfficeRow[] {
  const known = (index.persons.get(person.id)?.offices ?? []).flatMap(({ role, title, from, to, ...of }) => {
    const target = targetOf(of);
    return target ? [{ target, role, title, from, to }] : [];
  });
  const open = openOffices(person.id, person.offices, index);
  const claimed = groupBy(open, ({ claim }) => `${targetOf(claim)}|${claim.role}`);
  const rows = [...claimed.values()].flatMap((same) => {
    const sorted = same.toSorted(
      (a, b) => compareDates(b.claim.date, a.claim.date) || compareText(a.claim.id, b.claim.id),
    );
    const [latest] = sorted;
    const target = latest ? targetOf(latest.claim) : null;
    if (!latest || !target) return [];
    const dates = same.map(({ claim }) => claim.date).filter((date) => date !== null);
    const from = dates.toSorted(compareDates)[0] ?? null;
    return [{ target, role: latest.claim.role, title: latest.claim.title, from, to: null }];
  });
  return [...known, ...rows];
}

function targetOf({ country, organization }: { country: string | null; organization: string | null }): string | null {
  if (country !== null) return `country:${country}`;
  return organization === null ? null : `organization:${organization}`;
}
