import type { KeyboardEvent } from 'react';

/** Escape closes the palette alone, not also the panel behind it; one that gives up a letter half chosen closes nothing. */
export function closeByEscape(event: KeyboardEvent, onClose: (isTaken: boolean) => void): void {
  if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  onClose(false);
}
