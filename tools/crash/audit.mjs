import { withClient } from '../world/database.mjs';

/** @typedef {{ lost: number, doubled: number, disagreeing: number }} Verdict */

/**
 * Compares what was acknowledged with what the database holds.
 *   lost: acknowledged, but not there; doubled: there twice, or there without anybody having asked (each writer ends
 *   with its last answer in hand); disagreeing: enrolments whose records, progress and events do not match.
 * @param {string} url
 * @param {import('./writer.mjs').Ledger} ledger
 * @returns {Promise<Verdict>}
 */
export const auditLedger = (url, { results, enrolments }) =>
  withClient(url, async (client) => {
    const records = await client.query(
      `select enrolment_id as "enrolmentId", activity_id as "activityId", count(*)::int as times
       from learning_record where verb = 'completed' group by 1, 2`,
    );
    const stored = await client.query('select id from enrolment');
    const disagreeing = await client.query(
      `select count(*)::int as count from enrolment_progress p
       where p.required_done is distinct from (select count(*) from learning_record r where r.enrolment_id = p.enrolment_id)
          or p.required_done is distinct from (select count(*) from activity_progress a
               where a.enrolment_id = p.enrolment_id and a.state = 'completed')
          or p.required_done is distinct from (select count(*) from domain_event e
               where e.name = 'activity-completed' and e.payload ->> 'enrolmentId' = p.enrolment_id::text)`,
    );
    const nameOf = (/** @type {{ enrolmentId: string, activityId: string }} */ it) =>
      `${it.enrolmentId} ${it.activityId}`;
    const acknowledged = new Set([...results.map(nameOf), ...enrolments]);
    const held = new Set([...records.rows.map(nameOf), ...stored.rows.map(({ id }) => id)]);
    const unasked = [...held].filter((it) => !acknowledged.has(it)).length;
    const repeated = records.rows.reduce((sum, { times }) => sum + times - 1, 0);
    return {
      lost: [...acknowledged].filter((it) => !held.has(it)).length,
      doubled: unasked + repeated,
      disagreeing: disagreeing.rows[0].count,
    };
  });
