import { CERTAIN, DRAWN } from './confidence';

/** What the filters by confidence and by independent sources can ask for: at least so much. */
export const CONFIDENCE_LEVELS = [0, DRAWN, CERTAIN] as const;
export const SOURCE_LEVELS = [1, 2, 3, 4] as const;
