import { useLocale, useTranslations } from 'next-intl';
import { formatPart } from '@/lib/i18n/format-number';
import { readTheme, type SheetTheme } from '../canvas/sheet-theme';
import { REGIONS } from '../scene/regions';
import { useExplorer } from '../state/explorer-context';
import { useDoubtful } from '../text/use-doubtful';
import { useSheetTitle } from '../text/use-sheet-title';
import type { KeyWords } from './draw-key';
import { drawSheet, type SheetPicture } from './draw-sheet';
import { embedFonts } from './embed-fonts';
import { type SvgFaces, writeSvg } from './write-svg';

export interface Painting {
  sheet: SheetPicture;
  faces: SvgFaces;
  title: string;
}

/** A painting as a file: SVG with the letters that it needs, or PNG. @throws when the browser cannot make it */
export async function paint({ sheet, faces, title }: Painting, format: 'png' | 'svg'): Promise<Blob> {
  if (format === 'svg') {
    const text = writeSvg(sheet, faces, { title, fonts: await embedFonts(sheet.marks, faces) });
    return new Blob([text], { type: 'image/svg+xml' });
  }
  const { paintPicture } = await import('./paint-picture');
  return paintPicture(sheet, faces);
}

/** The sheet as it is drawn now, in the colours of day, with its title, what is drawn and what is not, and its key; null while nothing is drawn. */
export function usePicture(): () => Painting | null {
  const locale = useLocale();
  const title = useSheetTitle();
  const { address, drawn } = useExplorer();
  const describe = useCaption();
  const words = useKeyWords();
  return () => {
    if (!drawn.current) return null;
    const theme = readDayTheme();
    const pen = document.createElement('canvas').getContext('2d');
    const width = ({ text, size }: { text: string; size: number }) => {
      if (!pen) return text.length * size * 0.6;
      pen.font = `600 ${size}px ${theme.sans}`;
      return pen.measureText(text).width;
    };
    const source = `Sidelines · ${location.href} · ${new Date().toISOString().slice(0, 10)}`;
    const sheet = drawSheet(drawn.current.elements, {
      colours: theme.colours,
      language: address.labels ?? locale,
      caption: { title, ...describe(), source },
      key: words,
      width,
    });
    return { sheet, faces: { sans: theme.sans, serif: theme.serif }, title };
  };
}

/** What is drawn in numbers, and what is not though it is there. */
function useCaption(): () => { counts: string; left: string } {
  const t = useTranslations('explorer');
  const tGraph = useTranslations('graph');
  const tExport = useTranslations('views.export');
  const locale = useLocale();
  const { address, graph, drawn } = useExplorer();
  const doubtful = useDoubtful();
  const { hide, off } = address;
  return () => ({
    counts: drawn.current ? tExport('drawn', drawn.current.counts) : '',
    left: [
      doubtful > 0 ? `${t('doubtfulLeftOut', { count: doubtful })}.` : '',
      graph?.cut ? t('cut', formatPart(graph.meetings, locale)) : '',
      hide.length > 0 ? tGraph('hidden', { count: hide.length }) : '',
      off.length > 0 ? tGraph('switchedOff', { count: off.length }) : '',
    ]
      .filter(Boolean)
      .join(' '),
  });
}

function useKeyWords(): KeyWords {
  const t = useTranslations('explorer.key');
  const tExport = useTranslations('views.export');
  return {
    person: t('person'),
    country: t('country'),
    meeting: t('meeting'),
    doubtful: tExport('doubtful'),
    gathering: t('gathering'),
    held: t('held'),
    planned: t('planned'),
    cancelled: t('cancelled'),
    disputed: t('disputed'),
    several: tExport('several'),
    regions: Object.fromEntries(REGIONS.map((region) => [region, t(`regions.${region}`)])),
  };
}

/**
 * Pictures go into documents, which are white: they never have the colours of night. The tokens are resolved on the root, so the
 * theme must change there; nothing is drawn before it is back.
 */
export function readDayTheme(): SheetTheme {
  const { dataset } = document.documentElement;
  const { theme: chosen } = dataset;
  dataset.theme = 'light';
  const theme = readTheme(document.body);
  if (chosen === undefined) delete dataset.theme;
  else dataset.theme = chosen;
  return theme;
}
