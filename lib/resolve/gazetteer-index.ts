import type {
  CityRecord,
  CountryRecord,
  GatheringRecord,
  Gazetteer,
  OrganizationRecord,
  PersonRecord,
} from '@/lib/contracts/gazetteer';
import type { Series } from '@/lib/contracts/vocabulary';
import { type Decisions, NO_DECISIONS } from './decisions';

/** What resolution knows beside the claims: the gazetteer by id, and what editors decided. */
export interface GazetteerIndex {
  persons: Map<string, PersonRecord>;
  countries: Map<string, CountryRecord>;
  cities: Map<string, CityRecord>;
  organizations: Map<string, OrganizationRecord>;
  gatherings: Map<string, GatheringRecord>;
  /** The organisation that holds a series. */
  organizers: Map<Series, OrganizationRecord>;
  decisions: Decisions;
}

const byId = <T extends { id: string }>(records: T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** Indexes a gazetteer once; everything in lib/resolve takes the result, `withDecisions` where an editor decided. */
export function indexGazetteer(gazetteer: Gazetteer): GazetteerIndex {
  return {
    persons: byId(gazetteer.persons),
    countries: byId(gazetteer.countries),
    cities: byId(gazetteer.cities),
    organizations: byId(gazetteer.organizations),
    gatherings: byId(gazetteer.gatherings),
    organizers: new Map(
      gazetteer.organizations.flatMap((organization) =>
        organization.series ? [[organization.series, organization] as const] : [],
      ),
    ),
    decisions: NO_DECISIONS,
  };
}

/** The same gazetteer under the decisions of a log. */
export function withDecisions(index: GazetteerIndex, decisions: Decisions): GazetteerIndex {
  return { ...index, decisions };
}
