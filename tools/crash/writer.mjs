import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { practiceKey } from '../world/practice-course.mjs';

/**
 * What the API acknowledged, and what it answered that it never should.
 * @typedef {object} Ledger
 * @property {{ enrolmentId: string, activityId: string }[]} results
 * @property {string[]} enrolments
 * @property {string[]} faults
 */

/** Longer than any restart, so that a hanging connection is given up and the request sent again. Milliseconds. */
const patience = 5_000;

/** @typedef {{ address: string, cookie: string, isOver: () => boolean }} Situation */

/**
 * Sends a write until it is acknowledged, always with the same key: the network or the API may die at any moment,
 * also between the effect and its answer.
 * @param {Situation} situation @param {string} path @param {unknown} body @param {Ledger} ledger
 * @returns {Promise<Record<string, unknown> | null>} null when the API refused, which is a fault here
 */
const writeUntilAcknowledged = async ({ address, cookie }, path, body, ledger) => {
  const headers = {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    'idempotency-key': randomUUID(),
    origin: address,
    cookie,
  };
  for (;;) {
    try {
      const answer = await fetch(new URL(`/api/v1${path}`, address), {
        method: 'POST',
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(patience),
      });
      const text = await answer.text();
      if (answer.ok) return JSON.parse(text);
      if (answer.status !== 503) {
        ledger.faults.push(`${path} was answered ${answer.status}: ${text.slice(0, 300)}`);
        return null;
      }
      if (!answer.headers.has('retry-after'))
        ledger.faults.push(`${path} was answered 503 without Retry-After`);
    } catch {
      // killed under the request: nobody knows whether it had its effect
    }
    await pause(25);
  }
};

/**
 * @param {Situation} situation @param {string} enrolmentId @param {Ledger} ledger
 * @returns {Promise<string[] | null>} null when the enrolment is gone, which is a fault
 */
const activitiesOf = async ({ address, cookie }, enrolmentId, ledger) => {
  const path = `/enrolments/${enrolmentId}/course`;
  for (;;) {
    try {
      const answer = await fetch(new URL(`/api/v1${path}`, address), {
        headers: { cookie },
        signal: AbortSignal.timeout(patience),
      });
      const text = await answer.text();
      if (answer.ok) {
        /** @type {{ modules: { activities: { id: string }[] }[] }} */
        const page = JSON.parse(text);
        return page.modules.flatMap(({ activities }) => activities.map(({ id }) => id));
      }
      if (answer.status !== 503) {
        ledger.faults.push(`${path} was answered ${answer.status}`);
        return null;
      }
    } catch {
      // killed under the request
    }
    await pause(25);
  }
};

/**
 * A learner who never rests: enrols, reads all texts but the last (so that the course stays open), leaves, and
 * begins again. Ends with the last answer in hand, so that the ledger and the database must agree to the row.
 * @param {Situation} situation
 * @param {Ledger} ledger
 */
export const write = async (situation, ledger) => {
  while (!situation.isOver()) {
    const enrolment = await writeUntilAcknowledged(
      situation,
      `/courses/${practiceKey}/enrolments`,
      undefined,
      ledger,
    );
    if (enrolment === null) return;
    const enrolmentId = String(enrolment['id']);
    ledger.enrolments.push(enrolmentId);

    const activities = await activitiesOf(situation, enrolmentId, ledger);
    if (activities === null) return;
    for (const activityId of activities.slice(0, -1)) {
      if (situation.isOver()) return;
      const path = `/enrolments/${enrolmentId}/activities/${activityId}/results`;
      const answer = await writeUntilAcknowledged(situation, path, { kind: 'text-read' }, ledger);
      if (answer === null) return;
      ledger.results.push({ enrolmentId, activityId });
    }
    if (
      (await writeUntilAcknowledged(
        situation,
        `/enrolments/${enrolmentId}/withdrawal`,
        undefined,
        ledger,
      )) === null
    )
      return;
  }
};
