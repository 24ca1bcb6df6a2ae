// The one table of labels, relationships and keys. Everything that writes or reads Cypher takes its names from here.

/** Node labels with their key property and, for those users search or list by, further indexed properties. */
export const NODES = {
  Article: { key: 'id', indexed: ['hash', 'published', 'url'] },
  Claim: { key: 'id', indexed: ['articleId', 'kind'] },
  Entity: { key: 'uid', indexed: [] },
  Person: { key: 'id', indexed: ['country'] },
  Country: { key: 'id', indexed: [] },
  Organization: { key: 'id', indexed: [] },
  Event: { key: 'id', indexed: ['kind', 'series', 'start', 'status'] },
  /** One spelling of an entity's name. */
  Name: { key: 'id', indexed: [] },
  /** A folded word of spellings, and what it is looked up by: its beginnings, its sound, its sound with a letter left out. */
  Word: { key: 'id', indexed: [] },
  WordKey: { key: 'key', indexed: [] },
  /** The first two letters of a word of a name, with the name's rank: see name-ranks.ts. */
  Start: { key: 'id', indexed: ['key'] },
  /** What identity is decided in: all claims of one block are derived together. */
  Block: { key: 'key', indexed: [] },
  /** How many meetings count under a value of a filter: see tally-keys.ts. */
  Tally: { key: 'key', indexed: [] },
  /** An old id that answers 308 (`to` set) or 410 (`reason` set). `key` is `kind:id`. */
  Alias: { key: 'key', indexed: [] },
  /** One line of the editors' log: `line` is the JSON, `order` its place. */
  Decision: { key: 'id', indexed: [] },
  /** Bundled samples that this graph has had: `id` is the file's hash. */
  Sample: { key: 'id', indexed: [] },
  /** One node, id `graph`: schema version, extractor version, graph id, generation. */
  Meta: { key: 'id', indexed: [] },
} as const;
export type NodeLabel = keyof typeof NODES;

export const RELATIONSHIPS = {
  IN: { from: 'Claim', to: 'Article' },
  ABOUT: { from: 'Claim', to: 'Entity' },
  IN_BLOCK: { from: 'Claim', to: 'Block' },
  NAMES: { from: 'Name', to: 'Entity' },
  HAS_WORD: { from: 'Name', to: 'Word' },
  FOUND_BY: { from: 'Word', to: 'WordKey' },
  BEGINS: { from: 'Start', to: 'Name' },
  REPRESENTS: { from: 'Person', to: 'Country | Organization' },
  ATTENDED: { from: 'Person', to: 'Event' },
  PART_OF: { from: 'Event', to: 'Event' },
  HOSTED_BY: { from: 'Event', to: 'Country' },
  ORGANIZED_BY: { from: 'Event', to: 'Organization' },
  MEMBER_OF: { from: 'Country', to: 'Organization' },
} as const;
export type RelationshipType = keyof typeof RELATIONSHIPS;

/** Counts up when stored data need another shape; an older store is migrated at start. */
export const SCHEMA_VERSION = 1;
