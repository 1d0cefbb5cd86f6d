import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * The part of Jest's JSON report that counts.
 * @typedef {object} JestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numRuntimeErrorTestSuites files that could not even be read
 * @property {number} numPendingTests skipped ones, which are as good as failed: nobody looks at them again
 * @property {number} numTotalTestSuites
 * @property {{ name: string, message: string, assertionResults: { status: string, fullName: string }[] }[]} testResults
 */

/**
 * @param {JestReport} report
 * @param {string} root
 * @returns {import('./outcome.mjs').Outcome}
 */
export const readJestReport = (report, root) => {
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + report.numPendingTests;
  const skipped = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'pending')
      .map(({ fullName }) => `${relative(root, name)}: skipped: ${fullName}`),
  );
  const failures = report.testResults
    .filter(({ message }) => message !== '')
    .map(({ name, message }) => `${relative(root, name)}\n${stripVTControlCharacters(message).trimEnd()}`);
  return { passed: report.numPassedTests, failed, details: [...failures, ...skipped].join('\n\n') };
};
