import type { GraphNode } from '@/lib/contracts/api';
import { sizeOf, titleSize } from './layout-input';
import type { FoldedIsland } from './scene-types';
import { type ElementContext, type SheetElement, statusClasses } from './sheet-element';
import { fontSize, lineHeight } from './sheet-texts';

const PAD = 14;
/** Water around the land. */
const SHOAL = 14;

/**
 * Water, land, and above the lines that cross it the title with place and date under it, and what a folded island holds, which is as
 * large as these words.
 * The land knows its title too: it is what the island is called.
 */
export function buildIsland(
  node: GraphNode,
  folded: FoldedIsland | undefined,
  { layout, texts, measure, view }: ElementContext,
): SheetElement[] {
  const place = layout[node.key];
  if (!place?.w || !place.h) return [];
  const lines = [texts.gatheringPlace(node), ...(folded ? [texts.islandCounts(folded)] : [])];
  const size = folded ? foldedSize(node, texts.islandCounts(folded), { texts, measure }) : { w: place.w, h: place.h };
  const position = { x: place.x, y: place.y };
  const state = [...(node.key === view.select ? ['selected'] : []), ...statusClasses(node)];
  // The words hang from the upper left corner: their anchor is the lower right one, and this is the way back.
  const corner = { dx: PAD - size.w, dy: PAD - 2 - size.h };
  const under = corner.dy + fontSize('title', texts.labels) * lineHeight(texts.labels) + 2;
  const water = { id: `${node.key}#water`, w: size.w + SHOAL, h: size.h + SHOAL };
  const label = texts.gatheringTitle(node);
  const land = { id: node.key, label, ...size };
  const title = { id: `${node.key}#title`, label, ...size, ...corner };
  const caption = { id: `${node.key}#place`, label: lines.filter(Boolean).join('\n'), ...size, ...corner, dy: under };
  const fold = folded ? ['folded'] : [];
  return [
    { group: 'nodes', data: water, position, classes: ['water', ...fold], isGround: true },
    { group: 'nodes', data: land, position, classes: ['gathering', ...state, ...fold], isGround: true },
    { group: 'nodes', data: title, position, classes: ['caption', 'title', ...fold], isGround: true },
    { group: 'nodes', data: caption, position, classes: ['caption', ...fold], isGround: true },
  ];
}

/** As large as its words: title, place, and what it holds. */
function foldedSize(node: GraphNode, counts: string, context: Pick<ElementContext, 'texts' | 'measure'>) {
  const title = titleSize(node, context);
  const held = sizeOf([counts], 'place', context);
  return { w: Math.ceil(Math.max(title.w, held.w)) + PAD * 2, h: title.h + held.h + PAD * 2 - 2 };
}
