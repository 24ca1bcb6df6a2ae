import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { TakenOut } from '../sheet/left-out';
import { NotUnderstood } from '../sheet/not-understood';

/** What stands above a view that asks the server itself: its own note, what was not understood, what is taken out and the way back. */
export function ViewNotes({ children }: { children?: ReactNode }) {
  const t = useTranslations('graph');
  return (
    <ul className="left-out above" aria-label={t('notes')}>
      {children}
      <NotUnderstood />
      <TakenOut />
    </ul>
  );
}
