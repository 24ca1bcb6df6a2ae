// The gazetteer's persons by id and by the sound of their names: built once for an extractor and a language.
import type { Gazetteer, PersonRecord } from '@/lib/contracts/gazetteer';
import type { Language, Role } from '@/lib/contracts/vocabulary';
import { nameKey } from '@/lib/names';

export interface PersonIndex {
  records: ReadonlyMap<string, PersonRecord>;
  /** The ids of those whose full name has a phonetic key; worked out when a report first names a stranger. */
  idsOfSound(key: string): readonly string[];
  /** Whose family name has a phonetic key. */
  bearersOf(key: string): readonly PersonRecord[];
  /** Who ever held an office of a country, in the order of the gazetteer. */
  holdersOf(role: Role, country: string): readonly PersonRecord[];
}

/** Indexes the spellings of one language and the English ones. */
export function indexPersons(gazetteer: Gazetteer, language: Language): PersonIndex {
  let byKey: ReadonlyMap<string, string[]> | null = null;
  let byFamily: ReadonlyMap<string, string[]> | null = null;
  const records = new Map(gazetteer.persons.map((record) => [record.id, record]));
  const byOffice = indexOffices(gazetteer.persons);
  return {
    records,
    idsOfSound(key) {
      byKey ??= indexKeys(gazetteer.persons, language, 'full');
      return byKey.get(key) ?? [];
    },
    bearersOf(key) {
      byFamily ??= indexKeys(gazetteer.persons, language, 'family');
      return (byFamily.get(key) ?? []).flatMap((id) => records.get(id) ?? []);
    },
    holdersOf: (role, country) => byOffice.get(officeKey(role, country)) ?? [],
  };
}

const officeKey = (role: Role, country: string) => `${role} ${country}`;

function indexOffices(records: readonly PersonRecord[]): Map<string, PersonRecord[]> {
  const index = new Map<string, PersonRecord[]>();
  for (const record of records) {
    for (const { role, country } of record.offices) {
      if (country === null) continue;
      const holders = index.get(officeKey(role, country));
      if (!holders) index.set(officeKey(role, country), [record]);
      else if (holders.at(-1) !== record) holders.push(record);
    }
  }
  return index;
}

const knownKeys = new WeakMap<readonly string[], readonly string[]>();

/** The keys of spellings: those of the English ones, which every language's index has, are worked out once. */
function keysOf(spellings: readonly string[]): readonly string[] {
  const known = knownKeys.get(spellings) ?? spellings.map(nameKey);
  knownKeys.set(spellings, known);
  return known;
}

function indexKeys(
  records: readonly PersonRecord[],
  language: Language,
  part: 'full' | 'family',
): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { id, [part]: names } of records) {
    for (const key of new Set([...keysOf(names[language] ?? []), ...keysOf(names.en)])) {
      if (!key) continue;
      const ids = index.get(key);
      if (ids) ids.push(id);
      else index.set(key, [id]);
    }
  }
  return index;
}
