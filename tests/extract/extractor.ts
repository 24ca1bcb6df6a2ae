import { createExtractor } from '@/lib/extract';
import { loadGazetteer } from '@/seeds/gazetteer';

/** One extractor with the project's gazetteer for all tests of a file. */
export const extractor = createExtractor(loadGazetteer());
