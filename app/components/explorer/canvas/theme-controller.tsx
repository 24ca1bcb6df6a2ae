import { useLayoutEffect } from 'react';
import type { Language } from '@/lib/contracts/vocabulary';
import { useSheet } from './sheet-context';
import type { SheetTheme } from './sheet-theme';
import { buildStylesheet } from './stylesheet';

/** Gives the canvas its stylesheet, again when theme or script change. */
export function ThemeController({ theme, language }: { theme: SheetTheme; language: Language }) {
  const sheet = useSheet();
  useLayoutEffect(() => {
    sheet.style(buildStylesheet(theme, language));
  }, [sheet, theme, language]);
  return null;
}
