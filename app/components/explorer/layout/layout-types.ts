// What goes into the layout and what comes out: plain data, so that it crosses to the worker as it stands. Units: pixels at zoom 1.

export interface Size {
  w: number;
  h: number;
}

/** Where a label stands beside its node. */
export type Side = 'left' | 'right' | 'above' | 'below';

export interface LayoutPerson {
  key: string;
  radius: number;
  label: Size;
  /** Keys of the gatherings in the picture at which the person was seen. */
  gatherings: string[];
  /** Those of them that are known from the session, not only from a meeting beside it. */
  sessions: string[];
}

export interface LayoutGathering {
  key: string;
  title: Size;
  /** First day, as a partial date; orders the islands. */
  start: string | null;
}

export interface LayoutMeeting {
  key: string;
  participants: string[];
  gathering: string | null;
  /** Null: it is folded in a crowd and needs no place yet. */
  label: Size | null;
  /** The same on the island of its gathering, whose title has the year; as `label` where it is left out. */
  homeLabel?: Size | null;
}

/** A country, an organisation: whatever stands near others without being on an island. */
export interface LayoutExtra {
  key: string;
  radius: number;
  label: Size;
  near: string[];
}

export interface LayoutInput {
  persons: LayoutPerson[];
  gatherings: LayoutGathering[];
  meetings: LayoutMeeting[];
  extras: LayoutExtra[];
  /** Narrow sheets (phones): tighter islands and a narrower channel between them. */
  compact: boolean;
  /** What stands already and stays where it is; null for a fresh sheet. */
  fixed: Layout | null;
  /** Key to the step in which it came (0 is the overview): earlier ones have their places before later ones look for theirs. */
  steps: Record<string, number>;
  /** What the reader has put somewhere. It moves nobody else, only the diamonds of its meetings. */
  pins: Record<string, { x: number; y: number }>;
}

/** What the worker answers: places as they come by themselves, and the same with what is pinned moved. */
export interface PlacedSheet {
  layout: Layout;
  pinned: Layout;
}

/** Centre of the node; islands carry their size too. */
export interface Place {
  x: number;
  y: number;
  side: Side;
  w?: number;
  h?: number;
}

export type Layout = Record<string, Place>;

export interface Rect {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}
