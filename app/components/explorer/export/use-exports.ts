import { useLocale, useTranslations } from 'next-intl';
import { hitPath } from '@/app/components/search/hit-paths';
import type { GraphResponse } from '@/lib/contracts/api';
import { localePath } from '@/lib/i18n';
import { useSceneView } from '../sheet/use-scene-view';
import { useExplorer } from '../state/explorer-context';
import { narrowRows } from '../state/narrow-rows';
import { fetchSelection } from '../state/selection';
import { useNarrowing } from '../state/use-narrowing';
import { download } from './download';
import { fetchMeetings } from './fetch-meetings';
import { type FileOptions, toGraphFile, toPeopleFile } from './graph-file';
import { readLooks } from './read-looks';
import { pickSeen, type SeenGraph } from './seen-graph';
import { paint, readDayTheme, usePicture } from './use-picture';
import { writeCsv } from './write-csv';
import { writeGraphml } from './write-graphml';

export type ExportFormat = 'png' | 'svg' | 'csv' | GraphFormat;
/** Files for programs: everything, or people alone with how often they met. */
type GraphFormat = 'json' | 'graphml' | 'gexf' | 'peopleGraphml' | 'peopleGexf';

/** How many meetings a file holds, of how many; null when it holds all that it could. */
export type Part = { shown: number; total: number } | null;

/** The ending of a file's name. */
export function endingOf(format: ExportFormat): string {
  return format.replace('people', '').toLowerCase();
}

/** Makes a file of what is seen, of data also what fits and is not on the sheet, gives it to the reader, and answers with what part it holds. @throws when it cannot be made */
export function useExports(): (format: ExportFormat) => Promise<Part> {
  const locale = useLocale();
  const { address, graph } = useExplorer();
  const view = useSceneView();
  const narrowing = useNarrowing();
  const picture = usePicture();
  const writeGraph = useGraphWriter();
  const name = (format: ExportFormat) => `sidelines-${new Date().toISOString().slice(0, 10)}.${endingOf(format)}`;
  const saveMeetings = async () => {
    const pageOf = (id: string) => new URL(localePath(locale, `/events/${id}`), location.href).href;
    const { rows, total } = await fetchMeetings(address, address.sort);
    download(name('csv'), writeCsv(narrowRows(rows, narrowing), locale, pageOf), 'text/csv;charset=utf-8');
    return rows.length < total ? { shown: rows.length, total } : null;
  };
  const saveGraph = async (format: GraphFormat, seen: GraphResponse) => {
    const whole = await fetchSelection(address, seen);
    const [text, type] = await writeGraph(format, pickSeen(whole, view));
    download(name(format), text, type);
    return whole.cut ? whole.meetings : null;
  };
  return async (format) => {
    if (!graph) return null;
    if (format === 'csv') return saveMeetings();
    if (format !== 'png' && format !== 'svg') return saveGraph(format, graph);
    const painting = picture();
    if (!painting) return null;
    const file = await paint(painting, format);
    download(name(format), file, file.type);
    return graph.cut ? graph.meetings : null;
  };
}

/** Writes a graph as a file of one of the formats for programs, with its media type. */
function useGraphWriter(): (format: GraphFormat, seen: SeenGraph) => Promise<[text: string, type: string]> {
  const t = useTranslations('views.export');
  const locale = useLocale();
  const { drawn } = useExplorer();
  return async (format, seen) => {
    const exported = new Date().toISOString();
    if (format === 'json') {
      const file = { source: location.href, exported, ...seen };
      return [`${JSON.stringify(file, null, 2)}\n`, 'application/json'];
    }
    const looks = readLooks(drawn.current?.elements ?? [], readDayTheme().colours);
    const options: FileOptions = {
      locale,
      pageOf: (node) => new URL(localePath(locale, hitPath(node)), location.href).href,
      lookOf: ({ key }) => looks.get(key),
    };
    const isPeople = format === 'peopleGraphml' || format === 'peopleGexf';
    const file = isPeople ? toPeopleFile(seen, options) : toGraphFile(seen, options);
    if (endingOf(format) === 'graphml') return [writeGraphml(file), 'application/xml'];
    const { writeGexf } = await import('./write-gexf');
    const source = { description: `${t('frameTitle')} · ${location.href}`, day: exported.slice(0, 10) };
    return [writeGexf(file, source), 'application/xml'];
  };
}
