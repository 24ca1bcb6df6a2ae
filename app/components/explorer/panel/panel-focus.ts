// Who chooses something in the search goes on in its panel, which may not be there yet when the search closes.
let awaited: 'none' | 'next' | 'shown' = 'none';

/** The panel of what was chosen is to have the focus: the next one that opens, or the one that shows it already. */
export function awaitPanel(isShown: boolean): void {
  awaited = isShown ? 'shown' : 'next';
}

/** Whether a panel that opens now is the one that was waited for. */
export function isPanelAwaited(): boolean {
  const was = awaited;
  awaited = 'none';
  return was === 'next';
}

/** Gives the focus to the panel where it has shown the chosen thing all along. */
export function focusShownPanel(): void {
  if (awaited !== 'shown') return;
  awaited = 'none';
  document.querySelector<HTMLElement>('.panel')?.focus();
}
