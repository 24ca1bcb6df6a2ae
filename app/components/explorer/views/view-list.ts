import type { LucideIcon } from 'lucide-react';
import dynamic from 'next/dynamic';
import type { ComponentType, ReactNode } from 'react';
import { GraphMap } from '../sheet/graph-map';
import { VIEW_ICONS } from './view-icons';
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
  /** Whether names are drawn, in the script that is chosen for labels. */
  hasLabels: boolean;
}

const TimelineView = dynamic(() => import('./timeline/timeline-view').then((module) => module.TimelineView));
const MatrixView = dynamic(() => import('./matrix/matrix-view').then((module) => module.MatrixView));
const TableView = dynamic(() => import('./table/table-view').then((module) => module.TableView));
const MapView = dynamic(() => import('./map/map-view').then((module) => module.MapView));
const ListView = dynamic(() => import('./list-view').then((module) => module.ListView));

/** Every view of the selection. The graph comes with the page, the others when they are asked for. */
export const VIEWS: ViewDescriptor[] = [
  { id: 'graph', Icon: VIEW_ICONS.graph, View: GraphMap, hasKey: true, hasLabels: true },
  { id: 'timeline', Icon: VIEW_ICONS.timeline, View: TimelineView, hasKey: true, hasLabels: true },
  { id: 'matrix', Icon: VIEW_ICONS.matrix, View: MatrixView, hasKey: false, hasLabels: false },
  { id: 'table', Icon: VIEW_ICONS.table, View: TableView, hasKey: false, hasLabels: false },
  { id: 'map', Icon: VIEW_ICONS.map, View: MapView, hasKey: false, hasLabels: false },
  { id: 'list', Icon: VIEW_ICONS.list, View: ListView, hasKey: false, hasLabels: false },
];
