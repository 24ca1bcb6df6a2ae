import type { EventObject } from 'cytoscape';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { type TipText, useTipText } from '../text/use-tip-text';
import { useSheet } from './sheet-context';

interface Tip extends TipText {
  /** Pixels of the canvas. */
  x: number;
  y: number;
}

/** What a line, a diamond or a nameless node stands for, beside the pointer. The list beside the canvas says the same to others. */
export function HoverTip() {
  const sheet = useSheet();
  const textOf = useTipText();
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    const host = sheet.container();
    const show = ({ target, renderedPosition: { x, y } }: EventObject) => {
      const text = textOf(target);
      setTip(text ? { ...text, x, y } : null);
    };
    const hide = () => setTip(null);
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && hide();
    sheet.on('mouseover', 'node, edge', show);
    sheet.on('mouseout', 'node, edge', hide);
    sheet.on('viewport grab tap remove', hide);
    host?.addEventListener('mouseleave', hide);
    document.addEventListener('keydown', onKey);
    return () => {
      sheet.off('mouseover', 'node, edge', show);
      sheet.off('mouseout', 'node, edge', hide);
      sheet.off('viewport grab tap remove', hide);
      host?.removeEventListener('mouseleave', hide);
      document.removeEventListener('keydown', onKey);
    };
  }, [sheet, textOf]);
  const host = sheet.container();
  const map = host?.parentElement;
  if (!tip || !host || !map) return null;
  const isRight = tip.x > host.clientWidth / 2;
  const isLow = tip.y > host.clientHeight / 2;
  const style = {
    left: host.offsetLeft + tip.x,
    top: host.offsetTop + tip.y,
    translate: `${isRight ? 'calc(-100% - 12px)' : '12px'} ${isLow ? 'calc(-100% - 8px)' : '12px'}`,
  };
  return createPortal(
    <div className="hover-tip" style={style} aria-hidden="true">
      <b>{tip.who}</b>
      {tip.what ? <span>{tip.what}</span> : null}
    </div>,
    map,
  );
}
