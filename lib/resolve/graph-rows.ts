// The rows that derivation hands to graph/load: what the graph must hold, with a key each.
import { compareText } from './most-given';

export type Properties = Record<string, string | number | boolean | string[]>;

export type EntityLabel = 'Person' | 'Country' | 'Organization' | 'Event';
export interface EntityRow {
  uid: string;
  label: EntityLabel;
  props: Properties;
}

export type DerivedRelationship =
  | 'ABOUT'
  | 'REPRESENTS'
  | 'ATTENDED'
  | 'PART_OF'
  | 'HOSTED_BY'
  | 'ORGANIZED_BY'
  | 'MEMBER_OF';

/** `from` and `to` are uids of entities, except that ABOUT starts at the id of a claim. */
export interface RelationshipRow {
  type: DerivedRelationship;
  from: string;
  to: string;
  /** Tells several of one type between one pair apart; `` where there is one. */
  key: string;
  props: Properties;
}

export interface NameRow {
  id: string;
  /** The entity's uid. */
  of: string;
  text: string;
  lang: string;
  script: string;
  /** The folded words that it is found by. */
  words: string[];
  /** How many words the spelling has. */
  size: number;
  /** The letters that its words begin with as they sound, to look for initials. */
  initials: string;
}

/** What a set of claims comes to. Keys are unique, so that two derivations can be compared. */
export class GraphRows {
  readonly entities = new Map<string, EntityRow>();
  readonly relationships = new Map<string, RelationshipRow>();
  readonly names = new Map<string, NameRow>();
  /** The person or event that decides what a claim is about, by claim id: shows where an id went when it changes. */
  readonly subjects = new Map<string, string>();

  addEntity(label: EntityLabel, uid: string, props: Record<string, Properties[string] | null | undefined>): void {
    this.entities.set(uid, { uid, label, props: withoutNulls({ uid, ...props }) });
  }

  relate(
    type: RelationshipRow['type'],
    [from, to]: [from: string, to: string],
    props: Record<string, Properties[string] | null | undefined> = {},
  ): void {
    const key = typeof props.key === 'string' ? props.key : '';
    this.relationships.set(`${type}|${from}|${to}|${key}`, { type, from, to, key, props: withoutNulls(props) });
  }

  addName(row: NameRow): void {
    this.names.set(row.id, row);
  }
}

/** Null properties are not stored. Keys are sorted, so that equal rows are equal as JSON. */
function withoutNulls(props: Record<string, Properties[string] | null | undefined>): Properties {
  const kept: Properties = {};
  for (const key of Object.keys(props).sort(compareText)) {
    const value = props[key];
    if (value !== null && value !== undefined) kept[key] = value;
  }
  return kept;
}
