import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { addOutcomes, failedAs, formatOutcome, readOutcome } from '@/lib/cli/test-run';

const report = (parts: object = {}) =>
  JSON.stringify({
    success: true,
    numPassedTests: 3,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [],
    ...parts,
  });

const file = (parts: object) => ({
  name: join(PROJECT_ROOT, 'tests/a.test.ts'),
  status: 'failed',
  message: '',
  assertionResults: [],
  ...parts,
});

describe('readOutcome', () => {
  it('counts tests, and names those that failed with the first lines of why', () => {
    expect(readOutcome(report(), 0, 'Units')).toEqual({ passed: 3, failures: [], skipped: 2 });
    const assertionResults = [
      { fullName: 'counts', status: 'failed', failureMessages: ['1 is not 2\n\na\nb\nc\nd'] },
      { fullName: 'adds', status: 'passed', failureMessages: [] },
      { fullName: 'draws', status: 'failed', failureMessages: [] },
    ];
    const { failures } = readOutcome(report({ success: false, testResults: [file({ assertionResults })] }), 1, 'Units');
    expect(failures).toEqual([
      'tests/a.test.ts › counts\n    1 is not 2\n    a\n    b\n    c',
      'tests/a.test.ts › draws',
    ]);
  });

  it('counts a failure that no test carries', () => {
    const testResults = [file({ message: 'Cannot find module' })];
    const { failures } = readOutcome(report({ success: false, testResults }), 1, 'Units');
    expect(failures).toEqual(['tests/a.test.ts\n    Cannot find module']);
    expect(readOutcome(report({ success: false }), 1, 'Units').failures).toEqual(['Units: exit code 1']);
    expect(readOutcome(report(), 1, 'Units').failures).toHaveLength(1);
    expect(readOutcome(null, 1, 'Units')).toEqual(failedAs('Units: no report'));
  });
});

describe('formatOutcome', () => {
  it('adds up, names what failed, and the skipped ones only when there are any', () => {
    const outcome = { passed: 3, failures: ['Biome'], skipped: 0 };
    expect(formatOutcome(addOutcomes([outcome, outcome]))).toBe('failed: Biome\nfailed: Biome\n6 passed, 2 failed');
    expect(formatOutcome({ ...outcome, failures: [], skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped');
  });
});
