// What the whole article says before its story is told: who is in it, and whose country is meant without a name.
import type { Person } from '../document';
import type { DayEntry } from './day-entries';

export interface DiscourseContext {
  /** What stands under the days of a diary, by paragraph. */
  entries: ReadonlyMap<number, DayEntry>;
  persons: readonly Person[];
  homeCountry: string | null;
  hostCountry: string | null;
  /** Whether an office without a country ("the minister") is told by its words. */
  namesOffices?: boolean;
}
