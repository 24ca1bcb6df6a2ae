// The closed word lists of the domain, shared by every room.

/** Languages that articles are read in and the interface speaks. Order: the interface's language menu. */
export const LANGUAGES = ['en', 'hi', 'bn', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** ISO 15924 codes of the scripts that names come in. */
export const SCRIPTS = ['Latn', 'Deva', 'Beng', 'Cyrl'] as const;
export type Script = (typeof SCRIPTS)[number];

export const SERIES = ['SCO', 'CICA'] as const;
export type Series = (typeof SERIES)[number];

/** What kind of session a gathering is. A conversation between persons is an event of kind `meeting`. */
export const GATHERING_KINDS = [
  'summit',
  'heads_of_government',
  'foreign_ministers',
  'defence_ministers',
  'security_secretaries',
  'other',
] as const;
export type GatheringKind = (typeof GATHERING_KINDS)[number];
export const EVENT_KINDS = [...GATHERING_KINDS, 'meeting'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const STATUSES = ['held', 'planned', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

export const ROLES = [
  'president',
  'prime_minister',
  'foreign_minister',
  'deputy_foreign_minister',
  'defence_minister',
  'national_security_adviser',
  'secretary_general',
  'other',
] as const;
export type Role = (typeof ROLES)[number];

/** What a sentence that tells of a meeting can leave open; each takes from the confidence. lib/extract says what each means. */
export const DOUBTS = [
  'absent',
  'tenseless',
  'guessed',
  'unlike',
  'unclear',
  'headline',
  'foreseen',
  'weakWord',
  'negation',
  'once',
  'planned',
  'cancelled',
  'pronoun',
  'office',
  'farBack',
  'unofficed',
  'newcomer',
  'otherOffice',
  'singleName',
  'nounOnly',
  'undated',
  'session',
  'outside',
] as const;
export type Doubt = (typeof DOUBTS)[number];

export const CLAIM_KINDS = ['meeting', 'attendance', 'office', 'gathering', 'membership', 'name'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** Entity kinds as programs and addresses name them; `gathering` and `meeting` are both Event nodes. */
export const ENTITY_KINDS = ['person', 'country', 'organization', 'gathering', 'meeting'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** What sources of one meeting may disagree on. `weekday`: one text gives a date and a weekday that do not fit. */
export const DISAGREEMENT_KINDS = ['date', 'weekday', 'city', 'country', 'state', 'office', 'participants'] as const;
export type DisagreementKind = (typeof DISAGREEMENT_KINDS)[number];

/**
 * What makes a report one of a meeting of the same people: its `day`; the `gathering`, where it gives no day; the `part` of a
 * date that it gives; the `news` of the same days; a day that other sources dispute (`other_day`).
 */
export const JOINED_BY = ['day', 'other_day', 'part', 'gathering', 'news'] as const;
export type JoinedBy = (typeof JOINED_BY)[number];
