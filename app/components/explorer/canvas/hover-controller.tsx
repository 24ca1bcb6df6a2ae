import type { CollectionReturnValue, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import { useEffect } from 'react';
import { CROWD } from './crowd';
import { useSheet } from './sheet-context';

/** Under the pointer: a ring, the lines that end there in full ink, and a ring around whoever they lead to; of a line its two ends. */
export function HoverController() {
  const sheet = useSheet();
  useEffect(() => {
    const host = sheet.container();
    const enter = ({ target }: EventObject) => {
      // To draw a crowd anew for one line would hold up the hand.
      if (target.isEdge() && sheet.elements().length > CROWD) return;
      target.addClass('hovered');
      listNear(target).addClass('near');
      host?.toggleAttribute('data-hovering', true);
    };
    const leave = () => {
      sheet.elements('.hovered, .near').removeClass('hovered near');
      host?.toggleAttribute('data-hovering', false);
    };
    sheet.on('mouseover', 'node, edge', enter);
    sheet.on('mouseout', 'node, edge', leave);
    // The canvas library says nothing of a pointer that leaves it straight from a node.
    host?.addEventListener('mouseleave', leave);
    return () => {
      sheet.off('mouseover', 'node, edge', enter);
      sheet.off('mouseout', 'node, edge', leave);
      host?.removeEventListener('mouseleave', leave);
    };
  }, [sheet]);
  return null;
}

/** Of a line itself and its ends, of a node its neighbours; behind a diamond, the others who took part. */
function listNear(node: NodeSingular | EdgeSingular): CollectionReturnValue {
  if (node.isEdge()) return node.union(node.connectedNodes());
  const near = node.neighborhood();
  return near.union(near.nodes('.meeting').neighborhood()).not(node);
}
