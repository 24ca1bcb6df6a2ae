import { bengali } from './bn';
import { english } from './en';
import { hindi } from './hi';
import { russian } from './ru';
import type { Voice } from './voice';

export const VOICES: readonly Voice[] = [hindi, bengali, english, russian];
