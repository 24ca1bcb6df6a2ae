// The register of packs: the one place that knows which languages there are.
import { bn } from './bn';
import { en } from './en';
import { hi } from './hi';
import type { LanguagePack } from './pack';
import { ru } from './ru';

export const packs: readonly LanguagePack[] = [hi, bn, en, ru];
