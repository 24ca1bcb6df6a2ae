/** Folder of a permalink → what stands there. */
export const ADDRESS_KINDS = {
  people: 'person',
  countries: 'country',
  organizations: 'organization',
  events: 'event',
  articles: 'article',
  series: 'series',
} as const;

export type AddressFolder = keyof typeof ADDRESS_KINDS;

export function isAddressFolder(text: string): text is AddressFolder {
  return Object.hasOwn(ADDRESS_KINDS, text);
}

/**
 * First part of the inner address of what nobody has. Pages of ids are kept, and a flood of made-up ids would push good pages out; what
 * stands under this address is drawn each time.
 */
export const NOBODYS = '-';
