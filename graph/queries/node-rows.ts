// What nodes look like when a query returns them whole: their properties, absent where nothing is known.
import type { ClaimKind, EventKind, Language, Role, Script, Series, Status } from '@/lib/contracts/vocabulary';

export type EntityRow = {
  uid: string;
  id: string;
  slug?: string;
  name: string;
  nameHi?: string;
  nameBn?: string;
  nameRu?: string;
};

export type PersonRow = EntityRow & {
  country?: string;
  organization?: string;
  role?: Role;
  title?: string;
  known: boolean;
  meetings: number;
};

export type EventRow = EntityRow & {
  kind: EventKind;
  series?: Series;
  ordinal?: number;
  start?: string;
  end?: string;
  otherDates?: string[];
  city?: string;
  country?: string;
  status: Status;
  confidence?: number;
  sources?: number;
  /** Its own reports differ. */
  disputed?: boolean;
  /** Other sources name more or fewer participants. */
  otherCompany?: boolean;
};

/** Properties of ATTENDED: office as of that day. */
export type AttendedRow = { status: Status; role?: Role; title?: string; country?: string; organization?: string };

/** Properties of REPRESENTS. */
export type OfficeRow = { role?: Role; title?: string; from?: string; to?: string };

/** A person with every office held for one country or organisation. */
export type SpeakerRow = { person: PersonRow; offices: OfficeRow[] };

/** Properties of MEMBER_OF. */
export type MembershipRow = { key: string; status: string; since: string; until?: string };

export type ArticleRow = {
  id: string;
  title: string;
  lang?: Language;
  published?: string;
  source?: string;
  url?: string;
  text: string;
  /** JSON. */
  warnings: string;
};

/** What a list of sources shows of an article; its text stays in the graph. */
export type ArticleRefRow = Omit<ArticleRow, 'text' | 'warnings'>;

/** Properties that claims share, and those that reads use of some kinds. */
export type ClaimRow = {
  id: string;
  articleId: string;
  kind: ClaimKind;
  quote: string;
  start: number;
  end: number;
  confidence: number;
  subject?: string;
  participants?: string[];
  doubts?: string[];
  topics?: string[];
  text?: string;
  lang?: Language;
  script?: Script;
  date?: string;
  otherDate?: string;
  city?: string;
  event?: string;
  role?: Role;
  status?: Status;
};

/** Ids of one page and how many there are in all. */
export type PageRow = { ids: string[]; total: number };
