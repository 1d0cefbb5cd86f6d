import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '../../world/database.mjs';
import { addLearners, signIn } from '../../world/learners.mjs';
import { startProduct } from '../../world/product.mjs';
import { memoryOf } from './memory.mjs';

/**
 * What came of one archive.
 * @typedef {{ status: number, code: string | null, why: string | null, ms: number, grownMb: number }} Outcome
 *
 * @typedef {object} Receiver the product, with somebody signed in who may take courses in
 * @property {(archive: Buffer) => Promise<Outcome>} send
 * @property {() => Promise<string>} traces all that a course could leave, on disk and in the database
 * @property {() => number} openFiles of the API
 * @property {() => number} memoryMb of the API, resident
 * @property {() => Promise<void>} stop
 */

const tables = ['course', 'course_draft', 'draft_module', 'draft_activity', 'file', 'media', 'audit_entry'];

/** @returns {Promise<Receiver>} */
export const startReceiver = async () => {
  const product = await startProduct();
  const { address, dataDir, database } = product;
  const [staff] = await withClient(database.url, async (client) => {
    const people = await addLearners(client, 1);
    await client.query(
      `insert into role_assignment (id, person_id, role, scope_kind, valid_from)
       values ($1, $2, 'programme-staff', 'everywhere', '2020-01-01')`,
      [randomUUID(), people[0]?.personId],
    );
    return people;
  });
  const cookie = await signIn(address, staff ?? { email: '' });
  const memory = memoryOf(product.api().pid);

  const send = async (/** @type {Buffer} */ archive) => {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(archive)]), 'kurs.zip');
    memory.forgetPeak();
    const before = memory.now();
    const began = performance.now();
    const answer = await fetch(new URL('/api/v1/studio/archives?as=new', address), {
      method: 'POST',
      headers: { cookie, origin: address },
      body: form,
    });
    const ms = performance.now() - began;
    const said = /** @type {{ code?: string, facts?: { why?: string } }} */ (await answer.json());
    return {
      status: answer.status,
      code: said.code ?? null,
      why: said.facts?.why ?? null,
      ms,
      grownMb: memory.peak() - before,
    };
  };

  const traces = async () => {
    const counted = tables.map((table) => `(select count(*) from ${table})`).join(', ');
    const rows = await withClient(database.url, (client) =>
      client.query({ text: `select ${counted}`, rowMode: 'array' }),
    );
    const files = readdirSync(join(dataDir, 'files'), { recursive: true }).map(String).sort();
    return JSON.stringify({ rows: rows.rows[0], files });
  };

  return {
    send,
    traces,
    openFiles: memory.openFiles,
    memoryMb: memory.now,
    stop: product.stop,
  };
};
