import type { GraphNode } from '@/lib/contracts/api';
import { REGION_COUNTRIES, type Region } from '@/lib/contracts/regions';

export { REGIONS, type Region } from '@/lib/contracts/regions';

const REGION_BY_COUNTRY = new Map(
  Object.entries(REGION_COUNTRIES).flatMap(([region, codes]) => codes.map((code) => [code, region as Region])),
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
