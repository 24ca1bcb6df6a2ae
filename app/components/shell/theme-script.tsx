export const THEME_KEY = 'sidelines-theme';
/** Set when the questions for newcomers were closed. */
export const WELCOME_KEY = 'sidelines-welcome';

// No quotes, ampersands or angle brackets: React escapes those in the text of an element, and a script does not read them back.
const script = `try{const d=document.documentElement.dataset,t=localStorage.getItem(\`${THEME_KEY}\`);if(t===\`light\`||t===\`dark\`)d.theme=t;if(localStorage.getItem(\`${WELCOME_KEY}\`))d.welcomed=\`\`}catch{}`;

/** Sets what was stored before the first paint: the theme (without a stored one the system decides), and whether newcomers were greeted. */
export function ThemeScript() {
  return <script>{script}</script>;
}
