import { type RefObject, useEffect, useEffectEvent } from 'react';

/** From here on the filters are a column, and nothing opens or closes. */
const COLUMN = '(min-width: 80rem)';

/** The focus goes into the drawer and comes back from it; a window that grows wide enough for the column closes it. */
export function useDrawer(isOpen: boolean, first: RefObject<HTMLElement | null>, onClose: () => void): void {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (!isOpen) return;
    const opener = document.activeElement;
    first.current?.focus();
    const column = matchMedia(COLUMN);
    const onChange = () => column.matches && close();
    column.addEventListener('change', onChange);
    return () => {
      column.removeEventListener('change', onChange);
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [isOpen, first]);
}
