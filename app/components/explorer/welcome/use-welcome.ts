import { useState } from 'react';
import { WELCOME_KEY } from '@/app/components/shell/theme-script';

/** Whether newcomers are still greeted. Who said no is asked no more: the page hides it before it is drawn. */
export function useWelcome(): { isOpen: boolean; dismiss: () => void } {
  const [isOpen, setOpen] = useState(true);
  const dismiss = () => {
    setOpen(false);
    document.documentElement.dataset.welcomed = '';
    try {
      localStorage.setItem(WELCOME_KEY, 'seen');
    } catch {
      // Storage can be switched off; the choice then lasts until the next page.
    }
  };
  return { isOpen, dismiss };
}
