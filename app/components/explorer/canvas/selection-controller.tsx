import type { EventObject } from 'cytoscape';
import { useEffect } from 'react';
import { keyOfElement, useSheet } from './sheet-context';

/** A click on a node selects it; a click on a line selects the meeting that it stands for. */
export function SelectionController({ onSelect }: { onSelect: (key: string) => void }) {
  const sheet = useSheet();
  useEffect(() => {
    const pickNode = (event: EventObject) => onSelect(keyOfElement(event.target.id()));
    const pickEdge = (event: EventObject) => {
      const meeting: unknown = event.target.data('meeting');
      if (typeof meeting === 'string' && meeting) onSelect(meeting);
    };
    sheet.on('tap', 'node', pickNode);
    sheet.on('tap', 'edge', pickEdge);
    return () => {
      sheet.off('tap', 'node', pickNode);
      sheet.off('tap', 'edge', pickEdge);
    };
  }, [sheet, onSelect]);
  return null;
}
