import type { GatheringRecord, OrganizationRecord } from '@/lib/contracts/gazetteer';
import { gatheringRecordSchema, membershipSchema } from '@/lib/contracts/gazetteer';
import { slugify } from '@/lib/names';
import { GazetteerTableError, readBlocks, readLines, readList, spellInEachLanguage } from './read-tables';

const GATHERING =
  /^(?<series>[A-Z]+) (?<kind>[a-z_]+) (?<ordinal>\d+|-) (?<start>[\d-]+)(?:\.\.(?<end>[\d-]+))? (?<country>[A-Z]{2}) (?<city>.+)$/u;

/** Gatherings, one a line: `SCO summit 24 2024-07-03..2024-07-04 KZ Astana`; `online` for the city of one held by video. */
export function readGatherings(table: string): GatheringRecord[] {
  return readLines(table).map((line) => {
    const groups = GATHERING.exec(line)?.groups;
    if (groups === undefined) throw new GazetteerTableError(`not a gathering: ${line}`);
    const { series = '', kind = '', start = '', country = '' } = groups;
    const city = groups.city === 'online' ? null : (groups.city ?? null);
    const id = slugify([series, kind, start.slice(0, 7), city].filter(Boolean).join('-'));
    return gatheringRecordSchema.parse({
      id,
      series,
      kind,
      ordinal: groups.ordinal === '-' ? null : Number(groups.ordinal),
      start,
      end: groups.end ?? null,
      city,
      country,
      online: city === null,
    });
  });
}

const MEMBERS =
  /^(?<status>member|observer|dialogue_partner) (?<from>[\d-]+)(?:\.\.(?<to>[\d-]+))? (?<countries>[A-Z ]+)$/u;

function readMembers(line: string): OrganizationRecord['members'] {
  const groups = MEMBERS.exec(line)?.groups;
  if (groups === undefined) throw new GazetteerTableError(`not a membership: ${line}`);
  const status = membershipSchema.shape.status.parse(groups.status);
  const years = { from: groups.from ?? '', to: groups.to ?? null };
  return (groups.countries ?? '').split(' ').map((country) => ({ country, status, ...years }));
}

/** Organisations from blocks: the id, a line a language with `names; abbreviations`, then lines of members with status and years. */
export function readOrganizations(table: string): OrganizationRecord[] {
  return readBlocks(table).map(([id = '', ...lines]) => {
    const names = lines.slice(0, 4);
    const part = (at: number) => names.map((line) => line.split(';')[at] ?? '');
    return {
      id,
      kind: 'international' as const,
      names: spellInEachLanguage(part(0), readList, id),
      abbreviations: spellInEachLanguage(part(1), readList, id),
      series: id === 'sco' ? ('SCO' as const) : id === 'cica' ? ('CICA' as const) : null,
      members: lines.slice(4).flatMap(readMembers),
    };
  });
}
