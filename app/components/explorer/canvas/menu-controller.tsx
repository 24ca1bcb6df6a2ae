import { Menu } from '@base-ui/react/menu';
import type { EventObject, NodeSingular } from 'cytoscape';
import { useEffect, useState } from 'react';
import { NodeMenuItems } from '../menu/node-menu-items';
import { findPlace } from './find-place';
import { keyOfElement, useSheet } from './sheet-context';

interface OpenMenu {
  key: string;
  /** Pixels of the window. */
  x: number;
  y: number;
}

/** The menu of a node: by right click, by a long touch, or by the menu key while it has the focus. */
export function MenuController() {
  const sheet = useSheet();
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const host = sheet.container();
    const openAt = (node: NodeSingular, at: { x: number; y: number }) => {
      const box = host?.getBoundingClientRect();
      setMenu({ key: keyOfElement(node.id()), x: (box?.left ?? 0) + at.x, y: (box?.top ?? 0) + at.y });
      setOpen(true);
    };
    const onTap = ({ target, renderedPosition }: EventObject) => openAt(target, renderedPosition);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
      const node = sheet.nodes('.focused').union(sheet.nodes('.selected')).nodes().first();
      if (node.empty()) return;
      event.preventDefault();
      openAt(node, node.renderedPosition());
    };
    const stopNative = (event: Event) => event.preventDefault();
    sheet.on('cxttap taphold', 'node', onTap);
    host?.addEventListener('keydown', onKey);
    host?.addEventListener('contextmenu', stopNative);
    return () => {
      sheet.off('cxttap taphold', 'node', onTap);
      host?.removeEventListener('keydown', onKey);
      host?.removeEventListener('contextmenu', stopNative);
    };
  }, [sheet]);
  if (!menu) return null;
  const anchor = { getBoundingClientRect: () => new DOMRect(menu.x, menu.y, 0, 0) };
  return (
    <Menu.Root open={isOpen} onOpenChange={setOpen} modal={false}>
      <Menu.Portal>
        <Menu.Positioner className="menu-place" anchor={anchor} align="start" side="bottom" sideOffset={2}>
          <Menu.Popup className="menu" finalFocus={() => sheet.container()}>
            <NodeMenuItems nodeKey={menu.key} placeOf={findPlace} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
