import { useCallback, useEffect, useRef, useState } from 'react';
import { type Problem, toProblem } from '@/app/components/requests/refused-error';
import type { DecisionInput } from '@/lib/contracts/decision';
import type { Review } from '@/lib/contracts/review';
import { fetchReview, postDecision } from './review-requests';

export interface Desk {
  /** Null until the first answer. */
  review: Review | null;
  isBusy: boolean;
  problem: Problem | null;
  /** What became of the last decision, in the server's words; '' when it was taken. */
  refusal: string | null;
}

const CLOSED: Desk = { review: null, isBusy: false, problem: null, refusal: null };

/** The editor's desk: what waits, and taking decisions. After a refusal `resend` tries again with a token. */
export function useReview() {
  const [desk, setDesk] = useState<Desk>(CLOSED);
  const token = useRef('');

  const run = useCallback(async (decision: DecisionInput | null): Promise<void> => {
    setDesk((now) => ({ ...now, isBusy: true, problem: null }));
    try {
      const report = decision === null ? null : await postDecision(decision, token.current);
      const review = await fetchReview(token.current);
      const refusal = report === null ? null : report.outcome === 'refused' ? (report.message ?? '') : '';
      setDesk({ review, isBusy: false, problem: null, refusal });
    } catch (error) {
      setDesk((now) => ({ ...now, isBusy: false, problem: toProblem(error) }));
    }
  }, []);

  useEffect(() => {
    void run(null);
  }, [run]);

  return {
    desk,
    decide: (decision: DecisionInput) => void run(decision),
    resend(given: string) {
      if (given !== '') token.current = given;
      void run(null);
    },
  };
}
