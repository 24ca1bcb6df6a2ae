import type { Standing } from '../../contracts/standing';
import type { GatheringKind, Role, Series } from '../../contracts/vocabulary';

/** The domain's own words in one language, for names that are put together in code: on the canvas, in titles, in metadata. */
export interface Words {
  series: Record<Series, string>;
  /** The kind of session after the series: "SCO" + "summit". */
  gathering: Record<GatheringKind, string>;
  /** The same without a series: "Summit". */
  gatheringAlone: Record<GatheringKind, string>;
  /** "24th SCO summit". */
  ordinal: (number: number, name: string) => string;
  role: Record<Role, string>;
  /** An office with its country or organisation: "Foreign minister, India". */
  roleOf: (role: string, of: string) => string;
  /** Title of a meeting by its state; two names, or a list of more. */
  met: Record<Standing, (names: readonly string[]) => string>;
  /** The title of a meeting that is reported and not certain. */
  doubtful: (title: string) => string;
  or: string;
  dayNotGiven: string;
}

/** Names in a row with the language's "and". */
export function listNames(names: readonly string[], tag: string): string {
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(names);
}
