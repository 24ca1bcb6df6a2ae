import { finishMeetings } from './layout-sheet';
import type { Layout, LayoutInput } from './layout-types';

/**
 * The layout with what is pinned where it was put. Diamonds of its meetings find a new place between the people; nobody else
 * moves, and `layout` itself stays as it is, so that a pin that is taken out leads back.
 */
export function applyPins(input: LayoutInput, layout: Layout): Layout {
  const pins = Object.entries(input.pins).filter(([key]) => layout[key]);
  if (pins.length === 0) return layout;
  const pinned = { ...layout };
  for (const [key, at] of pins) pinned[key] = { side: 'below', ...layout[key], ...at };
  const moved = new Set(pins.map(([key]) => key));
  for (const { key, participants } of input.meetings) {
    if (!moved.has(key) && participants.some((person) => moved.has(person))) delete pinned[key];
  }
  finishMeetings(input, pinned);
  return pinned;
}
