import { Menu } from '@base-ui/react/menu';
import { Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { findPlace } from '../canvas/find-place';
import { NodeMenuItems } from './node-menu-items';

/** The "…" of the panel: the same menu as on the canvas. */
export function MoreMenu({ nodeKey }: { nodeKey: string }) {
  const t = useTranslations('graph');
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="btn" aria-label={t('more')}>
        <Ellipsis className="icon s" aria-hidden />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-place" align="end" sideOffset={4}>
          <Menu.Popup className="menu">
            <NodeMenuItems nodeKey={nodeKey} placeOf={findPlace} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
