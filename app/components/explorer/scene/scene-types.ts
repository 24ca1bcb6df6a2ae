// What is to be seen on the sheet, before it has places and before it has colours.
import type { GraphNode } from '@/lib/contracts/api';

export interface SceneView {
  /** Key of the selected node. */
  select: string | null;
  /** Keys whose countries, organisations and offices are shown. */
  expand: string[];
  /** Every meeting as a diamond, also of two people of whom none is selected. */
  meetings?: boolean;
  /** Gatherings that are drawn as one node. */
  fold?: string[];
  hide?: string[];
  /** Only this node and its neighbourhood. */
  focus?: string | null;
  /** What the key has switched off. */
  off?: string[];
  /** How sure a meeting must be at least; `DRAWN` without. */
  confidence?: number;
  /** Keys of what stands where the reader put it. */
  pinned?: ReadonlySet<string>;
  /** Two keys with a comma between, whose line is chosen. */
  pair?: string;
  /** Keys along the shortest chains between two people. */
  trail?: ReadonlySet<string>;
}

export interface SceneMeeting {
  node: GraphNode;
  /** Keys of persons in the picture; of a folded island instead of those who stand on it. */
  participants: string[];
  gathering: string | null;
  isFolded: boolean;
}

/** One line between two people that stands for all their folded meetings. */
export interface Fold {
  id: string;
  source: string;
  target: string;
  meetings: GraphNode[];
}

export interface Office {
  id: string;
  source: string;
  target: string;
}

/** An island that is drawn as one node, with what it holds. */
export interface FoldedIsland {
  key: string;
  people: number;
  meetings: number;
}

export interface Scene {
  persons: GraphNode[];
  gatherings: GraphNode[];
  meetings: SceneMeeting[];
  folds: Fold[];
  /** Countries and organisations that are expanded or selected. */
  extras: GraphNode[];
  offices: Office[];
  /** Person key to the gatherings at which the person was seen. */
  seenAt: Map<string, string[]>;
  /** Of these, those in whose session the person was. */
  sessions: Map<string, Set<string>>;
  /** Person key to the meetings in the picture that were not held: they do not make a node larger. */
  notHeld: Map<string, number>;
  /** Empty until `narrowScene`: what is folded keeps its places in the layout. */
  islands: FoldedIsland[];
}
