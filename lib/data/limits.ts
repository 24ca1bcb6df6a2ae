import { MOST_MEETINGS } from '@/lib/contracts/graph-response';

/** How much one answer holds at most; where there is more, the answer says how much. */
export const LIMITS = {
  /** Meetings, people and gatherings in the lists of one entity. */
  list: 200,
  quotesInList: 6,
  quotesInDetail: 50,
  /** Of each meeting in a file for spreadsheets. */
  quotesInFile: 20,
  /** Claims that one answer looks at. */
  quotes: 4000,
  participants: 8000,
  mostMet: 12,
  spellings: 40,
  nameClaims: 2000,
  related: 12,
  /** Entries of a feed. */
  feed: 50,
  articleClaims: 5000,
  searchHits: 20,
  searchHitsMost: 100,
  /** Words of names that a search looks at, and spellings with them that it ranks. */
  searchWords: 600,
  nameHits: 400,
  /** Spellings that begin with two letters. */
  startHits: 200,
  /** Words of a query that may name two people, and cities that it gives. */
  pairWords: 6,
  cityHits: 3,
  /** Articles that a search of titles gives, and words of it that count. */
  articleHits: 8,
  articleWords: 12,
  overview: 200,
  overviewMost: MOST_MEETINGS,
  /** Gatherings drawn for those in their sessions, and how many of these people. */
  overviewGatherings: 50,
  overviewAttendance: 300,
  /** Meetings up to which the counts of the filters respect the other filters. */
  facetMeetings: 50_000,
  /** Values of the filters of which there are counts. */
  tallies: 2000,
  neighbourhood: 60,
  neighbourhoodMost: 500,
  /** Chains between two people: meetings in a row, people and rows of one step, milliseconds, chains, meetings drawn. */
  pathMeetings: 8,
  pathPeople: 2000,
  pathSteps: 20_000,
  pathMilliseconds: 3000,
  pathChains: 50,
  pathDrawn: 400,
  /** Duplicates, doubtful and disputed meetings, decisions: each list of /review. */
  reviewList: 100,
  quotesInReview: 3,
  /** People of several spellings in /review. */
  reviewJoined: 30,
  /** Unknown people that are looked at for duplicates, how often one of them and any name have a sound in common, and pairs. */
  reviewPeople: 2000,
  reviewSounds: 4_000_000,
  reviewPairs: 40_000,
  /** Rows and columns of the matrix; between 40 there are 780 pairs, each with at most three states. */
  matrix: 40,
  matrixPairs: 2400,
  pairMeetings: 60,
  /** Those of a pair that are looked at. */
  pairCounted: 20_000,
  placeMeetings: 60,
  tableMost: 200,
  mapCities: 300,
  mapGatherings: 300,
  /** Of each kind of page in the site map. */
  siteMap: 5000,
  page: 100,
  pageMost: 1000,
} as const;
