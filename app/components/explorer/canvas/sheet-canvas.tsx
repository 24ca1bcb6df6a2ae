import type { Core } from 'cytoscape';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Language } from '@/lib/contracts/vocabulary';
import { publishCanvas } from './find-place';
import { SheetContext } from './sheet-context';
import { useSheetTheme } from './sheet-theme';
import { ThemeController } from './theme-controller';

// Before the page wakes up, and so before its answer is there. Whoever needs it asks again and hears of what went wrong.
if (typeof window !== 'undefined') void import('cytoscape').catch(() => undefined);

interface SheetCanvasProps {
  label: string;
  language: Language;
  /** Controllers: they render nothing and may use the canvas. */
  children: ReactNode;
}

/** Owns the Cytoscape instance: mounted once, fed and steered by its children. */
export function SheetCanvas({ label, language, children }: SheetCanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  const [mounted, setMounted] = useState<HTMLDivElement | null>(null);
  useEffect(() => {
    // In the order of focus only once it can be used.
    if (host.current) host.current.tabIndex = 0;
    setMounted(host.current);
  }, []);
  const theme = useSheetTheme(mounted);
  const sheet = useCytoscape(mounted);
  return (
    <div className="canvas" ref={host} role="application" aria-label={label}>
      {sheet && theme ? (
        <SheetContext value={sheet}>
          <ThemeController theme={theme} language={language} />
          {children}
        </SheetContext>
      ) : null}
    </div>
  );
}

/** Loaded while fonts and the answer are still on their way, so that the first picture need not wait for it. */
function useCytoscape(host: HTMLDivElement | null): Core | null {
  const [sheet, setSheet] = useState<Core | null>(null);
  useEffect(() => {
    if (!host) return;
    let core: Core | null = null;
    let isGone = false;
    void import('cytoscape').then(({ default: cytoscape }) => {
      if (isGone) return;
      core = cytoscape({
        container: host,
        style: [],
        boxSelectionEnabled: false,
        minZoom: 0.04,
        maxZoom: 4,
      });
      publishCanvas(core);
      setSheet(core);
    });
    return () => {
      isGone = true;
      publishCanvas(null);
      core?.destroy();
      setSheet(null);
    };
  }, [host]);
  return sheet;
}
