import type { Core, EventObject } from 'cytoscape';
import { useEffect } from 'react';
import { listFollowers, moveFollowers, type Point } from './follow-drag';
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
    const stop = watchDrags(sheet, ({ target }, from) => {
      if (hasRoom) onPin(target.id(), target.position());
      else {
        target.position(from);
        onRefuse();
      }
    });
    if (isTouch) sheet.on('add', panEverywhere);
    return () => {
      stop();
      sheet.off('add', panEverywhere);
    };
  }, [sheet, hasRoom, onPin, onRefuse]);
  return null;
}

/** Lets the diamonds of whoever is dragged go along, and tells of each drop with where the drag began; a refused one leads all back. */
function watchDrags(sheet: Core, onDrop: (event: EventObject, from: Point) => void): () => void {
  let from: Point = { x: 0, y: 0 };
  let followers: ReturnType<typeof listFollowers> = [];
  const grab = ({ target }: EventObject) => {
    from = { ...target.position() };
    followers = listFollowers(target);
  };
  const drag = ({ target }: EventObject) => moveFollowers(followers, from, target.position());
  const drop = (event: EventObject) => {
    onDrop(event, from);
    moveFollowers(followers, from, event.target.position());
  };
  sheet.on('grab', 'node', grab);
  sheet.on('drag', 'node', drag);
  sheet.on('dragfree', 'node', drop);
  return () => {
    sheet.off('grab', 'node', grab);
    sheet.off('drag', 'node', drag);
    sheet.off('dragfree', 'node', drop);
  };
}
