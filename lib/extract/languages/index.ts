// The register of packs: the one place that knows which languages there are.
import type { Language } from '@/lib/contracts/vocabulary';
import { bn } from './bn';
import { en } from './en';
import { hi } from './hi';
import type { LanguagePack } from './pack';

export const packs: readonly LanguagePack[] = [hi, bn, en];

/** The pack of a language, or null when the project has none for it. */
export function getPack(language: Language): LanguagePack | null {
  return packs.find((pack) => pack.language === language) ?? null;
}
