import { z } from 'zod';
import { tokenHeader, toRefusal } from '@/app/components/requests/refused-error';
import { type DecisionInput, type DecisionReport, decisionReportSchema } from '@/lib/contracts/decision';
import { type Review, reviewSchema } from '@/lib/contracts/review';

const reportsSchema = z.object({ reports: z.array(decisionReportSchema) });

/** What waits for an editor. Throws RefusedError, or TypeError without connection. */
export async function fetchReview(token: string): Promise<Review> {
  const response = await fetch('/api/review', { headers: tokenHeader(token), cache: 'no-store' });
  if (!response.ok) throw await toRefusal(response);
  return reviewSchema.parse(await response.json());
}

/** Takes one decision. Throws like `fetchReview`. */
export async function postDecision(decision: DecisionInput, token: string): Promise<DecisionReport> {
  const response = await fetch('/api/decisions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...tokenHeader(token) },
    body: JSON.stringify({ decisions: [decision] }),
  });
  if (!response.ok) throw await toRefusal(response);
  const [report] = reportsSchema.parse(await response.json()).reports;
  return report ?? { id: null, outcome: 'refused', message: null, reason: null };
}
