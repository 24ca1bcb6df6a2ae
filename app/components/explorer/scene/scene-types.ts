// What is to be seen on the sheet, before it has places and before it has colours.
import type { GraphNode } from '@/lib/contracts/api';

export interface SceneView {
  /** Key of the selected node. */
  select: string | null;
  /** Keys whose countries, organisations and offices are shown. */
  expand: string[];
}

export interface SceneMeeting {
  node: GraphNode;
  /** Keys of persons in the picture. */
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
}
