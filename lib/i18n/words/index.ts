import type { Locale } from '../locales';
import { bn } from './bn';
import { en } from './en';
import { hi } from './hi';
import { ru } from './ru';
import type { Words } from './words';

export const WORDS: Record<Locale, Words> = { en, hi, bn, ru };
