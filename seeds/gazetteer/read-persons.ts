import type { Office, PersonRecord } from '@/lib/contracts/gazetteer';
import type { Role } from '@/lib/contracts/vocabulary';
import { slugify } from '@/lib/names';
import { expandFamily, expandFull, GazetteerTableError, readBlocks, spellInEachLanguage } from './read-tables';

const ROLES: Readonly<Record<string, readonly [Role, string]>> = {
  P: ['president', 'President'],
  PM: ['prime_minister', 'Prime Minister'],
  FM: ['foreign_minister', 'Minister of Foreign Affairs'],
  DFM: ['deputy_foreign_minister', 'Deputy Minister of Foreign Affairs'],
  DM: ['defence_minister', 'Minister of Defence'],
  NSA: ['national_security_adviser', 'National Security Adviser'],
  SG: ['secretary_general', 'Secretary-General'],
  O: ['other', 'Minister'],
};
const OFFICE = /^(?<code>[A-Z]+) (?<body>[A-Z]{2}|[a-z][a-z-]*) (?<from>[\d-]+)\.\.(?<to>[\d-]*)(?: (?<title>.+))?$/u;

/** `FM RU 2004-03-09.. Minister of Foreign Affairs`: role, country or organisation, years, and a title when it is not the usual one. */
function readOffice(line: string): Office {
  const groups = OFFICE.exec(line)?.groups;
  const role = ROLES[groups?.code ?? ''];
  if (groups === undefined || role === undefined) throw new GazetteerTableError(`not an office: ${line}`);
  const body = groups.body ?? '';
  const isCountry = /^[A-Z]/u.test(body);
  return {
    role: role[0],
    title: groups.title ?? role[1],
    country: isCountry ? body : null,
    organization: isCountry ? null : body,
    from: groups.from ?? '',
    to: groups.to === '' ? null : (groups.to ?? null),
  };
}

/**
 * Persons from a table: four lines of name patterns (en, hi, bn, ru), then one line an office, `died YYYY-MM-DD` when
 * known, and `id …` where the id is not the slug of the usual English name. Throws GazetteerTableError.
 */
export function readPersons(table: string): PersonRecord[] {
  return readBlocks(table).map((lines) => {
    const [names, facts] = [lines.slice(0, 4), lines.slice(4)];
    const place = names[0] ?? '';
    const full = spellInEachLanguage(names, expandFull, place);
    const readFact = (word: string) => facts.find((line) => line.startsWith(`${word} `))?.slice(word.length + 1);
    const died = readFact('died');
    return {
      id: readFact('id') ?? slugify(full.en[0] ?? ''),
      full,
      family: spellInEachLanguage(names, expandFamily, place),
      offices: facts.filter((line) => /^[A-Z]/u.test(line)).map(readOffice),
      ...(died === undefined ? {} : { died }),
    };
  });
}
