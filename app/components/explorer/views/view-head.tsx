import type { ReactNode } from 'react';

interface ViewHeadProps {
  title: string;
  deck: ReactNode;
  /** Switches of this view. */
  children?: ReactNode;
}

/** Title of a view, one sentence that says how to read it, and its switches. */
export function ViewHead({ title, deck, children }: ViewHeadProps) {
  return (
    <header className="viewhead">
      <div>
        <h1>{title}</h1>
        <p className="deck">{deck}</p>
      </div>
      {children}
    </header>
  );
}
