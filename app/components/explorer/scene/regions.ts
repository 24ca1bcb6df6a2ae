import type { GraphNode } from '@/lib/contracts/api';

/** The regions of the sheet: geography, not alliances. Each has one ink, `--color-bloc-…`. */
export const REGIONS = ['south', 'central', 'north', 'east', 'west', 'intl'] as const;
export type Region = (typeof REGIONS)[number] | 'elsewhere';

const COUNTRIES: Record<Exclude<Region, 'intl' | 'elsewhere'>, string> = {
  south: 'IN PK AF BD NP LK MV BT',
  central: 'KZ KG TJ UZ TM',
  north: 'RU BY',
  east: 'CN MN JP KR KP TW SG MY ID TH VN LA KH MM PH BN TL',
  west: 'IR TR AM AZ GE IQ SY LB JO IL PS SA AE QA KW BH OM YE EG',
};
const REGION_BY_COUNTRY = new Map(
  Object.entries(COUNTRIES).flatMap(([region, codes]) => codes.split(' ').map((code) => [code, region as Region])),
);

/** The region whose ink a node has; people of no country speak for an organisation. */
export function regionOf(node: Pick<GraphNode, 'country' | 'kind' | 'organization'>): Region {
  if (node.country) return REGION_BY_COUNTRY.get(node.country) ?? 'elsewhere';
  return node.kind === 'organization' || node.organization ? 'intl' : 'elsewhere';
}

/** What stands inside a node: the country's code, or the organisation's letters; empty when neither is known. */
export function codeOf(node: Pick<GraphNode, 'country' | 'kind' | 'organization' | 'id'>): string {
  if (node.country) return node.country;
  const organization = node.kind === 'organization' ? node.id : node.organization;
  return organization ? organization.slice(0, 4).toUpperCase() : '';
}
