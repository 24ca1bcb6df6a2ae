/** The regions of the sheet: geography, not alliances. Each has one ink, `--color-bloc-…`. */
export const REGIONS = ['south', 'central', 'north', 'east', 'west', 'intl'] as const;
export type Region = (typeof REGIONS)[number] | 'elsewhere';

/** The countries of each region by their codes; `intl` has none, and whoever is in no list is elsewhere. */
export const REGION_COUNTRIES: Record<Exclude<Region, 'intl' | 'elsewhere'>, string[]> = {
  south: 'IN PK AF BD NP LK MV BT'.split(' '),
  central: 'KZ KG TJ UZ TM'.split(' '),
  north: 'RU BY'.split(' '),
  east: 'CN MN JP KR KP TW SG MY ID TH VN LA KH MM PH BN TL'.split(' '),
  west: 'IR TR AM AZ GE IQ SY LB JO IL PS SA AE QA KW BH OM YE EG'.split(' '),
};
