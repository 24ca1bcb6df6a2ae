import type { DecisionInput, DecisionReport } from '@/lib/contracts/decision';

/** What a case of the desk needs to be decided: whether something is on its way, how to decide, and why the last one was refused. */
export interface Deciding {
  isBusy: boolean;
  onDecide: (decision: DecisionInput) => void;
  /** The answer to the last decision of this case, when it was refused. */
  refusal: DecisionReport | null;
}
