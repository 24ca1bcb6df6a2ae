import { THEME_KEY } from './theme-script';

/** Changes the theme of this page and remembers it. */
export function setTheme(theme: 'light' | 'dark'): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage can be switched off; the choice then lasts until the next page.
  }
}
