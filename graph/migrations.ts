import type { Queryable } from './engine/types';

/** One step from schema version `to - 1` to `to`. `run` gets a transaction; indexes and constraints follow from the model. */
export interface Migration {
  to: number;
  run(tx: Queryable): Promise<void>;
}

/** In ascending order, without gaps. Version 1 is the first release, so nothing leads to it. */
export const MIGRATIONS: readonly Migration[] = [];
