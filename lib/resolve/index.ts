// Claims → persons, events and relationships. Pure: the same claims give the same rows, in whatever order they come.
export { identifyArticle, normaliseArticleText } from './article-identity';
export { blocksOf, isIdentityBlock, joinedBlocks, personBlock } from './blocks';
export { claimsOf } from './claims-of';
export { compareRows, type RowChanges } from './compare-rows';
export { compileDecisions, type Decisions, pairOf, standingDecisions } from './decisions';
export { deriveFrom, deriveRows, type Identities, resolveIdentities } from './derive';
export { explainPerson } from './explain-person';
export { explainReport } from './explain-report';
export { type Disagreement, findDisagreements } from './find-disagreements';
export { findMoved, type IdentityChange, type Moved } from './find-moved';
export { type GazetteerIndex, indexGazetteer, withDecisions } from './gazetteer-index';
export {
  type DerivedRelationship,
  type EntityLabel,
  type EntityRow,
  GraphRows,
  type NameRow,
  type Properties,
  type RelationshipRow,
} from './graph-rows';
export { countSources } from './independent-sources';
export { findOtherCompany, mayBeOne } from './other-company';
export { referenceRows } from './reference-rows';
export { foldText, foldWords, queryKeys, searchWords, wordKeys } from './search-keys';
export { articleOf, refOf, type SourcedClaim } from './sourced-claim';

/** Counts up when the same claims come to other rows: a graph derived by an older one is rebuilt at start. */
export const RESOLVER_VERSION = '9';
