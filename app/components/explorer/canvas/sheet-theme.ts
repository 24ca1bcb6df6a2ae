// The canvas cannot resolve custom properties or light-dark(): a probe element does it, again at each change of the theme.
import { useEffect, useState } from 'react';

const COLOURS = [
  'sea',
  'shoal',
  'land',
  'coast',
  'raised',
  'ink',
  'ink-2',
  'ink-3',
  'route',
  'accent',
  'survey',
  'beacon',
  'on-bloc',
  'bloc-south',
  'bloc-central',
  'bloc-north',
  'bloc-east',
  'bloc-west',
  'bloc-intl',
] as const;

export interface SheetTheme {
  colours: Record<(typeof COLOURS)[number], string>;
  sans: string;
  serif: string;
}

/** Colours as `rgb(…)` and font families as they compute at this element. */
export function readTheme(host: HTMLElement): SheetTheme {
  const probe = document.createElement('span');
  probe.hidden = true;
  host.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(--color-${name})`;
    return getComputedStyle(probe).color;
  };
  const family = (name: string) => {
    probe.style.fontFamily = `var(--font-${name})`;
    return getComputedStyle(probe).fontFamily;
  };
  const colours = Object.fromEntries(COLOURS.map((name) => [name, read(name)])) as SheetTheme['colours'];
  const theme = { colours, sans: family('sans'), serif: family('serif') };
  probe.remove();
  return theme;
}

/** The theme at an element, null until it is mounted and the fonts are there. */
export function useSheetTheme(host: HTMLElement | null): SheetTheme | null {
  const [theme, setTheme] = useState<SheetTheme | null>(null);
  useEffect(() => {
    if (!host) return;
    let isGone = false;
    const update = () => setTheme(readTheme(host));
    void document.fonts.ready.then(() => !isGone && update());
    const observer = new MutationObserver(update);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'class', 'style'] });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', update);
    return () => {
      isGone = true;
      observer.disconnect();
      dark.removeEventListener('change', update);
    };
  }, [host]);
  return theme;
}
