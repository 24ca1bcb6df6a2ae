// Every meeting has its diamond's place from the start, also while it is folded into a line, so that unfolding moves nothing.
import { BoxIndex, labelRect, rectAround } from './box-index';
import type { Layout, LayoutMeeting, Place, Rect, Size } from './layout-types';
import { compareKeys } from './sheet-people';

/** Half the diagonal of a diamond. */
export const DIAMOND = 7;
/** From a diamond to its date. */
export const DATE_GAP = 2;
const ALONG = [0.7, 0.64, 0.76, 0.58, 0.5, 0.42, 0.34];
const ASIDE = [0, 26, -26, 50, -50, 78, -78];
/** Where all of these are taken. */
const ALONG_FAR = [0.84, 0.74, 0.66, 0.58, 0.5, 0.42, 0.34, 0.24];
const ASIDE_FAR = [13, -13, 38, -38, 64, -64, 100, -100, 124, -124];
/** What it costs to lie on a name or node, on a diamond that is seen at the same time, and on one that is not unless all are shown. */
const HIT = 40;
const APART = 12;
/** Two who met again: a line of its own beside the first. */
const AGAIN = [-44, 44, -68, 68, -92, 92];

export interface MeetingContext {
  layout: Layout;
  /** People with their names, and titles. */
  index: BoxIndex;
  diamonds: DiamondIndex;
  /** How many meetings a person has in this picture: the diamond stands nearer to the less busy one. */
  degree: Map<string, number>;
  islands: { key: string; rect: Rect }[];
}

type Open = LayoutMeeting & { label: Size };

/** The island that a place is on, or nothing at sea. */
const islandAt = (place: Place, { islands }: MeetingContext) => islands.find(({ rect }) => isInside(rect, place));

/** A meeting lies on the island of its gathering; one outside any gathering lies at sea. */
const isAtHome = ({ gathering }: Open, island: { key: string } | undefined) => (island?.key ?? null) === gathering;

/** The words of a diamond depend on where it lies. */
function labelOn(island: { key: string } | undefined, meeting: Open): Size {
  return (island && isAtHome(meeting, island) && meeting.homeLabel) || meeting.label;
}

/** Diamonds with their dates. Meetings of the same person, and those of more than two, are seen together; others are folded meanwhile. */
export class DiamondIndex {
  private readonly boxes = new BoxIndex();
  private readonly owners = new Map<Rect, string[]>();

  add(rect: Rect, participants: string[]): void {
    this.boxes.add(rect);
    this.owners.set(rect, participants);
  }

  costOf(rect: Rect, participants: string[]): number {
    let cost = 0;
    for (const hit of this.boxes.listHits(rect)) {
      const others = this.owners.get(hit) ?? [];
      const isTogether =
        participants.length > 2 || others.length > 2 || others.some((person) => participants.includes(person));
      cost += isTogether ? HIT : APART;
    }
    return cost;
  }
}

/** Finds a free place for each diamond with its date and adds it to the layout. */
export function placeMeetings(meetings: Open[], context: MeetingContext): void {
  // Meetings on an island first: those at sea can give way.
  const order = [...meetings].sort(
    (a, b) => Number(a.gathering === null) - Number(b.gathering === null) || compareKeys(a.key, b.key),
  );
  const met = new Map<string, number>();
  for (const meeting of order) {
    const pair = [...meeting.participants].sort().join('|');
    const earlier = met.get(pair) ?? 0;
    met.set(pair, earlier + 1);
    const best = findBest(meeting, earlier, context);
    context.layout[meeting.key] = best;
    context.diamonds.add(
      labelRect(best, DIAMOND, labelOn(islandAt(best, context), meeting), DATE_GAP),
      meeting.participants,
    );
    context.diamonds.add(rectAround(best.x, best.y, DIAMOND * 2, DIAMOND * 2), meeting.participants);
  }
}

function findBest(meeting: Open, earlier: number, context: MeetingContext): Place {
  let best: { place: Place; cost: number } | null = null;
  for (const isFar of [false, true]) {
    for (const candidate of listCandidates(meeting, { earlier, isFar }, context)) {
      const cost = candidate.detour + costOf(candidate.place, meeting, context);
      if (!best || cost < best.cost) best = { place: candidate.place, cost };
      if (cost === 0) break;
    }
    if (best && best.cost < HIT) break;
  }
  return best?.place ?? { x: 0, y: 0, side: 'above' };
}

interface Candidate {
  place: Place;
  detour: number;
}

interface Search {
  /** Meetings of the same two that have their places. */
  earlier: number;
  isFar: boolean;
}

function* listCandidates(meeting: Open, { earlier, isFar }: Search, context: MeetingContext): Generator<Candidate> {
  const ends = meeting.participants
    .flatMap((key) => {
      const place = context.layout[key];
      return place ? [{ key, place, degree: context.degree.get(key) ?? 0 }] : [];
    })
    .sort((a, b) => b.degree - a.degree || compareKeys(a.key, b.key));
  const [from, to] = ends;
  if (!from || !to) return;
  if (ends.length > 2) yield* listAround(ends.map((end) => end.place));
  else if (isFar) yield* listBeside(from.place, to.place, [ASIDE_FAR, ALONG_FAR]);
  else yield* listBeside(from.place, to.place, [earlier > 0 ? AGAIN : ASIDE, ALONG]);
}

function* listBeside(from: Place, to: Place, [asides, alongs]: [number[], number[]]): Generator<Candidate> {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  for (const [wide, aside] of asides.entries()) {
    for (const [far, along] of alongs.entries()) {
      const x = Math.round(from.x + dx * along - (dy / length) * aside);
      const y = Math.round(from.y + dy * along + (dx / length) * aside);
      for (const side of ['above', 'below'] as const) {
        yield { place: { x, y, side }, detour: wide * 6 + far * 2 + (side === 'below' ? 3 : 0) };
      }
    }
  }
}

function* listAround(ends: Place[]): Generator<Candidate> {
  const x = ends.reduce((sum, end) => sum + end.x, 0) / ends.length;
  const y = ends.reduce((sum, end) => sum + end.y, 0) / ends.length;
  for (let ring = 0; ring < 8; ring++) {
    for (let step = 0; step < (ring === 0 ? 1 : 8); step++) {
      const angle = (step * Math.PI) / 4;
      const place = { x: x + Math.cos(angle) * ring * 24, y: y + Math.sin(angle) * ring * 24, side: 'above' as const };
      yield { place: { ...place, x: Math.round(place.x), y: Math.round(place.y) }, detour: ring * 4 };
    }
  }
}

function costOf(place: Place, meeting: Open, context: MeetingContext): number {
  const body = rectAround(place.x, place.y, DIAMOND * 2, DIAMOND * 2);
  const island = islandAt(place, context);
  const date = labelRect(place, DIAMOND, labelOn(island, meeting), DATE_GAP);
  const { index, diamonds } = context;
  const hits = (index.countHits(body) * 2 + index.countHits(date)) * HIT;
  const others = diamonds.costOf(body, meeting.participants) * 2 + diamonds.costOf(date, meeting.participants);
  return hits + others + (isAtHome(meeting, island) ? 0 : 15);
}

function isInside(rect: Rect, place: Place): boolean {
  return place.x > rect.x1 && place.x < rect.x2 && place.y > rect.y1 && place.y < rect.y2;
}
