import type { GraphNode } from '@/lib/contracts/api';
import type { Language } from '@/lib/contracts/vocabulary';
import type { FoldedIsland } from './scene-types';

/** All words on the canvas, already in the reader's language and script. */
export interface SheetTexts {
  /** Language of the names; gives type size and leading. */
  labels: Language;
  /** Lines beside a person, country or organisation. */
  nameLines: (node: GraphNode) => string[];
  gatheringTitle: (node: GraphNode) => string;
  /** Place and date under the title. */
  gatheringPlace: (node: GraphNode) => string;
  /** What a folded island holds, under its title. */
  islandCounts: (island: Pick<FoldedIsland, 'people' | 'meetings'>) => string;
  /** Date over a diamond, in words where no day is given; on its own island (`isAtHome`) without the year that stands in the title. */
  meetingDate: (node: GraphNode, isAtHome: boolean) => string;
}

export type TextStyle = 'name' | 'picked' | 'title' | 'place' | 'date';

/** Width in pixels of one line at zoom 1. */
export type MeasureText = (text: string, style: TextStyle, language: Language) => number;

/** Font size in pixels at zoom 1, by kind of text; the Indic scripts need more. */
export function fontSize(style: TextStyle, language: Language): number {
  const isIndic = language === 'hi' || language === 'bn';
  const sizes: Record<TextStyle, [number, number]> = {
    name: [13, 14.5],
    picked: [15, 17],
    title: [14, 15],
    place: [12, 13],
    date: [12, 13],
  };
  return sizes[style][isIndic ? 1 : 0];
}

/** Distance of two baselines as a multiple of the font size. */
export function lineHeight(language: Language): number {
  return language === 'hi' || language === 'bn' ? 1.4 : 1.18;
}
