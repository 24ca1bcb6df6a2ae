import type { Queryable } from '@/graph/engine/types';
import type { GazetteerNames } from './gazetteer-names';

/** What every read needs: the graph, and the names that the gazetteer gives in all languages. */
export interface ReadContext {
  graph: Queryable;
  names: GazetteerNames;
}
