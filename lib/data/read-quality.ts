import { type Quality, qualitySchema } from '@/lib/contracts/quality';
import quality from '@/seeds/quality.json';

/** The last figures of the evaluation. They change with the sources only, never with the graph. */
export function getQuality(): Quality {
  return qualitySchema.parse(quality);
}
