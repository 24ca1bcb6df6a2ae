import { Maximize, Minus, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { createPortal } from 'react-dom';
import { useCommand } from '../state/commands';
import { fitAll } from './camera';
import { zoomBy } from './keyboard-controller';
import { useSheet } from './sheet-context';

/** Zoom in, out and to the whole sheet; they stand on the map, beside the canvas. */
export function ZoomButtons() {
  const t = useTranslations('explorer');
  const sheet = useSheet();
  const map = sheet.container()?.parentElement;
  useCommand('fit', () => fitAll(sheet));
  if (!map) return null;
  return createPortal(
    <div className="zoom">
      <button type="button" aria-label={t('zoomIn')} onClick={() => zoomBy(sheet, 1.25)}>
        <Plus className="icon" aria-hidden />
      </button>
      <button type="button" aria-label={t('zoomOut')} onClick={() => zoomBy(sheet, 0.8)}>
        <Minus className="icon" aria-hidden />
      </button>
      <button type="button" aria-label={t('fitAll')} onClick={() => fitAll(sheet)}>
        <Maximize className="icon" aria-hidden />
      </button>
    </div>,
    map,
  );
}
