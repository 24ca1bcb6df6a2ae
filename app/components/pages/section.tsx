import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** Stands at the end of the title's line. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A section under its title on a strong rule. */
export function Section({ title, aside, className = 'block', children }: Props) {
  return (
    <section className={className}>
      <div className="head">
        <h2>{title}</h2>
        {aside === undefined ? null : <span className="push soft">{aside}</span>}
      </div>
      {children}
    </section>
  );
}

/** A box of the rail; nothing at all when it has nothing to show. */
export function RailBox({
  title,
  isEmpty = false,
  children,
}: {
  title: string;
  isEmpty?: boolean;
  children: ReactNode;
}) {
  if (isEmpty) return null;
  return (
    <section className="aside-box">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
