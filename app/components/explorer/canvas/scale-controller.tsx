import { useLayoutEffect } from 'react';
import type { SheetElement } from '../scene/build-elements';
import { rendererOf } from './canvas-renderer';
import { CROWD } from './crowd';
import { useSheet } from './sheet-context';
import { slidePicture, switchShortcuts } from './slide-picture';

/** Keeps a large sheet quick under the pointer, zoomed as a picture of itself without lines and names until it stands; a small one stays sharp. */
export function ScaleController({ elements }: { elements: SheetElement[] }) {
  const sheet = useSheet();
  const isCrowd = elements.length > CROWD;
  useLayoutEffect(() => {
    const renderer = rendererOf(sheet);
    if (!renderer) return;
    switchShortcuts(renderer, isCrowd);
    const ratio = isCrowd ? 1 : null;
    if (renderer.forcedPixelRatio !== ratio) {
      renderer.forcedPixelRatio = ratio;
      if (devicePixelRatio !== 1) sheet.resize();
    }
    return isCrowd ? slidePicture(sheet, renderer) : undefined;
  }, [sheet, isCrowd]);
  return null;
}
