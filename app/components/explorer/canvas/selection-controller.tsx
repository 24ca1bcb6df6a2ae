import type { EventObject } from 'cytoscape';
import { useEffect } from 'react';
import { keyOfElement, useSheet } from './sheet-context';

interface SelectionControllerProps {
  onSelect: (key: string) => void;
  /** Two keys. */
  onPair: (pair: [string, string]) => void;
}

/** A click on a node selects it; a click on a line selects the meeting that it stands for, or of several the two who met. */
export function SelectionController({ onSelect, onPair }: SelectionControllerProps) {
  const sheet = useSheet();
  useEffect(() => {
    const pickNode = (event: EventObject) => onSelect(keyOfElement(event.target.id()));
    const pickEdge = (event: EventObject) => {
      const [a, b] = `${event.target.data('pair') ?? ''}`.split(',');
      if (a && b) return onPair([a, b]);
      const meeting: unknown = event.target.data('meeting');
      if (typeof meeting === 'string' && meeting) onSelect(meeting);
    };
    sheet.on('tap', 'node', pickNode);
    sheet.on('tap', 'edge', pickEdge);
    return () => {
      sheet.off('tap', 'node', pickNode);
      sheet.off('tap', 'edge', pickEdge);
    };
  }, [sheet, onSelect, onPair]);
  return null;
}
