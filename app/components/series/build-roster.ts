// Who came to which edition, as a table: a row a country or organisation, a column an edition.
import type { Presence, SeriesDetail } from '@/lib/contracts/series';

export type Edition = SeriesDetail['editions'][number];

export interface RosterRow {
  /** ISO code, or null for those who speak for an organisation or for nobody known. */
  country: string | null;
  organization: string | null;
  /** For each column: who came, and whether the country belonged to the organisation then. */
  cells: { presences: Presence[]; isMember: boolean }[];
}

export interface Roster {
  /** Newest first: reported editions, and the unreported ones between and after them. */
  columns: Edition[];
  rows: RosterRow[];
  /** Members of the newest edition of whom no column has a report. */
  silent: string[];
}

/** The table of a series. Countries with most reports come first; those without any are named apart. */
export function buildRoster(editions: readonly Edition[]): Roster {
  const columns = editions.slice(0, editions.findLastIndex((edition) => edition.isReported) + 1);
  const bodies = new Map<string, Pick<RosterRow, 'country' | 'organization'>>();
  for (const { person } of columns.flatMap((edition) => edition.presences)) {
    const body = bodyOf(person);
    bodies.set(keyOf(body), body);
  }
  const rows = [...bodies.values()].map((body) => ({
    ...body,
    cells: columns.map((edition) => toCell(edition, body)),
  }));
  const [newest] = columns;
  return {
    columns,
    rows: rows.sort(mostReportsFirst),
    silent: (newest?.members ?? []).filter((country) => !bodies.has(keyOf({ country, organization: null }))),
  };
}

/** Whether nobody could come: an article reports the edition, and the country did not belong to the organisation then. */
export function isOutside({ presences, isMember }: RosterRow['cells'][number], edition: Edition | undefined): boolean {
  return presences.length === 0 && !isMember && edition?.isReported === true;
}

/** A person speaks for a country, or else for an organisation. */
function bodyOf({ country, organization }: Presence['person']): Pick<RosterRow, 'country' | 'organization'> {
  return { country, organization: country === null ? organization : null };
}

function keyOf({ country, organization }: Pick<RosterRow, 'country' | 'organization'>): string {
  return country ?? `:${organization ?? ''}`;
}

function toCell(edition: Edition, body: Pick<RosterRow, 'country' | 'organization'>): RosterRow['cells'][number] {
  const key = keyOf(body);
  const presences = edition.presences.filter(({ person }) => keyOf(bodyOf(person)) === key);
  return { presences, isMember: body.country !== null && edition.members.includes(body.country) };
}

function mostReportsFirst(a: RosterRow, b: RosterRow): number {
  const reports = ({ cells }: RosterRow) => cells.filter((cell) => cell.presences.length > 0).length;
  const isBody = (row: RosterRow) => Number(row.country === null);
  return isBody(a) - isBody(b) || reports(b) - reports(a) || (keyOf(a) < keyOf(b) ? -1 : 1);
}
