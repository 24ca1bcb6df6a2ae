import { ListTree, type LucideIcon, Waypoints } from 'lucide-react';
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

const ListView = dynamic(() => import('./list-view').then((module) => module.ListView));

/** Every view of the selection. The graph comes with the page, the others when they are asked for. */
export const VIEWS: ViewDescriptor[] = [
  { id: 'graph', Icon: Waypoints, View: GraphMap, hasKey: true },
  { id: 'list', Icon: ListTree, View: ListView, hasKey: false },
];
