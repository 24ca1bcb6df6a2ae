// What the page of one entity shows.
import { z } from 'zod';
import { warningSchema } from './extraction';
import { officeSchema } from './gazetteer';
import { partialDateSchema } from './partial-date';
import {
  attendanceRowSchema,
  gatheringRefSchema,
  iso2,
  listOf,
  localizedNameSchema,
  meetingSummarySchema,
  personRefSchema,
  quoteSchema,
} from './references';
import { editionRefSchema } from './series';
import { DISAGREEMENT_KINDS, ENTITY_KINDS, JOINED_BY, LANGUAGES, SCRIPTS, STATUSES } from './vocabulary';

const lang = z.enum(LANGUAGES);
const status = z.enum(STATUSES);
/** `until` is null where it lasts. */
const periodShape = { since: partialDateSchema, until: partialDateSchema.nullable() };

export const personDetailSchema = personRefSchema.extend({
  kind: z.literal('person'),
  offices: z.array(officeSchema),
  /** Every attested spelling with the sentence of each. */
  names: z.array(z.object({ text: z.string(), lang, script: z.enum(SCRIPTS), quote: quoteSchema.nullable() })),
  meetings: listOf(meetingSummarySchema),
  /** Sessions that the person was in or was expected at. */
  attended: listOf(z.object({ gathering: gatheringRefSchema, status, quotes: z.array(quoteSchema) })),
  /** Gatherings beside which the person met somebody, while no article tells that they were in the session. Newest first. */
  beside: listOf(gatheringRefSchema),
  metMost: z.array(z.object({ person: personRefSchema, meetings: z.int() })),
  /** Holders of the same office for other countries at the same gatherings, of whom no meeting with this person is reported. */
  neverMet: listOf(z.object({ person: personRefSchema, gatherings: z.int() })),
  articles: listOf(quoteSchema.shape.article),
});
export type PersonDetail = z.infer<typeof personDetailSchema>;

/** Somebody who speaks or spoke for a country or organisation; `since` is null where no day is known, `until` where it lasts, too. */
const speakerSchema = personRefSchema.extend({
  since: partialDateSchema.nullable(),
  until: partialDateSchema.nullable(),
});
export type Speaker = z.infer<typeof speakerSchema>;

export const countryDetailSchema = z.object({
  kind: z.literal('country'),
  id: iso2,
  name: localizedNameSchema,
  people: listOf(speakerSchema),
  meetings: listOf(meetingSummarySchema),
  hosted: listOf(gatheringRefSchema),
  /** Heads and ministers by period, the latest first. */
  offices: z.array(z.object({ person: personRefSchema, office: officeSchema })),
  /** Countries whose people met those of this one, by meetings that were held; `last` is the latest day known. */
  partners: z.array(z.object({ country: iso2, meetings: z.int(), last: partialDateSchema.nullable() })),
  memberships: z.array(
    z.object({ organization: z.string(), name: localizedNameSchema, status: z.string(), ...periodShape }),
  ),
});
export type CountryDetail = z.infer<typeof countryDetailSchema>;

export const organizationDetailSchema = z.object({
  kind: z.literal('organization'),
  id: z.string(),
  name: localizedNameSchema,
  people: listOf(speakerSchema),
  gatherings: listOf(gatheringRefSchema),
  /** Every status that a country had, one after the other. */
  members: z.array(z.object({ country: iso2, status: z.string(), ...periodShape })),
});
export type OrganizationDetail = z.infer<typeof organizationDetailSchema>;

export const gatheringDetailSchema = gatheringRefSchema.extend({
  type: z.literal('gathering'),
  /** Where the host city lies, in degrees; null where that is not known. */
  position: z.object({ lat: z.number(), lon: z.number() }).nullable(),
  quotes: z.array(quoteSchema),
  attendance: listOf(attendanceRowSchema),
  meetings: listOf(meetingSummarySchema),
  /** The same kind of gathering in other years, newest first, itself among them; empty outside a series. */
  editions: z.array(editionRefSchema),
  /** Members of the series' organisation on its first day, of whom no article says anything here. */
  silent: z.array(iso2),
});
export type GatheringDetail = z.infer<typeof gatheringDetailSchema>;

/** What one side of a disagreement says, with the sentences. */
const sideSchema = z.object({
  /** A day, a city's name, a state, a role, or the ids of those who met with a space between. */
  value: z.string(),
  place: localizedNameSchema.nullable(),
  people: z.array(personRefSchema),
  /** Independent sources; near-identical texts count once. */
  sources: z.int(),
  quotes: z.array(quoteSchema),
  /** Another meeting's page, where the side is one. */
  meeting: z.string().nullable(),
});
export const disagreementSchema = z.object({
  about: z.enum(DISAGREEMENT_KINDS),
  /** Whose office it is. */
  person: personRefSchema.nullable(),
  sides: z.array(sideSchema).min(2),
});
export type DisagreementDetail = z.infer<typeof disagreementSchema>;

/** Why a report counts as one of a meeting. */
export const joiningSchema = z.object({
  claimId: z.string(),
  by: z.enum(JOINED_BY),
  /** For `news`: days between the meeting and the report. */
  days: z.int().nullable(),
});
export type Joining = z.infer<typeof joiningSchema>;

export const meetingDetailSchema = meetingSummarySchema.extend({
  type: z.literal('meeting'),
  /** Where sources differ, each side with its sentences. */
  disagreements: z.array(disagreementSchema),
  /** Why each report is one of this meeting, in the order of the quotes. */
  joining: z.array(joiningSchema),
  /** Other meetings of the same gathering or of the same people, nearest first. */
  related: z.array(meetingSummarySchema.omit({ quotes: true })),
});
export type MeetingDetail = z.infer<typeof meetingDetailSchema>;
export const eventDetailSchema = z.discriminatedUnion('type', [gatheringDetailSchema, meetingDetailSchema]);
export type EventDetail = z.infer<typeof eventDetailSchema>;

export const articleDetailSchema = z.object({
  id: z.string(),
  title: z.string(),
  lang: lang.nullable(),
  published: partialDateSchema.nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  text: z.string(),
  warnings: z.array(warningSchema),
  /** What was read from it, in the order of the text; `href` leads to the entity. */
  facts: z.array(
    z.object({
      claimId: z.string(),
      kind: z.string(),
      start: z.int(),
      end: z.int(),
      confidence: z.number(),
      status: status.nullable(),
      entities: z.array(
        z.object({
          kind: z.enum(ENTITY_KINDS),
          id: z.string(),
          name: localizedNameSchema,
          /** What a name of it is put together from in any language, where it is a gathering. */
          gathering: gatheringRefSchema.optional(),
        }),
      ),
    }),
  ),
});
export type ArticleDetail = z.infer<typeof articleDetailSchema>;
