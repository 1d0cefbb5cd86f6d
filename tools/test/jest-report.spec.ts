import { readJestReport } from './jest-report.mjs';

const report = {
  numPassedTests: 3,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTotalTestSuites: 1,
  testResults: [
    { name: '/repo/a.spec.ts', message: '', assertionResults: [{ status: 'passed', fullName: 'adds up' }] },
  ],
};

describe('the outcome of a Jest run', () => {
  it('counts what passed', () => {
    const allWell = report;

    const outcome = readJestReport(allWell, '/repo');

    expect(outcome).toEqual({ passed: 3, failed: 0, details: '' });
  });

  it('counts a file that could not be read as failed', () => {
    const broken = { ...report, numRuntimeErrorTestSuites: 1 };

    const { failed } = readJestReport(broken, '/repo');

    expect(failed).toBe(1);
  });

  it('does not let a skipped test pass in silence', () => {
    const assertionResults = [{ status: 'pending', fullName: 'keeps its promise' }];
    const skipping = {
      ...report,
      numPendingTests: 1,
      testResults: [{ name: '/repo/a.spec.ts', message: '', assertionResults }],
    };

    const outcome = readJestReport(skipping, '/repo');

    expect(outcome.failed).toBe(1);
    expect(outcome.details).toBe('a.spec.ts: skipped: keeps its promise');
  });

  it('shows failures by file, without terminal colours', () => {
    const testResults = [
      { name: '/repo/libs/a.spec.ts', message: '\u001b[31mexpected 2\u001b[0m\n', assertionResults: [] },
    ];

    const { details } = readJestReport({ ...report, numFailedTests: 1, testResults }, '/repo');

    expect(details).toBe('libs/a.spec.ts\nexpected 2');
  });
});
