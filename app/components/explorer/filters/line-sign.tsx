const DASHES = { held: undefined, planned: '5 3', cancelled: '1 4', disputed: '7 2 1.5 2' };

/** The line that stands for a status, as it is drawn on the sheet. */
export function LineSign({ kind }: { kind: keyof typeof DASHES }) {
  return (
    <svg viewBox="0 0 18 8" className={kind === 'disputed' ? 'dis' : undefined} aria-hidden="true">
      <path
        d="M0 4h18"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={DASHES[kind]}
        strokeLinecap={kind === 'cancelled' ? 'round' : undefined}
      />
    </svg>
  );
}
