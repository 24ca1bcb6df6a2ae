import { foldLatin } from './fold-latin';

/** A permalink part (`[a-z0-9-]+`) from a name in Latin letters; an empty string when it has no letter or digit. */
export function slugify(latin: string): string {
  return foldLatin(latin)
    .toLowerCase()
    .replace(/['’ʼ`´]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
