import type { GraphNode } from '@/lib/contracts/api';
import type { Layout, LayoutInput, Size } from '../layout/layout-types';
import type { Scene } from './scene-types';
import { fontSize, lineHeight, type MeasureText, type SheetTexts, type TextStyle } from './sheet-texts';

const EXTRA_RADIUS = 15;
const ALL_HELD: Scene['notHeld'] = new Map();

/** Radius of a node in pixels at zoom 1: people grow with the root of their held meetings. */
export function radiusOf(node: GraphNode, notHeld: Scene['notHeld']): number {
  if (node.kind !== 'person') return EXTRA_RADIUS;
  const held = Math.max(0, (node.meetings ?? 0) - (notHeld.get(node.key) ?? 0));
  return Math.min(52, Math.max(28, 18 + 10 * Math.sqrt(held))) / 2;
}

/** With more meetings than this, folded ones get their places only when they unfold. */
const CROWD = 600;

export interface LayoutContext {
  texts: SheetTexts;
  measure: MeasureText;
  compact: boolean;
  fixed: Layout | null;
  steps?: LayoutInput['steps'];
  pins?: LayoutInput['pins'];
}

/** What the layout needs to know of a scene: sizes, who was where, who met whom. Leaves out what is selected. */
export function toLayoutInput(scene: Scene, context: LayoutContext): LayoutInput {
  const { texts } = context;
  const isCrowd = scene.meetings.length > CROWD;
  const size = (lines: string[], style: TextStyle) => sizeOf(lines, style, context);
  return {
    persons: scene.persons.map((node) => ({
      key: node.key,
      // As large as it may become: which of the meetings were not held is known of those in the picture only, and others come.
      radius: radiusOf(node, ALL_HELD),
      label: withRoom(size(texts.nameLines(node), 'name')),
      gatherings: scene.seenAt.get(node.key) ?? [],
      sessions: [...(scene.sessions.get(node.key) ?? [])],
    })),
    gatherings: scene.gatherings.map((node) => ({
      key: node.key,
      title: titleSize(node, context),
      start: node.event?.start ?? null,
    })),
    meetings: scene.meetings.map(({ node, participants, gathering, isFolded }) => ({
      key: node.key,
      participants,
      gathering,
      label: isCrowd && isFolded ? null : size([texts.meetingDate(node, false)], 'date'),
      homeLabel: isCrowd && isFolded ? null : size([texts.meetingDate(node, true)], 'date'),
    })),
    extras: scene.extras.map((node) => ({
      key: node.key,
      radius: radiusOf(node, ALL_HELD),
      label: size(texts.nameLines(node), 'name'),
      near: scene.offices.filter((office) => office.target === node.key).map((office) => office.source),
    })),
    compact: context.compact,
    fixed: context.fixed,
    steps: context.steps ?? {},
    pins: context.pins ?? {},
  };
}

/** A selected name is larger and bold: room for that is kept from the start. */
export function withRoom({ w, h }: Size): Size {
  return { w: Math.ceil(w * 1.08) + 2, h };
}

/** Room for lines of text. */
export function sizeOf(
  lines: string[],
  style: TextStyle,
  { texts, measure }: Pick<LayoutContext, 'texts' | 'measure'>,
): Size {
  const w = Math.max(0, ...lines.map((line) => measure(line, style, texts.labels)));
  return { w: Math.ceil(w), h: Math.ceil(lines.length * fontSize(style, texts.labels) * lineHeight(texts.labels)) };
}

/** Room for the title of an island and the line under it. */
export function titleSize(node: GraphNode, context: Pick<LayoutContext, 'texts' | 'measure'>): Size {
  const title = sizeOf([context.texts.gatheringTitle(node)], 'title', context);
  const place = sizeOf([context.texts.gatheringPlace(node)], 'place', context);
  return { w: Math.max(title.w, place.w), h: title.h + place.h };
}
