'use client';
import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  label: string;
  /** What is seen of it when closed. */
  summary: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A menu that opens without JavaScript; with it, Escape, a press elsewhere and a new page close it. */
export function Drawer({ label, summary, className = '', children }: Props) {
  const element = useRef<HTMLDetailsElement>(null);
  const pathname = usePathname();

  useEffect(() => {
    const close = (event: Event) => {
      const details = element.current;
      if (!details?.open) return;
      const byKey = event instanceof KeyboardEvent;
      if (byKey ? event.key !== 'Escape' : event.target instanceof Node && details.contains(event.target)) return;
      details.open = false;
      if (byKey) details.querySelector('summary')?.focus();
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
    };
  }, []);

  return (
    // A new page gets a new element: the menu is closed again.
    <details key={pathname} ref={element} className={`drawer ${className}`}>
      <summary className="tool" aria-label={label}>
        {summary}
      </summary>
      <div>{children}</div>
    </details>
  );
}
