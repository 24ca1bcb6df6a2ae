import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { SheetElement } from '../scene/build-elements';
import { useSheet } from './sheet-context';

/** From so many nodes and lines on, the sheet moves as a picture of itself, without lines and names until it stands. */
const CROWD = 1200;

/** What the canvas renderer reads anew at each frame; Cytoscape offers these as options of the start only. */
interface RendererSwitches {
  textureOnViewport: boolean;
  hideEdgesOnViewport: boolean;
  hideLabelsOnViewport: boolean;
  forcedPixelRatio: number | null;
}

/** Keeps a large sheet quick under the pointer; a small one stays sharp while it moves. */
export function ScaleController({ elements }: { elements: SheetElement[] }) {
  const sheet = useSheet();
  const isCrowd = elements.length > CROWD;
  useEffect(() => {
    const renderer = rendererOf(sheet);
    if (!renderer) return;
    renderer.textureOnViewport = isCrowd;
    renderer.hideEdgesOnViewport = isCrowd;
    renderer.hideLabelsOnViewport = isCrowd;
    const ratio = isCrowd ? 1 : null;
    if (renderer.forcedPixelRatio === ratio) return;
    renderer.forcedPixelRatio = ratio;
    sheet.resize();
  }, [sheet, isCrowd]);
  return null;
}

function rendererOf(sheet: Core): RendererSwitches | null {
  const { renderer } = sheet as unknown as { renderer?: () => Partial<RendererSwitches> | undefined };
  const found = renderer?.call(sheet);
  return found && 'textureOnViewport' in found ? (found as RendererSwitches) : null;
}
