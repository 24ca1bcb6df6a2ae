import { useCallback, useEffect, useRef, useState } from 'react';
import { type Problem, toProblem } from '@/app/components/requests/refused-error';
import type { DecisionInput, DecisionReport } from '@/lib/contracts/decision';
import type { Review } from '@/lib/contracts/review';
import { fetchReview, postDecision } from './review-requests';

export interface Desk {
  /** Null until the first answer. */
  review: Review | null;
  isBusy: boolean;
  problem: Problem | null;
  /** What became of the last decision, and which case it was about. */
  answer: { key: string; report: DecisionReport } | null;
}

/** A decision and the case that it is about. */
interface Asked {
  key: string;
  decision: DecisionInput;
}

const CLOSED: Desk = { review: null, isBusy: false, problem: null, answer: null };

/** The editor's desk: what waits, and taking decisions. After a refusal `resend` tries again with a token. */
export function useReview() {
  const [desk, setDesk] = useState<Desk>(CLOSED);
  const token = useRef('');

  const run = useCallback(async (asked: Asked | null): Promise<void> => {
    setDesk((now) => ({ ...now, isBusy: true, problem: null }));
    try {
      const report = asked && (await postDecision(asked.decision, token.current));
      const review = await fetchReview(token.current);
      setDesk({ review, isBusy: false, problem: null, answer: asked && report && { key: asked.key, report } });
    } catch (error) {
      setDesk((now) => ({ ...now, isBusy: false, problem: toProblem(error) }));
    }
  }, []);

  useEffect(() => {
    void run(null);
  }, [run]);

  return {
    desk,
    decide: (key: string, decision: DecisionInput) => void run({ key, decision }),
    resend(given: string) {
      if (given !== '') token.current = given;
      void run(null);
    },
  };
}
