import { ChartGantt, Grid3x3, ListTree, type LucideIcon, Map as MapIcon, Table, Waypoints } from 'lucide-react';
import type { ViewId } from './view-ids';

/** The sign of each view, wherever it is named. */
export const VIEW_ICONS: Record<ViewId, LucideIcon> = {
  graph: Waypoints,
  timeline: ChartGantt,
  matrix: Grid3x3,
  table: Table,
  map: MapIcon,
  list: ListTree,
};
