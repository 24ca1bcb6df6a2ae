import { useLocale, useTranslations } from 'next-intl';
import { type Locale, localePath } from '@/lib/i18n';
import { readTheme } from '../canvas/sheet-theme';
import { useSceneView } from '../sheet/use-scene-view';
import { useExplorer } from '../state/explorer-context';
import { narrowRows } from '../state/narrow-rows';
import { fetchSelection } from '../state/selection';
import { useNarrowing } from '../state/use-narrowing';
import { useCounts } from '../text/use-counts';
import { download } from './download';
import { drawSheet, type SheetPicture } from './draw-sheet';
import { fetchMeetings } from './fetch-meetings';
import { pickSeen } from './seen-graph';
import { writeCsv } from './write-csv';
import { writeGraphml } from './write-graphml';
import { writeSvg } from './write-svg';

export type ExportFormat = 'png' | 'svg' | 'csv' | 'json' | 'graphml' | 'gexf';

/** How many meetings a file holds, of how many; null when it holds all that it could. */
export type Part = { shown: number; total: number } | null;

/** Makes a file of what is seen, of data also what fits and is not on the sheet, gives it to the reader, and answers with what part it holds. @throws when it cannot be made */
export function useExports(): (format: ExportFormat) => Promise<Part> {
  const locale = useLocale();
  const { address, graph } = useExplorer();
  const view = useSceneView();
  const narrowing = useNarrowing();
  const picture = usePicture();
  const name = (format: ExportFormat) => `sidelines-${new Date().toISOString().slice(0, 10)}.${format}`;
  return async (format) => {
    if (!graph) return null;
    if (format === 'png' || format === 'svg') await savePicture(picture(), name(format));
    else if (format === 'csv') {
      const pageOf = (id: string) => new URL(localePath(locale, `/events/${id}`), location.href).href;
      const { rows, total } = await fetchMeetings(address, address.sort);
      download(name(format), writeCsv(narrowRows(rows, narrowing), locale, pageOf), 'text/csv;charset=utf-8');
      return rows.length < total ? { shown: rows.length, total } : null;
    } else {
      const whole = await fetchSelection(address, graph);
      const [text, type] = await writeGraph(format, pickSeen(whole, view), locale);
      download(name(format), text, type);
      return whole.cut ? whole.meetings : null;
    }
    return graph.cut ? graph.meetings : null;
  };
}

/** The graph as a file of one of the formats for programs, and its media type. */
async function writeGraph(
  format: 'json' | 'graphml' | 'gexf',
  seen: ReturnType<typeof pickSeen>,
  locale: Locale,
): Promise<[text: string, type: string]> {
  if (format === 'json') {
    const file = { source: location.href, exported: new Date().toISOString(), ...seen };
    return [`${JSON.stringify(file, null, 2)}\n`, 'application/json'];
  }
  if (format === 'graphml') return [writeGraphml(seen, locale), 'application/xml'];
  const { writeGexf } = await import('./write-gexf');
  return [writeGexf(seen, locale), 'application/xml'];
}

interface Painting {
  sheet: SheetPicture;
  faces: { sans: string; serif: string };
  title: string;
}

async function savePicture({ sheet, faces, title }: Painting, name: string): Promise<void> {
  if (name.endsWith('.svg')) return download(name, writeSvg(sheet, faces, title), 'image/svg+xml');
  const { paintPicture } = await import('./paint-picture');
  return download(name, await paintPicture(sheet, faces), 'image/png');
}

/** The sheet as it is drawn now, in the colours of day, with its title and counts. */
function usePicture(): () => Painting {
  const t = useTranslations('explorer');
  const locale = useLocale();
  const { address, drawn } = useExplorer();
  const counts = useCounts();
  return () => {
    const theme = readDayTheme();
    const pen = document.createElement('canvas').getContext('2d');
    const width = ({ text, size }: { text: string; size: number }) => {
      if (!pen) return text.length * size * 0.6;
      pen.font = `600 ${size}px ${theme.sans}`;
      return pen.measureText(text).width;
    };
    const title = t('title');
    const source = `Sidelines · ${location.href} · ${new Date().toISOString().slice(0, 10)}`;
    const caption = { title, counts, source };
    const sheet = drawSheet(drawn.current?.elements ?? [], {
      colours: theme.colours,
      language: address.labels ?? locale,
      caption,
      width,
    });
    return { sheet, faces: { sans: theme.sans, serif: theme.serif }, title };
  };
}

/**
 * Pictures go into documents, which are white: they never have the colours of night. The tokens are resolved on the root, so the
 * theme must change there; nothing is drawn before it is back.
 */
function readDayTheme() {
  const { dataset } = document.documentElement;
  const { theme: chosen } = dataset;
  dataset.theme = 'light';
  const theme = readTheme(document.body);
  if (chosen === undefined) delete dataset.theme;
  else dataset.theme = chosen;
  return theme;
}
