import type { CollectionReturnValue, EventObject, NodeSingular } from 'cytoscape';
import { useEffect } from 'react';
import { useSheet } from './sheet-context';

/** Under the pointer: a ring, the lines that end there in full ink, and a ring around whoever they lead to. */
export function HoverController() {
  const sheet = useSheet();
  useEffect(() => {
    const host = sheet.container();
    const enter = ({ target }: EventObject) => {
      target.addClass('hovered');
      listNear(target).addClass('near');
      host?.toggleAttribute('data-hovering', true);
    };
    const leave = () => {
      sheet.elements('.hovered, .near').removeClass('hovered near');
      host?.toggleAttribute('data-hovering', false);
    };
    sheet.on('mouseover', 'node', enter);
    sheet.on('mouseout', 'node', leave);
    // The canvas library says nothing of a pointer that leaves it straight from a node.
    host?.addEventListener('mouseleave', leave);
    return () => {
      sheet.off('mouseover', 'node', enter);
      sheet.off('mouseout', 'node', leave);
      host?.removeEventListener('mouseleave', leave);
    };
  }, [sheet]);
  return null;
}

/** Neighbours; behind a diamond, the others who took part. */
function listNear(node: NodeSingular): CollectionReturnValue {
  const near = node.neighborhood();
  return near.union(near.nodes('.meeting').neighborhood()).not(node);
}
