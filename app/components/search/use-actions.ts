import {
  CalendarDays,
  CalendarRange,
  CircleHelp,
  Download,
  FilePlus,
  FunnelX,
  Languages,
  type LucideIcon,
  Moon,
  SquareCheckBig,
  Sun,
  Users,
  Waypoints,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import { openExportMenu } from '@/app/components/explorer/export/open-export-menu';
import { awaitPanel } from '@/app/components/explorer/panel/panel-focus';
import { CLEARED_FILTERS } from '@/app/components/explorer/state/filters';
import { VIEW_IDS } from '@/app/components/explorer/views/view-ids';
import { setTheme } from '@/app/components/shell/set-theme';
import { formatPartialDate, LOCALE_NAMES, LOCALES, type Locale, localePath, readDay, stripLocale } from '@/lib/i18n';
import { isNamed } from './is-named';
import { useGo } from './use-go';

export interface Action {
  id: string;
  label: string;
  /** The language of the label where it is not the interface's. */
  lang?: Locale;
  Icon: LucideIcon;
  run: () => void;
}

/** What can be done from the palette: all of it while nothing is typed, else what the words or the day name. */
export function useActions(text: string, locale: Locale): Action[] {
  const t = useTranslations('palette');
  const { toView } = useGo();
  const places = usePlaces();
  const settings = useSettings(locale);
  const day = readDay(text, locale);
  const onDay = (label: string, value: string) => ({
    id: 'day',
    label,
    Icon: CalendarDays,
    run: () => {
      awaitPanel(false);
      toView({ day: value, select: null });
    },
  });
  if (day) return [onDay(t('onDay', { day: formatPartialDate(day, locale) }), day)];
  const actions = [onDay(t('onSomeDay'), 'latest'), ...places, ...settings];
  return actions.filter(({ label }) => isNamed(label, text));
}

function usePlaces(): Action[] {
  const t = useTranslations('palette');
  const shell = useTranslations('shell');
  const views = useTranslations('views');
  const { toView, toPage, isExplorer } = useGo();
  const query = new URLSearchParams(location.search);
  const isFiltered = isExplorer() && Object.keys(CLEARED_FILTERS).some((name) => query.has(name));
  return [
    ...(isFiltered ? [{ id: 'clear', label: t('clear'), Icon: FunnelX, run: () => toView(CLEARED_FILTERS) }] : []),
    ...VIEW_IDS.map((view) => ({
      id: `view-${view}`,
      label: t('view', { name: views(`names.${view}`) }),
      Icon: Waypoints,
      run: () => toView({ view: view === 'graph' ? null : view }),
    })),
    // The palette gives the focus back when it has closed, which would close the menu: it opens after that.
    ...(isExplorer()
      ? [{ id: 'export', label: t('export'), Icon: Download, run: () => void setTimeout(openExportMenu, 50) }]
      : []),
    { id: 'add', label: shell('add'), Icon: FilePlus, run: () => toPage('/add') },
    { id: 'review', label: shell('review'), Icon: SquareCheckBig, run: () => toPage('/review') },
    { id: 'events', label: t('events'), Icon: CalendarRange, run: () => toPage('/events') },
    { id: 'people', label: t('people'), Icon: Users, run: () => toPage('/people') },
    { id: 'quality', label: t('quality'), Icon: CircleHelp, run: () => toPage('/about/quality') },
  ];
}

function useSettings(locale: Locale): Action[] {
  const shell = useTranslations('shell');
  return [
    { id: 'dark', label: shell('toDark'), Icon: Moon, run: () => setTheme('dark') },
    { id: 'light', label: shell('toLight'), Icon: Sun, run: () => setTheme('light') },
    ...LOCALES.filter((other) => other !== locale).map((other) => ({
      id: `language-${other}`,
      label: LOCALE_NAMES[other],
      lang: other,
      Icon: Languages,
      run: () => location.assign(`${localePath(other, stripLocale(location.pathname))}${location.search}`),
    })),
  ];
}
