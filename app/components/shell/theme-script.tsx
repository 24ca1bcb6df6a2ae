export const THEME_KEY = 'sidelines-theme';

// No quotes, ampersands or angle brackets: React escapes those in the text of an element, and a script does not read them back.
const script = `try{const t=localStorage.getItem(\`${THEME_KEY}\`);if(t===\`light\`||t===\`dark\`)document.documentElement.dataset.theme=t}catch{}`;

/** Sets the stored theme before the first paint. Without a stored one the system decides. */
export function ThemeScript() {
  return <script>{script}</script>;
}
