/** The mark: the line, and beside it two sides in talk. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 22 26" aria-hidden="true">
      <path d="M3.5 1v24" stroke="currentColor" strokeWidth="3" />
      <path d="M14 8v10" stroke="currentColor" strokeWidth="2.25" />
      <circle cx="14" cy="6.5" r="5" fill="currentColor" />
      <circle cx="14" cy="19.5" r="4" fill="none" stroke="currentColor" strokeWidth="2.25" />
    </svg>
  );
}
