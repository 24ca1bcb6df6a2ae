import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import '../styles/views.css';
import { useExplorer } from '../state/explorer-context';
import { PairFacts } from '../views/pair/pair-facts';
import type { PairKeys } from '../views/view-params';
import { Grip, useDetent } from './grip';

/** The meetings of the two whose line was chosen. Escape closes it; the focus goes back to the canvas. */
export function PairPanel({ pair }: { pair: PairKeys }) {
  const t = useTranslations('explorer');
  const tPair = useTranslations('views.pair');
  const { setAddress } = useExplorer();
  const [detent, setDetent] = useDetent();
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      setAddress({ pair: null });
      document.querySelector<HTMLElement>('.map .canvas')?.focus();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [setAddress]);
  return (
    <aside className="panel pair-panel" data-detent={detent} aria-label={tPair('selected')}>
      <Grip detent={detent} onChange={setDetent} />
      <header>
        <div className="row small soft">
          <span className="push" />
          <button type="button" className="tool" aria-label={t('close')} onClick={() => setAddress({ pair: null })}>
            <X className="icon" aria-hidden />
          </button>
        </div>
      </header>
      <div className="body">
        <div className="pairbox">
          <PairFacts pair={pair} />
        </div>
      </div>
    </aside>
  );
}
