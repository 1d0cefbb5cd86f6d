import { build } from '../app/build.mjs';
import { crash, isUnharmed } from '../crash/run.mjs';
import { readOptions } from '../harness/options.mjs';

/**
 * Kills database and API under writers, and counts what was lost.
 * @param {string[]} words `--kills N` (100), `--json`, `--synchronous-commit off` to see a run that loses
 * @returns {Promise<number>} exit code: 0 when nothing acknowledged was lost or doubled
 */
export const run = async (words) => {
  const { values } = readOptions(words, {
    kills: { type: 'string' },
    json: { type: 'boolean' },
    'synchronous-commit': { type: 'string' },
  });
  const kills = Number(values.kills ?? 100);
  const synchronousCommit = values['synchronous-commit'] ?? 'on';
  if (!Number.isInteger(kills) || kills < 0 || (synchronousCommit !== 'on' && synchronousCommit !== 'off')) {
    console.error('--kills takes a whole number, --synchronous-commit takes on or off.');
    return 2;
  }
  await build();
  const say = (/** @type {string} */ text) => void process.stderr.write(`${text}\n`);
  const report = await crash({ kills, synchronousCommit, say });
  const ok = isUnharmed(report);
  if (values.json) console.log(JSON.stringify({ ...report, synchronousCommit, ok }));
  else {
    console.log(`${report.kills} kills, synchronous_commit=${synchronousCommit}`);
    console.log(`acknowledged writes       ${report.acknowledged}`);
    console.log(`lost                      ${report.lost}`);
    console.log(`doubled                   ${report.doubled}`);
    console.log(`enrolments disagreeing    ${report.disagreeing}`);
    console.log(`answers that were wrong   ${report.faults.length}`);
    for (const fault of report.faults.slice(0, 10)) console.log(`  ${fault}`);
    console.log(`ready again, median       ${report.medianReadyMs} ms`);
    console.log(`  after the database      ${report.medianDatabaseMs} ms`);
    console.log(`  after the API           ${report.medianApiMs} ms`);
    console.log(`ready again, longest      ${report.longestReadyMs} ms`);
    console.log(ok ? 'Nothing acknowledged was lost.' : 'FAILED');
  }
  return ok ? 0 : 1;
};
