import type { EventObject } from 'cytoscape';
import { useEffect } from 'react';
import { useSheet } from './sheet-context';

/** Under the pointer: a ring, and the lines that end there in full ink. */
export function HoverController() {
  const sheet = useSheet();
  useEffect(() => {
    const host = sheet.container();
    const enter = ({ target }: EventObject) => {
      target.addClass('hovered');
      target.connectedEdges().addClass('near');
      host?.toggleAttribute('data-hovering', true);
    };
    const leave = ({ target }: EventObject) => {
      target.removeClass('hovered');
      target.connectedEdges().removeClass('near');
      host?.toggleAttribute('data-hovering', false);
    };
    sheet.on('mouseover', 'node', enter);
    sheet.on('mouseout', 'node', leave);
    return () => {
      sheet.off('mouseover', 'node', enter);
      sheet.off('mouseout', 'node', leave);
    };
  }, [sheet]);
  return null;
}
