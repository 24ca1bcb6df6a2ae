import type { PlacedGroup, Timeline } from './build-timeline';

export interface TimelineSlice {
  /** Left edge on the timeline, in pixels. */
  from: number;
  width: number;
  /** What of each group lies in the slice, in its own places. */
  groups: PlacedGroup[];
}

/**
 * The timeline in slices of at most `most` pixels, for paper, which does not scroll. They end between groups; only a group that is wider
 * than a slice is cut, between two meetings. Pure.
 */
export function sliceTimeline({ groups }: Pick<Timeline, 'groups'>, most: number): TimelineSlice[] {
  const slices: TimelineSlice[] = [];
  for (const piece of groups.flatMap((group) => cutGroup(group, most))) {
    const last = slices.at(-1);
    const end = piece.x + piece.width;
    if (last && end - last.from <= most) {
      last.groups.push(piece);
      last.width = end - last.from;
    } else slices.push({ from: piece.x, width: piece.width, groups: [piece] });
  }
  return slices;
}

function cutGroup(group: PlacedGroup, most: number): PlacedGroup[] {
  const end = group.x + group.width;
  const pieces: PlacedGroup[] = [];
  let rest = group.meetings;
  let x = group.x;
  while (end - x > most && rest.length > 1) {
    const outside = rest.findIndex((meeting) => rightOf(meeting) - x > most);
    const held = rest.slice(0, Math.max(1, outside < 0 ? rest.length - 1 : outside));
    const edge = Math.max(...held.map(rightOf));
    pieces.push({ ...group, x, width: edge - x, meetings: held });
    rest = rest.slice(held.length);
    x = edge;
  }
  return [...pieces, { ...group, x, width: end - x, meetings: rest }];
}

const rightOf = ({ left, width }: PlacedGroup['meetings'][number]) => left + width;
