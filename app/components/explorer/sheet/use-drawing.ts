import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '@/lib/contracts/vocabulary';
import { createMeasure } from '../canvas/measure-text';
import { listKeys, useLayout } from '../layout/use-layout';
import { buildElements, type SheetElement } from '../scene/build-elements';
import { buildScene } from '../scene/build-scene';
import { toLayoutInput } from '../scene/layout-input';
import { keepFocus, narrowScene } from '../scene/narrow-scene';
import type { MeasureText, SheetTexts } from '../scene/sheet-texts';
import { useExplorer } from '../state/explorer-context';
import { readPins } from '../state/pins';
import { sheetTextsFor } from '../text/sheet-texts-for';
import { useSceneView } from './use-scene-view';

export interface Drawing {
  elements: SheetElement[];
  /** What of the graph is drawn. */
  counts: { people: number; meetings: number; gatherings: number };
  /** Names the picture apart from selection and expansion: the camera starts anew when it changes. */
  picture: string;
  /** Names the chains that are drawn; empty without any. */
  trail: string;
}

/** From the answer and the address to elements with places; null until fonts, data and layout are there. */
export function useDrawing(): Drawing | null {
  const { address, graph, settled, steps } = useExplorer();
  const locale = useLocale();
  const measure = useMeasure();
  const compact = useCompact();
  const labels = address.labels ?? locale;
  const view = useSceneView();
  const texts = useTexts(labels, compact);
  const pinned = address.pin.join();
  const pins = useMemo(() => readPins(pinned.split(',')), [pinned]);
  // What alone is shown is a picture of its own: in the places of the whole it would lie far apart, on islands that are all but empty.
  const scene = useMemo(() => (graph ? keepFocus(buildScene(graph, view), view) : null), [graph, view]);
  const shown = useMemo(() => (scene ? narrowScene(scene, view) : null), [scene, view]);
  const input = useMemo(
    () => (scene && measure ? toLayoutInput(scene, { texts, measure, compact, fixed: null, steps, pins }) : null),
    [scene, texts, measure, compact, steps, pins],
  );
  // Other filters, or another focus, give another picture, the same one that the link gives whoever opens it.
  const frame = `${locale} ${labels} ${compact} ${settled} ${address.focus ?? ''}`;
  const drawn = useLayout(input, frame);
  const isComplete = drawn?.frame === frame && (input ? listKeys(input).every((key) => drawn.layout[key]) : false);
  const picture = usePicture(frame, isComplete);
  return useMemo(() => {
    if (!shown || !drawn || !measure) return null;
    const trail = isComplete ? [...(view.trail ?? [])].join() : '';
    const { persons, meetings, gatherings } = shown;
    const counts = { people: persons.length, meetings: meetings.length, gatherings: gatherings.length };
    return { elements: buildElements(shown, { layout: drawn.pinned, texts, measure, view }), counts, picture, trail };
  }, [isComplete, shown, drawn, measure, texts, view, picture]);
}

function useTexts(labels: Language, compact: boolean): SheetTexts {
  const locale = useLocale();
  const t = useTranslations('explorer');
  const tGraph = useTranslations('graph');
  return useMemo(() => {
    const islandCounts: SheetTexts['islandCounts'] = ({ people, meetings }) =>
      tGraph('islandCounts', { people, meetings });
    return sheetTextsFor({ locale, labels, compact, noDate: t('noDate'), islandCounts });
  }, [locale, labels, compact, t, tGraph]);
}

/** A picture is another one when it is wholly laid out, not when it is asked for: only then is there something to look at. */
function usePicture(wanted: string, isComplete: boolean): string {
  const [picture, setPicture] = useState('');
  if (isComplete && picture !== wanted) setPicture(wanted);
  return picture;
}

function useMeasure(): MeasureText | null {
  const [measure, setMeasure] = useState<MeasureText | null>(null);
  useEffect(() => {
    let isGone = false;
    void loadFonts().then(() => !isGone && setMeasure(() => createMeasure()));
    return () => {
      isGone = true;
    };
  }, []);
  return measure;
}

/** Fonts load only when used: ask for every script and weight that the canvas draws, then wait. */
async function loadFonts(): Promise<void> {
  const style = getComputedStyle(document.body);
  const sample = 'Aa Жя अक আক';
  const wanted = ['500 13px', '700 15px', '400 12px'].map((font) => `${font} ${style.fontFamily}`);
  const serif = getComputedStyle(document.documentElement).getPropertyValue('--font-serif') || 'serif';
  await Promise.all([...wanted, `600 14px ${serif}`].map((font) => document.fonts.load(font, sample).catch(() => [])));
  await document.fonts.ready;
}

const NARROW = '(max-width: 47.99rem)';

function useCompact(): boolean {
  const [compact, setCompact] = useState(false);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const update = () => setCompact(query.matches);
    update();
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }, []);
  return compact;
}
