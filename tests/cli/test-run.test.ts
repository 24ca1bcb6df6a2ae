import { describe, expect, it } from 'vitest';
import { addOutcomes, formatOutcome, readOutcome } from '@/lib/cli/test-run';

const report = (counts: object) =>
  JSON.stringify({
    success: true,
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 1,
    ...counts,
  });

describe('readOutcome', () => {
  it('counts tests', () => {
    expect(readOutcome(report({}), 0)).toEqual({ passed: 3, failed: 0, skipped: 2 });
    expect(readOutcome(report({ success: false, numFailedTests: 2 }), 1)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it('counts a failure that no test carries', () => {
    expect(readOutcome(report({ success: false }), 1).failed).toBe(1);
    expect(readOutcome(report({}), 1).failed).toBe(1);
    expect(readOutcome(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('formatOutcome', () => {
  it('adds up and names skipped ones only when there are any', () => {
    const outcome = { passed: 3, failed: 1, skipped: 0 };
    expect(formatOutcome(addOutcomes([outcome, outcome]))).toBe('6 passed, 2 failed');
    expect(formatOutcome({ ...outcome, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });
});
