import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useScrollToFacts } from '../use-scroll-to-facts';
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
  const facts = useScrollToFacts(pair?.join() ?? null);
  return (
    <aside className="pairbox" aria-label={t('selected')}>
      <div ref={facts}>{pair ? <PairFacts pair={pair} /> : <p className="soft">{hint}</p>}</div>
      {children}
    </aside>
  );
}
