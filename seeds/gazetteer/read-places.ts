import type { CityRecord, CountryRecord } from '@/lib/contracts/gazetteer';
import { countryRecordSchema } from '@/lib/contracts/gazetteer';
import { GazetteerTableError, readBlocks, readLines, readList, spellInEachLanguage } from './read-tables';

const COUNTRY = /^(?<id>[A-Z]{2}) (?<region>[a-z]+) (?<capital>.+)$/u;

/** Countries from blocks: `IN south New Delhi`, then a line a language with `names; demonyms`, each a list with `|`. */
export function readCountries(table: string): CountryRecord[] {
  return readBlocks(table).map(([head = '', ...lines]) => {
    const groups = COUNTRY.exec(head)?.groups;
    const region = countryRecordSchema.shape.region.safeParse(groups?.region);
    if (groups === undefined || !region.success) throw new GazetteerTableError(`not a country: ${head}`);
    const part = (at: number) => lines.map((line) => line.split(';')[at] ?? '');
    return {
      id: groups.id ?? '',
      names: spellInEachLanguage(part(0), readList, head),
      demonyms: spellInEachLanguage(part(1), readList, head),
      capital: groups.capital ?? '',
      region: region.data,
    };
  });
}

/** Cities, one a line: `KZ 51.17 71.43; Astana|Nur-Sultan; अस्ताना; আস্তানা; Астана`. The first English name is the id. */
export function readCities(table: string): CityRecord[] {
  return readLines(table).map((line) => {
    const [head = '', ...texts] = line.split(';');
    const [country = '', lat, lon] = head.trim().split(' ');
    const names = spellInEachLanguage(texts, readList, line);
    return { id: names.en[0] ?? '', country, names, lat: Number(lat), lon: Number(lon) };
  });
}
