import { crash, isUnharmed } from '../crash/run.mjs';

export const name = 'crash';
export const about =
  'Nothing acknowledged is lost or doubled when database and API are killed under 16 writers.';

const sizes = { sample: { kills: 4, contrast: 0 }, full: { kills: 100, contrast: 20 } };

/** @type {import('../harness/proofs.mjs').Proof['prove']} */
export const prove = async (size) => {
  const { kills, contrast } = sizes[size];
  const report = await crash({ kills });
  const claims = [
    {
      what: `after ${kills} kills the ledger of the clients and the database agree`,
      ok: isUnharmed(report),
      detail: `${report.acknowledged} acknowledged, ${report.lost} lost, ${report.doubled} doubled, ${report.disagreeing} disagreeing${report.faults.map((fault) => `\n${fault}`).join('')}`,
    },
  ];
  if (contrast > 0) {
    const careless = await crash({ kills: contrast, synchronousCommit: 'off' });
    claims.push({
      what: `with synchronous_commit=off the same run loses writes`,
      ok: careless.lost > 0,
      detail: `${careless.lost} of ${careless.acknowledged} lost after ${contrast} kills`,
    });
  }
  const figures = {
    'ready again, median ms': report.medianReadyMs,
    'after the database, median ms': report.medianDatabaseMs,
    'after the API, median ms': report.medianApiMs,
  };
  return { claims, figures };
};
