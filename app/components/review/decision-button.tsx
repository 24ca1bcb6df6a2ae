'use client';
import type { ReactNode } from 'react';

interface Props {
  /** The letter that presses it. */
  letter?: string | undefined;
  isPrimary?: boolean;
  disabled: boolean;
  onPress: () => void;
  children: ReactNode;
}

/** A decision with the letter that takes it. */
export function DecisionButton({ letter, isPrimary = false, disabled, onPress, children }: Props) {
  return (
    <button
      type="button"
      className={isPrimary ? 'btn primary' : 'btn'}
      data-key={letter}
      disabled={disabled}
      aria-keyshortcuts={letter}
      onClick={onPress}
    >
      {children}{' '}
      {letter === undefined ? null : (
        <span className="key" aria-hidden="true">
          {letter}
        </span>
      )}
    </button>
  );
}
