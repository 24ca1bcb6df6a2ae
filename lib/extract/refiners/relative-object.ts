// "Y, whom he received": the one behind "whom" is not the one who acts.
import type { Mention, Sentence } from '../document';
import { isByOrder } from '../document';

/** Whether a relative pronoun stands for somebody to whom something is done. */
export function isWhom({ order }: Sentence, { pronoun, case: role }: Mention): boolean {
  if (!isByOrder(order)) return false;
  return pronoun?.relative === true && (role === 'to' || role === 'with');
}
