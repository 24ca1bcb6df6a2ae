import type { EventObject } from 'cytoscape';
import { useEffect } from 'react';
import { useSheet } from './sheet-context';

interface DragControllerProps {
  /** Whether one more can be pinned. */
  hasRoom: boolean;
  onPin: (key: string, at: { x: number; y: number }) => void;
  onRefuse: () => void;
}

/** Dragging a node pins it where it is dropped. A finger moves the sheet instead: there the menu pins. */
export function DragController({ hasRoom, onPin, onRefuse }: DragControllerProps) {
  const sheet = useSheet();
  useEffect(() => {
    const isTouch = matchMedia('(pointer: coarse)').matches;
    const panEverywhere = () => void sheet.nodes().panify();
    if (isTouch) panEverywhere();
    sheet.autoungrabify(isTouch);
    const from = new Map<string, { x: number; y: number }>();
    const onGrab = ({ target }: EventObject) => void from.set(target.id(), { ...target.position() });
    const onDrop = ({ target }: EventObject) => {
      const id = target.id();
      if (hasRoom) onPin(id, target.position());
      else {
        target.position(from.get(id) ?? target.position());
        onRefuse();
      }
    };
    sheet.on('grab', 'node', onGrab);
    sheet.on('dragfree', 'node', onDrop);
    if (isTouch) sheet.on('add', panEverywhere);
    return () => {
      sheet.off('grab', 'node', onGrab);
      sheet.off('dragfree', 'node', onDrop);
      sheet.off('add', panEverywhere);
    };
  }, [sheet, hasRoom, onPin, onRefuse]);
  return null;
}
