import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import type { PairKeys } from '../view-params';
import { PairFacts } from './pair-facts';

interface PairRailProps {
  pair: PairKeys | null;
  /** What to do while no pair is chosen. */
  hint: string;
  children?: ReactNode;
}

/** What is known of two: beside the view, or under it where there is no room. */
export function PairRail({ pair, hint, children }: PairRailProps) {
  const t = useTranslations('views.pair');
  const rail = useRef<HTMLElement>(null);
  const shown = useRef(pair?.join());
  useEffect(() => {
    if (shown.current === pair?.join()) return;
    shown.current = pair?.join();
    if (pair) rail.current?.scrollIntoView({ block: 'nearest' });
  }, [pair]);
  return (
    <aside className="pairbox" ref={rail} aria-label={t('selected')}>
      {pair ? <PairFacts pair={pair} /> : <p className="soft">{hint}</p>}
      {children}
    </aside>
  );
}
