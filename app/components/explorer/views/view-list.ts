import { ChartGantt, Grid3x3, ListTree, type LucideIcon, Map as MapIcon, Table, Waypoints } from 'lucide-react';
import dynamic from 'next/dynamic';
import type { ComponentType, ReactNode } from 'react';
import { GraphMap } from '../sheet/graph-map';
import type { ViewId } from './view-ids';

export interface ViewProps {
  /** What stands on a sheet that shows nothing. */
  notice: ReactNode;
}

export interface ViewDescriptor {
  id: ViewId;
  Icon: LucideIcon;
  View: ComponentType<ViewProps>;
  /** Whether shapes, lines and regions mean what the key says. */
  hasKey: boolean;
}

const TimelineView = dynamic(() => import('./timeline/timeline-view').then((module) => module.TimelineView));
const MatrixView = dynamic(() => import('./matrix/matrix-view').then((module) => module.MatrixView));
const TableView = dynamic(() => import('./table/table-view').then((module) => module.TableView));
const MapView = dynamic(() => import('./map/map-view').then((module) => module.MapView));
const ListView = dynamic(() => import('./list-view').then((module) => module.ListView));

/** Every view of the selection. The graph comes with the page, the others when they are asked for. */
export const VIEWS: ViewDescriptor[] = [
  { id: 'graph', Icon: Waypoints, View: GraphMap, hasKey: true },
  { id: 'timeline', Icon: ChartGantt, View: TimelineView, hasKey: true },
  { id: 'matrix', Icon: Grid3x3, View: MatrixView, hasKey: false },
  { id: 'table', Icon: Table, View: TableView, hasKey: false },
  { id: 'map', Icon: MapIcon, View: MapView, hasKey: false },
  { id: 'list', Icon: ListTree, View: ListView, hasKey: false },
];
