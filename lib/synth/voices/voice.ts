// What a language needs to tell of meetings: words and sentence patterns, no facts.
import type { GatheringKind, Language, Series, Status } from '@/lib/contracts/vocabulary';
import type { Post } from '../people';

/** A grammatical form, as the patterns of one language name it; `` is the plain one. */
export type Form = string;

export interface CountryWords {
  id: string;
  name: string;
  demonym: string;
}

export interface Voice {
  lang: Language;
  agency: string;
  /** `Name: text`, a word or name in a form. `family` tells surnames from given names and places. */
  inflect(word: string, form: Form, what: 'given' | 'family' | 'foreign family' | 'city'): string;
  office(post: Post, country: CountryWords, form: Form, style: number): string;
  /** `on 3 July 2024`, `on Wednesday`. */
  onDay(date: string): string;
  onWeekday(date: string): string;
  /** `on the sidelines of the SCO summit`. */
  sidelines(kind: GatheringKind, series: { id: Series; short: string; long: string }, style: number): string;
  dateline(city: string, date: string): string;
  patterns: Patterns;
}

/**
 * Sentences with slots: {A} and {B} are people with their office, {a} and {b} their names at a second mention; {when}, {city}
 * and {at} (the gathering) may be empty. `{B:gen}` asks for a form.
 */
export interface Patterns {
  headlines: Record<Status, readonly string[]>;
  /** One meeting. */
  leads: Record<Status, readonly string[]>;
  /** Another meeting of the same person, after a lead. */
  also: Record<Status, readonly string[]>;
  /** Several meetings at once; {others} is the list of counterparts. */
  separately: Record<Status, readonly string[]>;
  /** The form of the counterparts in `separately`, and the word before the last. */
  list: { form: Form; lastForm?: Form; and: string };
  /** What was talked about, and what was said. */
  more: readonly string[];
  /** Closing words without people of the story. */
  closings: readonly string[];
}
