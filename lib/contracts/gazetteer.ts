// What the gazetteer records look like. Data lives in seeds/gazetteer; lib/extract and lib/resolve take a Gazetteer as an argument.
import { z } from 'zod';
import { partialDateSchema } from './partial-date';
import { GATHERING_KINDS, ROLES, SERIES } from './vocabulary';

/** Spellings per language, the usual one first; all NFC. */
const spellings = z.object({
  en: z.array(z.string().min(1)).min(1),
  hi: z.array(z.string().min(1)).min(1),
  bn: z.array(z.string().min(1)).min(1),
  ru: z.array(z.string().min(1)).min(1),
});
export type Spellings = z.infer<typeof spellings>;

export const officeSchema = z.object({
  role: z.enum(ROLES),
  /** The office in English, e.g. `Minister of External Affairs`. */
  title: z.string(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  /** Gazetteer id of the organisation for offices without a country. */
  organization: z.string().nullable(),
  from: partialDateSchema,
  to: partialDateSchema.nullable(),
});
export type Office = z.infer<typeof officeSchema>;

export const personRecordSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** `full` spellings of the whole name, usual one first; `family` the part that stands alone in texts (surname, or given name where that is the custom). */
  full: spellings,
  family: spellings,
  offices: z.array(officeSchema).min(1),
  /** Died, as far as known: a later text means a memorial. */
  died: partialDateSchema.nullish(),
});
export type PersonRecord = z.infer<typeof personRecordSchema>;

export const countryRecordSchema = z.object({
  /** ISO 3166-1 alpha-2. */
  id: z.string().regex(/^[A-Z]{2}$/),
  names: spellings,
  /** Adjectives and inhabitants; Russian ones as stems or forms that a pack can inflect. */
  demonyms: spellings,
  capital: z.string(),
  /** The region that gives the colour on the sheet. */
  region: z.enum(['south', 'central', 'north', 'east', 'west', 'elsewhere']),
});
export type CountryRecord = z.infer<typeof countryRecordSchema>;

export const cityRecordSchema = z.object({
  /** English name, the id that outputs carry: `Astana`. */
  id: z.string(),
  country: z.string().regex(/^[A-Z]{2}$/),
  /** Every name in every script, old names too (Nur-Sultan). */
  names: spellings,
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
});
export type CityRecord = z.infer<typeof cityRecordSchema>;

export const membershipSchema = z.object({
  country: z.string().regex(/^[A-Z]{2}$/),
  status: z.enum(['member', 'observer', 'dialogue_partner']),
  from: partialDateSchema,
  to: partialDateSchema.nullable(),
});

export const organizationRecordSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(['international', 'ministry', 'other']),
  names: spellings,
  abbreviations: spellings,
  /** Set on SCO and CICA. */
  series: z.enum(SERIES).nullable(),
  members: z.array(membershipSchema),
});
export type OrganizationRecord = z.infer<typeof organizationRecordSchema>;

export const gatheringRecordSchema = z.object({
  /** `sco-summit-2024-07-astana`: series, kind, year-month, city. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  series: z.enum(SERIES),
  kind: z.enum(GATHERING_KINDS),
  ordinal: z.int().min(1).nullable(),
  start: partialDateSchema,
  end: partialDateSchema.nullable(),
  city: z.string().nullable(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  /** Held by video. */
  online: z.boolean(),
});
export type GatheringRecord = z.infer<typeof gatheringRecordSchema>;

export const gazetteerSchema = z.object({
  persons: z.array(personRecordSchema),
  countries: z.array(countryRecordSchema),
  cities: z.array(cityRecordSchema),
  organizations: z.array(organizationRecordSchema),
  gatherings: z.array(gatheringRecordSchema),
});
export type Gazetteer = z.infer<typeof gazetteerSchema>;
