'use client';
import { Moon, Sun } from 'lucide-react';
import { setTheme } from './set-theme';

interface Props {
  toDark: string;
  toLight: string;
  className?: string;
}

/** Changes between light and dark and remembers it; one of the two is shown, by what is on now. */
export function ThemeToggle({ toDark, toLight, className = '' }: Props) {
  return (
    <>
      <button
        type="button"
        className={`tool theme-sun ${className}`}
        aria-label={toDark}
        onClick={() => setTheme('dark')}
      >
        <Sun className="icon" aria-hidden="true" />
      </button>
      <button
        type="button"
        className={`tool theme-moon ${className}`}
        aria-label={toLight}
        onClick={() => setTheme('light')}
      >
        <Moon className="icon" aria-hidden="true" />
      </button>
    </>
  );
}
