import type { PersonRecord } from '@/lib/contracts/gazetteer';
import { indians } from './in';
import { russians } from './ru';

/** Persons of the diplomatic news since 2001, from general knowledge: offices and years as widely published. */
export const persons: readonly PersonRecord[] = [...indians, ...russians];
