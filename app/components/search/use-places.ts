import {
  CalendarRange,
  CircleHelp,
  Diamond,
  Download,
  FilePlus,
  FunnelX,
  type LucideIcon,
  Maximize,
  Redo2,
  Route,
  SquareCheckBig,
  Table,
  Undo2,
  Users,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import { openExportMenu } from '@/app/components/explorer/export/open-export-menu';
import { afterPalette, type CommandId, listCommands, runCommand } from '@/app/components/explorer/state/commands';
import { CLEARED_FILTERS } from '@/app/components/explorer/state/filters';
import { VIEW_ICONS } from '@/app/components/explorer/views/view-icons';
import { VIEW_IDS } from '@/app/components/explorer/views/view-ids';
import type { Action } from './action';
import { useGo } from './use-go';

const COMMAND_ICONS: Record<CommandId, LucideIcon> = {
  fit: Maximize,
  undo: Undo2,
  redo: Redo2,
  path: Route,
  csv: Table,
};

/** Views, what can be done to the graph, and pages. */
export function usePlaces(): Action[] {
  const t = useTranslations('palette');
  const shell = useTranslations('shell');
  const views = useTranslations('views');
  const { toView, toPage, isExplorer } = useGo();
  const graph = useGraphActions();
  const isFiltered = isExplorer() && Object.keys(CLEARED_FILTERS).some((name) => queryOfPage().has(name));
  return [
    ...(isFiltered ? [{ id: 'clear', label: t('clear'), Icon: FunnelX, run: () => toView(CLEARED_FILTERS) }] : []),
    ...VIEW_IDS.map((view) => ({
      id: `view-${view}`,
      label: t('view', { name: views(`names.${view}`) }),
      Icon: VIEW_ICONS[view],
      run: () => toView({ view: view === 'graph' ? null : view }),
    })),
    ...graph,
    { id: 'add', label: shell('add'), Icon: FilePlus, run: () => toPage('/add') },
    { id: 'review', label: shell('review'), Icon: SquareCheckBig, run: () => toPage('/review') },
    { id: 'events', label: t('events'), Icon: CalendarRange, run: () => toPage('/events') },
    { id: 'people', label: t('people'), Icon: Users, run: () => toPage('/people') },
    { id: 'quality', label: t('quality'), Icon: CircleHelp, run: () => toPage('/about/quality') },
  ];
}

const queryOfPage = () => new URLSearchParams(location.search);

/** What the explorer offers now, whatever part of it; each is found by its English word, too. */
function useGraphActions(): Action[] {
  const t = useTranslations('palette');
  const explorer = useTranslations('explorer');
  const graph = useTranslations('graph');
  const views = useTranslations('views.export');
  const { toView, isExplorer } = useGo();
  if (!isExplorer()) return [];
  const labels: Record<CommandId, string> = {
    fit: explorer('fitAll'),
    undo: graph('undo'),
    redo: graph('redo'),
    path: graph('path.to'),
    csv: views('formats.csv'),
  };
  const isUnfolded = queryOfPage().get('meetings') === 'true';
  return [
    ...listCommands().map((id) => ({
      id,
      label: labels[id],
      also: [id === 'csv' ? 'csv export' : id],
      Icon: COMMAND_ICONS[id],
      run: () => runCommand(id),
    })),
    {
      id: 'meetings',
      label: isUnfolded ? t('foldMeetings') : graph('showMeetings'),
      also: ['meetings'],
      Icon: Diamond,
      run: () => toView({ meetings: isUnfolded ? null : 'true', view: null }),
    },
    { id: 'export', label: t('export'), Icon: Download, run: () => afterPalette(openExportMenu) },
  ];
}
