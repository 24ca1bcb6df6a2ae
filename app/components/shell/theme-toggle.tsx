'use client';
import { Moon, Sun } from 'lucide-react';
import { THEME_KEY } from './theme-script';

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

function setTheme(theme: 'light' | 'dark'): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage can be switched off; the choice then lasts until the next page.
  }
}
